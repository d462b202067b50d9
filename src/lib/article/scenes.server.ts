import { readFileSync } from 'node:fs';
import path from 'node:path';
import { factsIn, fill } from '$lib/story/fill';
import { edition } from '$lib/story/edition.server';
import type { Lang } from '$lib/story/ledger';
import { printedFor } from '$lib/story/occasion';
import { readStory } from '$lib/story/read';
import type { Drawn, SceneOutline, Story } from '$lib/story/story';
import { baseMap, type BaseMap, type MapData } from '$lib/scene/map';
import { measure } from '$lib/scene/type.server';
import type { Drawing } from './pictures';
import { once } from './once.server';
import { SHAPES, SIZE, type Desk, type SceneSpec, type Shape } from '$lib/scene/frame';

/** The folder of the story that is printed; svelte.config.js chooses it. */
const FOLDER = process.env.STORY ?? '';

const specs = import.meta.glob<SceneSpec>('$story/chapters/*/scene.ts', {
	eager: true,
	import: 'default'
});
const sources = import.meta.glob<string>('$story/chapters/*/scene.ts', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** The id of the chapter to which a file belongs: `…/chapters/05-garrisons/scene.ts` → garrisons. */
export function chapterOf(file: string): string {
	return /chapters\/\d+-([a-z-]+)\//.exec(file)?.[1] ?? file;
}

const scenes = Object.fromEntries(
	Object.entries(specs).map(([file, spec]) => [chapterOf(file), spec])
);

function outlines(): Record<string, SceneOutline> {
	return Object.fromEntries(
		Object.entries(specs).map(([file, spec]) => [
			chapterOf(file),
			{
				source: sources[file] ?? '',
				headCount: spec.headCount,
				drawn: (from: Drawn) => drawnBy(chapterOf(file), from),
				frames: Object.entries(spec.frames).map(([name, frame]) => ({
					name,
					words: frame.words,
					facts: frame.facts ?? [],
					headCount: frame.headCount
				}))
			}
		])
	);
}

/**
 * The story as it is printed, for the edition's day where there is one.
 */
export const story: () => Story = once(() =>
	printedFor(readStory(FOLDER, outlines()), edition?.date)
);

/** The scene of a chapter. */
export function sceneOf(chapter: string): SceneSpec {
	const scene = scenes[chapter];
	if (!scene) throw new Error(`the chapter “${chapter}” has no scene`);
	return scene;
}

/** The story's base map on one composition. */
export const mapFor: (shape: Shape) => BaseMap = once((shape) => {
	const read = (name: string) =>
		JSON.parse(readFileSync(path.join(FOLDER, 'map', name), 'utf8')) as unknown;
	const data = {
		borders: read('borders.topo.json'),
		waters: read('waters.topo.json'),
		rail: read('rail.json')
	};
	return baseMap(data as MapData, shape);
});

const drawings = new Map<string, Drawing>();

function keyOf(chapter: string, lang: Lang, shape: Shape): string {
	return `${chapter}/${lang}/${shape}`;
}

/** Draws a scene: its marks, and a look for each of its frames. */
export function draw(chapter: string, lang: Lang, shape: Shape, from?: Drawn): Drawing {
	const key = keyOf(chapter, lang, shape);
	const drawn = drawings.get(key);
	if (drawn) return drawn;
	const desk = deskFor(chapter, lang, shape, from ?? story());
	const drawing = sceneOf(chapter).draw(desk) as Drawing;
	drawings.set(key, drawing);
	return drawing;
}

const asked = new Map<string, Set<string>>();
const placed = new Map<string, Set<string>>();

/** The facts that a scene asks the ledger for while it is drawn. */
export function drawnBy(chapter: string, from?: Drawn): string[] {
	for (const shape of SHAPES) {
		if (!drawings.has(keyOf(chapter, 'hu', shape))) draw(chapter, 'hu', shape, from);
	}
	return [...(asked.get(chapter) ?? [])];
}

/** The places that a scene asks the ledger for while it is drawn. */
export function placesDrawnBy(chapter: string): string[] {
	drawnBy(chapter);
	return [...(placed.get(chapter) ?? [])];
}

function deskFor(chapter: string, lang: Lang, shape: Shape, { ledger, published }: Drawn): Desk {
	const ids = asked.get(chapter) ?? new Set();
	asked.set(chapter, ids);
	const places = placed.get(chapter) ?? new Set();
	placed.set(chapter, places);
	const fact = (id: string) => {
		ids.add(id);
		const found = ledger.facts[id];
		if (!found) throw new Error(`scene ${chapter}: there is no fact “${id}” in facts.yaml`);
		return found;
	};
	const typed = <T>(id: string, is: (value: unknown) => value is T, what: string) => {
		const { value } = fact(id);
		if (!is(value)) throw new Error(`scene ${chapter}: the fact “${id}” is not ${what}`);
		return value;
	};
	return {
		shape,
		lang,
		...SIZE[shape],
		map: mapFor(shape),
		fact,
		number: (id) => typed(id, (value) => typeof value === 'number', 'a number'),
		moment: (id) => typed(id, (value) => typeof value === 'string', 'a moment'),
		place: (id) => {
			const found = ledger.places[id];
			if (!found) throw new Error(`scene ${chapter}: there is no place “${id}” in places.yaml`);
			places.add(id);
			return found;
		},
		published,
		get places() {
			Object.keys(ledger.places).forEach((id) => places.add(id));
			return Object.values(ledger.places);
		},
		measure,
		say: (words) => {
			factsIn(words[lang]).forEach((id) => ids.add(id));
			return fill(words[lang], ledger.facts, lang);
		}
	};
}

/** A frame in words, its figures filled in. */
export function wordsOf(chapter: string, frame: string, lang: Lang): string {
	const spec = sceneOf(chapter).frames[frame];
	if (!spec) throw new Error(`the chapter “${chapter}” has no frame “${frame}”`);
	return fill(spec.words[lang], story().ledger.facts, lang);
}
