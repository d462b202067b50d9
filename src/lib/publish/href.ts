import { anchor } from '$lib/article/href';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';

/**
 * Where the story tells something, from the root of the site: a chapter, or a step of it.
 *
 * @param step the step's id
 */
export function doorTo(
	lang: Lang,
	{ id, slug }: Pick<Station, 'id' | 'slug'>,
	step?: string
): string {
	return AT.chapter(lang, slug) + (step ? `#${anchor(id, step)}` : '');
}
