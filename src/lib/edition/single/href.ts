import type { Lang } from '$lib/story/ledger';
import { held } from './held';

/** The single file of a language, beside the others. */
export function fileIn(name: string, lang: Lang): string {
	return `${name}.${lang}.html`;
}

/**
 * Takes the place of article/href.ts in a single file. The article and its chapters have one address,
 * the file's; the other language is the file beside it.
 */
export function href(lang: Lang, slug?: string, place?: string): string {
	const { name, page } = held;
	if (lang === page.lang) return place ? `#${place}` : '';
	place ??= page.chapters.find((chapter) => chapter.slug[lang] === slug)?.id;
	return fileIn(name, lang) + (place ? `#${place}` : '');
}

/** The anchor of a chapter, or of a step in it. */
export function anchor(chapter: string, step?: string): string {
	return step ? `${chapter}-${step}` : chapter;
}
