import { anchor } from '$lib/article/href';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';

/**
 * Where a chapter is read, or a step of it, from the root of the site.
 *
 * @param step the step's anchor
 */
export function hrefChapter(lang: Lang, { id }: Pick<Station, 'id' | 'slug'>, step?: string) {
	return `${AT.article(lang)}#${step ?? anchor(id)}`;
}
