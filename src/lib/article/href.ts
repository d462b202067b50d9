import { resolve } from '$app/paths';
import type { Lang } from '$lib/story/ledger';

/** The anchor of a chapter, or of a step in it. */
export function anchor(chapter: string, step?: string): string {
	return step ? `${chapter}-${step}` : chapter;
}

/** The address of the article, of a chapter in it, or of a step. */
export function href(lang: Lang, chapter?: string, step?: string): string {
	const page = resolve('/[lang=lang]', { lang }).replace(/\/?$/, '/');
	return chapter ? `${page}#${anchor(chapter, step)}` : page;
}
