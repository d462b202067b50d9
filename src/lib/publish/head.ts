import type { Graph } from 'schema-dts';

/**
 * What a page says of itself. Addresses are whole where the address of the site is known; otherwise
 * they are relative to the page, or absent where a relative one is not allowed.
 */
export interface Head {
	title: string;
	description: string;
	siteName: string;
	canonical: string;
	/** The page in each language, and where the reader may choose. */
	alternates: { hreflang: string; href: string }[];
	feed: string;
	oembed?: string;
	/** Open Graph’s names of the page’s language and of the other. */
	locale: string;
	otherLocale: string;
	/** Days: `2026-11-22`. */
	published: string;
	modified: string;
	url?: string;
	/** The card, and in words what it shows. */
	image?: string;
	alt: string;
	structure?: Graph;
}

/** Open Graph’s names of the languages. */
export const LOCALES = { hu: 'hu_HU', en: 'en_GB' };
