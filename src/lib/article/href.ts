import { resolve } from '$app/paths';
import type { Lang } from '$lib/story/ledger';
import { SLUGS } from '$lib/story/pages';

/** The anchor of a chapter, or of a step in it. */
export function anchor(chapter: string, step?: string): string {
	return step ? `${chapter}-${step}` : chapter;
}

/**
 * The address of the article, or of one of its chapters.
 *
 * @param slug the chapter's name in the language's addresses
 * @param place an anchor in the article
 */
export function href(lang: Lang, slug?: string, place?: string): string {
	const page = resolve('/[lang=lang]/[[slug]]', { lang, slug }).replace(/\/?$/, '/');
	return place ? `${page}#${place}` : page;
}

/** The kinds of things that have an entry on the page of sources. */
export type Listed = 'dispute' | 'fact' | 'quote' | 'source';

/** The anchor of a thing on the page of sources; a note in the article has the same. */
export function entry(kind: Listed, id: string): string {
	return `${kind}-${id}`;
}

/** The address of the page of sources, or of an entry on it. */
export function hrefSources(lang: Lang, entry?: string): string {
	const params = { lang, sources: SLUGS.sources[lang] };
	const page = resolve('/[lang=lang]/[sources=sources]', params).replace(/\/?$/, '/');
	return entry ? `${page}#${entry}` : page;
}
