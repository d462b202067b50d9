import { render } from 'svelte/server';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import type { SceneSpec } from '$lib/scene/frame';
import { plainSpaces } from '$lib/scene/word';
import ChapterHead from './ChapterHead.svelte';
import Foot from './Foot.svelte';
import HeadCount from './HeadCount.svelte';
import { hrefSources } from './href';
import { hyphenate } from './hyphenate.server';
import { imprintOf } from './imprint.server';
import Notes from './Notes.svelte';
import type { ArticlePage, PageChapter, Reading } from './page';
import { pictures } from './pictures.server';
import Poster from './Poster.svelte';
import { keepProse } from './prose';
import { drawingFile, mapFile, typesOf } from './drawings.server';
import { once } from './once.server';
import { draw, sceneOf, story } from './scenes.server';
import { textOf } from './text.server';
import { tie } from './tie';
import { wordingIn } from './wording';
import { proseWordingIn } from './wording.prose';

/** Words that a reader reads in a minute. */
const PACE = 180;

/**
 * Everything that an article page needs, and its prose, kept for the page's rendering.
 *
 * @param at the chapter at which the page opens; undefined for its beginning
 */
export function article(lang: Lang, at?: string): ArticlePage {
	return { ...articleIn(lang, at === undefined ? '..' : '../..'), at };
}

/**
 * The article of a language; pages of one depth have their prose in common.
 *
 * @param root the way from the page to the root of the site
 */
const articleIn = once((lang: Lang, root: string): ArticlePage => {
	const key = `${lang}/${root}`;
	const { title, kicker, standfirst, credits, stations, ledger } = story();
	const written = stations.filter((station) => station.chapter);
	const html = written
		.map((station, index) => keepChapter(station, lang, root, key, index === 0))
		.join('');
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
	const imprint = imprintOf(lang, root);
	const foot = { lang, credits: credits[lang], beside, imprint };
	keepProse(`${key}/foot`, render(Foot, { props: foot }).body);
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
});

function keepChapter(
	station: Station,
	lang: Lang,
	root: string,
	key: string,
	first: boolean
): string {
	const html = tie(hyphenate(textOf(station, lang, root), lang));
	const [before, steps, after] = partition(html);
	const { id, title, time, chapter } = station;
	const head = {
		...{ id, lang, first, before, number: station.number, title: title[lang] },
		time: fill(time[lang], story().ledger.facts, lang),
		dek: chapter?.dek[lang] ?? '',
		reading: readingAt(station, lang)
	};
	keepProse(`${key}/${id}/before`, render(ChapterHead, { props: head }).body);
	const count = { label: wordingIn(lang).headCount, reading: head.reading };
	keepProse(`${key}/${id}/count`, render(HeadCount, { props: count }).body);
	keepProse(`${key}/${id}/steps`, steps);
	keepProse(`${key}/${id}/after`, after);
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
		light: scene.light,
		frames: Object.entries(scene.frames).map(([name, frame]) => ({
			name,
			headCount: headCountOf(scene, name),
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

/** The head-count that a frame shows. */
function headCountOf({ frames, headCount }: SceneSpec, frame = ''): string {
	return frames[frame]?.headCount ?? headCount;
}

/** The head-count with which a chapter begins: that of the first frame that the reader sees. */
export function readingAt({ id, chapter }: Station, lang: Lang): Reading {
	return reading(headCountOf(sceneOf(id), chapter?.steps[0]?.frame), lang);
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
