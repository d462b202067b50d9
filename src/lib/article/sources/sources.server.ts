import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Lang } from '$lib/story/ledger';
import { withDrawn } from '$lib/story/uses';
import { SETTING, type Setting } from '../context';
import { anchor, href } from '../href';
import { imprintOf } from '../imprint.server';
import { keepProse } from '../prose';
import { drawnBy, story } from '../scenes.server';
import { entriesOf } from './entries';
import type { Entries, SourcesPage } from './page';
import Sources from './Sources.svelte';
import { sourcesWordingIn } from './wording.sources';

const making = import.meta.glob<Component>('$story/making.*.md', {
	eager: true,
	import: 'default'
});

/**
 * The page of sources in one language, kept for the page’s rendering.
 *
 * @returns its title and description
 */
export function keepSources(lang: Lang): { title: string; description: string } {
	const { title, credits } = story();
	const page: SourcesPage = {
		lang,
		article: title[lang],
		credits: credits[lang],
		imprint: imprintOf(lang, '../..'),
		making: makingIn(lang, true),
		...entriesIn(lang)
	};
	keepProse(`${lang}/sources`, render(Sources, { props: { page } }).body);
	const wording = sourcesWordingIn(lang);
	return { title: `${wording.title} – ${page.article}`, description: wording.standfirst };
}

/** The whole ledger in one language, as a reader reads it. */
export function entriesIn(lang: Lang): Entries {
	const { stations, uses } = story();
	const written = stations.filter(({ chapter }) => chapter).map(({ id }) => id);
	const drawn = Object.fromEntries(written.map((id) => [id, drawnBy(id)]));
	const links = {
		article: (chapter?: string, step?: string) => {
			const slug = stations.find(({ id }) => id === chapter)?.slug[lang];
			return href(lang, slug, chapter && step && anchor(chapter, step));
		},
		making: '#making'
	};
	return entriesOf(story(), withDrawn(uses, drawn), lang, links);
}

/**
 * How the story was made, as HTML.
 *
 * @param listed whether it stands on the page that lists all facts, quotations and sources
 */
export function makingIn(lang: Lang, listed: boolean): string {
	const text = Object.entries(making).find(([file]) => file.endsWith(`making.${lang}.md`))?.[1];
	if (!text) throw new Error(`nothing says in “${lang}” how the story was made`);
	const context: Setting = { lang, story: story(), listed };
	return render(text, { context: new Map([[SETTING, context]]) }).body;
}
