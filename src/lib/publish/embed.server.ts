import { render } from 'svelte/server';
import { hyphenate } from '$lib/article/hyphenate.server';
import { keepProse } from '$lib/article/prose';
import { sceneOf, story, wordsOf } from '$lib/article/scenes.server';
import { textOf } from '$lib/article/text.server';
import { wordingIn } from '$lib/article/wording';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { heightOf, type Embedded } from './embed';
import Embed, { type EmbedPage } from './Embed.svelte';
import { doorTo } from './href';
import { stepsIn } from './steps';

/** The chapters that other pages can show: those that are written. */
export function embeddable(): Station[] {
	return story().stations.filter(({ chapter }) => chapter);
}

/** A chapter's steps with their prose as HTML. */
function stepsOf(station: Station, lang: Lang) {
	return stepsIn(textOf(station, lang, ''));
}

/** What of a chapter its scene on another page tells; undefined where there is no such chapter. */
export function embedded(lang: Lang, chapter: string): Embedded | undefined {
	const station = embeddable().find(({ id }) => id === chapter);
	if (!station?.chapter) return undefined;
	const prose = stepsOf(station, lang).map(({ html }) => html);
	return {
		lang,
		chapter,
		title: station.title[lang],
		article: story().title[lang],
		height: heightOf(station.chapter.dek[lang], prose)
	};
}

/**
 * Draws a chapter's scene for another page, kept for the page's rendering under the name of its
 * address.
 *
 * @param root the way from the page to the root of the site, such as `../../..`
 */
export function keepEmbed({ lang, chapter, title, article }: Embedded, root: string): void {
	const station = embeddable().find(({ id }) => id === chapter);
	if (!station?.chapter) throw new Error(`the chapter “${chapter}” is not written`);
	const page: EmbedPage = {
		lang,
		article,
		title,
		number: wordingIn(lang).chapter(station.number),
		dek: station.chapter.dek[lang],
		light: sceneOf(chapter).light,
		start: `${root}/${doorTo(lang, station)}`,
		steps: stepsOf(station, lang).map(({ anchor, frame, html }) => ({
			anchor,
			words: wordsOf(chapter, frame, lang),
			still: `${root}/${AT.frame(lang, chapter, frame)}`,
			html: hyphenate(html, lang),
			on: `${root}/${AT.chapter(lang, station.slug)}#${anchor}`
		}))
	};
	keepProse(AT.embed(lang, chapter), render(Embed, { props: { page } }).body);
}
