import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Lang } from '$lib/story/ledger';
import type { Station } from '$lib/story/story';
import { SETTING, type ChapterSetting } from './context';
import { once } from './once.server';
import { chapterOf, sceneOf, story, wordsOf } from './scenes.server';

const bodies = import.meta.glob<Component>('$story/chapters/*/*.md', {
	eager: true,
	import: 'default'
});

/**
 * The text of a chapter as HTML.
 *
 * @param root the way from the page on which it stands to the root of the site, such as `..`
 */
export function textOf({ id }: Station, lang: Lang, root: string): string {
	return rendered(id, lang, root);
}

const rendered = once((chapter: string, lang: Lang, root: string): string => {
	const [, body] =
		Object.entries(bodies).find(
			([file]) => chapterOf(file) === chapter && file.endsWith(`/${lang}.md`)
		) ?? [];
	const station = story().stations.find(({ id }) => id === chapter);
	if (!body || !station) throw new Error(`the chapter “${chapter}” has no text in “${lang}”`);
	const context: ChapterSetting = {
		lang,
		story: story(),
		station,
		root,
		words: (frame) => wordsOf(chapter, frame, lang),
		linked: (frame) => sceneOf(chapter).frames[frame]?.linked === true
	};
	return render(body, { context: new Map([[SETTING, context]]) }).body;
});
