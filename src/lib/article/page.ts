import type { Shape } from '$lib/scene/frame';
import type { Type } from '$lib/scene/types';
import type { Lang, Words } from '$lib/story/ledger';

/** A frame as the page knows it: its name, and what the head-count shows with it. */
export interface PageFrame {
	name: string;
	headCount: string;
	linked: boolean;
}

/** A chapter as the page draws it. Its prose is not in here (see prose.ts). */
export interface PageChapter {
	id: string;
	/** Its name in the addresses of each language. */
	slug: Words;
	number: number;
	title: string;
	light: 'day' | 'night';
	frames: PageFrame[];
	/** The numbers of a look that move. */
	moves: readonly string[];
	/** The names of the frames that the steps show, in order. */
	steps: string[];
	/** The file of each composition's drawing, below `drawings/`. */
	drawings: Record<Shape, string>;
}

/** A station of the line; one that is not open yet is no link. */
export interface PageStation {
	id: string;
	number: number;
	name: string;
	title: string;
	open: boolean;
}

/** How many Soviet soldiers were in the country, by whose word. */
export interface Reading {
	figure: string;
	note: string;
	/** Whether anyone is still there. */
	present: boolean;
}

/** Everything that an article page needs. */
export interface ArticlePage {
	lang: Lang;
	/** Under which its prose is kept (prose.ts). */
	key: string;
	/** The chapter at which it opens; undefined for its beginning. */
	at?: string;
	title: string;
	kicker: string;
	standfirst: string;
	minutes: number;
	stations: PageStation[];
	chapters: PageChapter[];
	/** The file of the map's shapes, below `drawings/`. */
	map: string;
	/** The sizes and weights in which the scenes set words. */
	types: Record<Shape, Type[]>;
	readings: Record<string, Reading>;
}
