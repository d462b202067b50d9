import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { plainSpaces } from '$lib/scene/word';
import { SETTING, type ChapterSetting } from './context';
import Foot from './Foot.svelte';
import { hrefSources } from './href';
import { hyphenate } from './hyphenate.server';
import Notes from './Notes.svelte';
import type { ArticlePage, PageChapter, Reading } from './page';
import { pictures } from './pictures.server';
import Poster from './Poster.svelte';
import { keepProse } from './prose';
import { drawingFile, mapFile, typesOf } from './drawings.server';
import { chapterOf, draw, sceneOf, story, wordsOf } from './scenes.server';
import { tie } from './tie';
import { proseWordingIn } from './wording.prose';

/** Words that a reader reads in a minute. */
const PACE = 180;

const bodies = import.meta.glob<Component>('$story/chapters/*/*.md', {
	eager: true,
	import: 'default'
});

const pages = new Map<string, ArticlePage>();

/**
 * Everything that an article page needs, and its prose, kept for the page's rendering.
 *
 * @param at the chapter at which the page opens; undefined for its beginning
 */
export function article(lang: Lang, at?: string): ArticlePage {
	// The way from the page to the root of the site; pages of one depth have their prose in common.
	const root = at === undefined ? '..' : '../..';
	const key = `${lang}/${root}`;
	let page = pages.get(key);
	if (!page || import.meta.env.DEV) {
		page = articleIn(lang, root, key);
		pages.set(key, page);
	}
	return { ...page, at };
}

function articleIn(lang: Lang, root: string, key: string): ArticlePage {
	const { title, kicker, standfirst, credits, stations, ledger } = story();
	const written = stations.filter((station) => station.chapter);
	const html = written.map((station) => keepChapter(station, lang, root, key)).join('');
	const ids = (pattern: RegExp) => [
		...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))
	];
	keepProse(
		`${key}/notes`,
		render(Notes, {
			props: {
				story: story(),
				lang,
				facts: ids(/popovertarget="fact-([^"]+)"/g),
				quotes: ids(/popovertarget="quote-([^"]+)"/g),
				notes: ids(/popovertarget="note-([^"]+)"/g)
			}
		}).body
	);
	const wording = proseWordingIn(lang);
	const beside = [
		{ href: hrefSources(lang), text: wording.all },
		{ href: `${root}/${AT.days(lang)}`, text: wording.days },
		{ href: `${root}/${AT.calendar(lang)}`, text: wording.calendar },
		{ href: `${root}/${AT.feed(lang)}`, text: wording.feed }
	];
	keepProse(`${key}/foot`, render(Foot, { props: { lang, credits: credits[lang], beside } }).body);
	const chapters = written.map((station) => page(station, lang));
	if (chapters[0]) keepPoster(chapters[0], lang, key);
	const words = written.reduce((sum, { chapter }) => sum + (chapter?.length[lang] ?? 0), 0);
	const counts = new Set(chapters.flatMap(({ frames }) => frames.map((frame) => frame.headCount)));
	return {
		lang,
		key,
		title: title[lang],
		kicker: fill(kicker[lang], ledger.facts, lang),
		standfirst: standfirst[lang],
		minutes: Math.max(1, Math.round(words / PACE)),
		stations: stations.map(({ id, number, name, title, chapter }) => ({
			id,
			number,
			name: name[lang],
			title: title[lang],
			open: chapter !== undefined
		})),
		chapters,
		map: mapFile().name,
		types: { wide: typesOf(lang, 'wide'), tall: typesOf(lang, 'tall') },
		readings: Object.fromEntries([...counts].map((id) => [id, reading(id, lang)]))
	};
}

function keepChapter(station: Station, lang: Lang, root: string, key: string): string {
	const entry = Object.entries(bodies).find(
		([file]) => chapterOf(file) === station.id && file.endsWith(`/${lang}.md`)
	);
	if (!entry) throw new Error(`the chapter “${station.id}” has no text in “${lang}”`);
	const context: ChapterSetting = {
		lang,
		story: story(),
		station,
		root,
		words: (frame) => wordsOf(station.id, frame, lang),
		linked: (frame) => sceneOf(station.id).frames[frame]?.linked === true
	};
	const html = tie(
		hyphenate(render(entry[1], { context: new Map([[SETTING, context]]) }).body, lang)
	);
	const [before, steps, after] = partition(html);
	keepProse(`${key}/${station.id}/before`, before);
	keepProse(`${key}/${station.id}/steps`, steps);
	keepProse(`${key}/${station.id}/after`, after);
	return html;
}

/** Splits a chapter's prose at its first step and behind its last. */
export function partition(html: string): [before: string, steps: string, after: string] {
	const start = html.indexOf('<section class="step"');
	const end = html.lastIndexOf('</section>') + '</section>'.length;
	return start < 0
		? [html, '', '']
		: [html.slice(0, start), html.slice(start, end), html.slice(end)];
}

/** Draws the picture that stands in the page before any script. */
function keepPoster({ id, steps }: PageChapter, lang: Lang, key: string): void {
	const drawings = { wide: draw(id, lang, 'wide'), tall: draw(id, lang, 'tall') };
	const props = { picture: pictures[id]!, drawings, frame: steps[0] ?? '', lang };
	keepProse(`${key}/${id}/poster`, render(Poster, { props }).body);
}

function page(station: Station, lang: Lang): PageChapter {
	const scene = sceneOf(station.id);
	return {
		id: station.id,
		slug: station.slug,
		number: station.number,
		title: station.title[lang],
		time: fill(station.time[lang], story().ledger.facts, lang),
		dek: station.chapter?.dek[lang] ?? '',
		light: scene.light,
		frames: Object.entries(scene.frames).map(([name, frame]) => ({
			name,
			headCount: frame.headCount ?? scene.headCount,
			linked: frame.linked === true
		})),
		moves: scene.moves,
		steps: station.chapter?.steps.map((step) => step.frame) ?? [],
		drawings: {
			wide: drawingFile(station.id, lang, 'wide').name,
			tall: drawingFile(station.id, lang, 'tall').name
		}
	};
}

/** A reading of the head-count: the figure as far as it is sure, and whose it is. */
function reading(id: string, lang: Lang): Reading {
	const { headCounts, ledger } = story();
	const count = headCounts[id];
	if (!count) throw new Error(`there is no head-count “${id}” in story.yaml`);
	const fact = ledger.facts[count.fact ?? ''];
	const about = fact?.certainty === 'about' ? '≈ ' : '';
	return {
		figure: plainSpaces(
			count.figure
				? fill(count.figure[lang], ledger.facts, lang)
				: fact
					? about + figure(fact, lang)
					: ''
		),
		note: fill(count.note[lang], ledger.facts, lang),
		present: fact?.value !== 0
	};
}
