import type { Lang, Words } from './ledger';

/** The names in the addresses of the pages beside the article. */
export const SLUGS = {
	sources: { hu: 'forrasok', en: 'sources' },
	day: { hu: 'nap', en: 'day' }
} satisfies Record<string, Words>;

/** What stands for all chapters where a chapter is named. */
export const WHOLE = 'article';

/** The sizes of a card: beside a link, square, and as tall as a phone. In pixels. */
export const CARDS = {
	wide: { width: 1200, height: 630 },
	square: { width: 1080, height: 1080 },
	tall: { width: 1080, height: 1920 }
};
export type Card = keyof typeof CARDS;

/** What crawlers ask for at the root. */
export const CRAWLED = { robots: 'robots.txt', sitemap: 'sitemap.xml' };

/** The icons of the site at its root, made from static/icon.svg; the sizes in pixels. */
export const ICONS = {
	'icon-192.png': 192,
	'icon-512.png': 512,
	'icon-maskable-512.png': 512,
	'apple-touch-icon.png': 180
};

/** The publisher’s mark at the root of the site, in an edition that has one. */
export const LOGO = 'publisher.svg' as const;

/**
 * Where everything stands, from the root of the site and without a slash before it: what is linked
 * from outside, and must therefore stay where it is. A chapter is named by its id, a day by its month
 * and day: `06-19`.
 */
export const AT = {
	article: (lang: Lang) => `${lang}/`,
	chapter: (lang: Lang, slug: Words) => `${lang}/${slug[lang]}/`,
	sources: (lang: Lang) => `${lang}/${SLUGS.sources[lang]}/`,
	days: (lang: Lang) => `${lang}/${SLUGS.day[lang]}/`,
	day: (lang: Lang, day: string) => `${lang}/${SLUGS.day[lang]}/${day}/`,
	feed: (lang: Lang) => `${lang}/atom.xml`,
	calendar: (lang: Lang) => `${lang}/calendar.ics`,
	/** A frame’s pictures, without the kind in which their names end. */
	frame: (lang: Lang, chapter: string, frame: string) => `scenes/${chapter}/${frame}.${lang}`,
	still: (lang: Lang, chapter: string, frame: string, kind: 'svg' | 'tall.svg' | 'png') =>
		`scenes/${chapter}/${frame}.${lang}.${kind}`,
	/** Without a chapter, the card of the whole article. */
	card: (lang: Lang, chapter = WHOLE, card: Card = 'wide') =>
		`cards/${chapter}.${lang}.${card}.png`,
	/** What the sharing of a chapter's steps needs. */
	share: (lang: Lang, chapter = WHOLE) => `share/${chapter}.${lang}.json`,
	embed: (lang: Lang, chapter: string) => `embed/${lang}/${chapter}/`,
	oembed: (lang: Lang, chapter: string) => `embed/${lang}/${chapter}/oembed.json`,
	/** The figures of a frame, as a table. */
	data: (lang: Lang, chapter: string, frame: string) => `data/${chapter}/${frame}.${lang}.csv`
};
