import type { Manuscript, Tag } from './chapter';
import { factsIn } from './fill';
import type { Words } from './ledger';
import type { HeadCount, SceneOutline } from './story';

/**
 * How a thing of the ledger is used: told in prose, drawn or said in a picture, shown by the
 * head-count, set in a heading, or told where the story says how it was made.
 */
export type Manner = 'text' | 'picture' | 'count' | 'heading' | 'making';

/** One use. Without a step it is the whole chapter’s, without a chapter the whole page’s. */
export interface Use {
	manner: Manner;
	chapter?: string;
	step?: string;
}

/** The kinds of things whose uses are known. */
export type Usable = 'fact' | 'quote' | 'source';
/** Every use of every thing by its id, in the order of the story. What is not used has no entry. */
export type Uses = Record<Usable, Record<string, Use[]>>;

/** A written chapter, as far as it uses anything. */
export interface UsingChapter {
	id: string;
	/** The time in its heading, which may hold figures. */
	time?: Words;
	texts: readonly Manuscript[];
	scene?: SceneOutline;
}

/** All that can use the ledger. */
export interface Users {
	kicker: Words;
	headCounts: Record<string, HeadCount>;
	/** In the order of the story. */
	chapters: readonly UsingChapter[];
	/** How the story was made, in each language. */
	making: readonly Manuscript[];
}

/** Finds every use. The two languages are one: what one tells in a figure, its twin may tell in words. */
export function usesOf({ kicker, headCounts, chapters, making }: Users): Uses {
	const uses: Uses = { fact: {}, quote: {}, source: {} };
	const note = (use: Use, kind: Usable, ids: readonly string[]) => {
		for (const id of ids) {
			const all = (uses[kind][id] ??= []);
			if (!all.some((known) => same(known, use))) all.push(use);
		}
	};
	const noteTag = (use: Use, { name, attributes: { id = '', sources = '' } }: Tag) => {
		if (name === 'Fact') note(use, 'fact', [id]);
		if (name === 'Quote') note(use, 'quote', [id]);
		if (name === 'Note') note(use, 'source', sources.split(/\s+/).filter(Boolean));
	};

	note({ manner: 'heading' }, 'fact', inWords(kicker));
	for (const { id: chapter, time, texts, scene } of chapters) {
		note({ manner: 'heading', chapter }, 'fact', inWords(time ?? {}));
		for (const reading of readingsOf(scene)) {
			note({ manner: 'count', chapter }, 'fact', inReading(headCounts[reading]));
		}
		for (const { step, frame, tags } of passagesOf(texts)) {
			const place = step === undefined ? { chapter } : { chapter, step };
			for (const tag of tags) noteTag({ manner: 'text', ...place }, tag);
			const { words = {}, facts = [] } = scene?.frames.find(({ name }) => name === frame) ?? {};
			note({ manner: 'picture', ...place }, 'fact', [...inWords(words), ...facts]);
		}
	}
	const shown = chapters.flatMap(({ scene }) => readingsOf(scene));
	for (const [id, reading] of Object.entries(headCounts)) {
		if (!shown.includes(id)) note({ manner: 'count' }, 'fact', inReading(reading));
	}
	for (const tag of making.flatMap(({ tags }) => tags)) noteTag({ manner: 'making' }, tag);
	return uses;
}

/**
 * Adds what scenes ask the ledger for while they are drawn, beyond what their frames name.
 *
 * @param drawn the ids of the facts by the chapter’s id
 */
export function withDrawn({ fact, ...others }: Uses, drawn: Record<string, string[]>): Uses {
	const facts = { ...fact };
	for (const [chapter, ids] of Object.entries(drawn)) {
		for (const id of new Set(ids)) {
			const known = facts[id] ?? [];
			const named = known.some((use) => use.manner === 'picture' && use.chapter === chapter);
			if (!named) facts[id] = [...known, { manner: 'picture', chapter }];
		}
	}
	return { ...others, fact: facts };
}

/** A step, or the prose before the first. What follows the last step belongs to it. */
interface Passage {
	step?: string;
	frame?: string;
	tags: Tag[];
}

/** The passages of a chapter with the tags of all its texts, in the order of the first. */
function passagesOf(texts: readonly Manuscript[]): Passage[] {
	const passages: Passage[] = [{ tags: [] }];
	for (const { tags } of texts) {
		let here = passages[0];
		for (const tag of tags) {
			if (tag.name === 'Step' && !tag.closing) {
				const { id, frame } = tag.attributes;
				here = passages.find(({ step }) => step === id);
				if (!here) passages.push((here = { step: id, frame, tags: [] }));
			} else here?.tags.push(tag);
		}
	}
	return passages;
}

/** The readings of the head-count that a scene shows. */
function readingsOf(scene: SceneOutline | undefined): string[] {
	if (!scene) return [];
	return [...new Set(scene.frames.map(({ headCount }) => headCount ?? scene.headCount))];
}

function inReading(reading: HeadCount | undefined): string[] {
	if (!reading) return [];
	const { fact, note, figure } = reading;
	return [...(fact ? [fact] : []), ...inWords(note), ...inWords(figure ?? {})];
}

function inWords(words: Partial<Words>): string[] {
	return [...new Set(Object.values(words).flatMap(factsIn))];
}

function same(one: Use, other: Use): boolean {
	return one.manner === other.manner && one.chapter === other.chapter && one.step === other.step;
}
