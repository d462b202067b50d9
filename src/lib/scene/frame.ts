import type { Fact, Lang, Place, Words } from '$lib/story/ledger';
import type { Card } from '$lib/story/pages';
import type { BaseMap } from './map';

/** The two compositions of every scene: beside the text, or above it on a phone. */
export type Shape = 'wide' | 'tall';
export const SHAPES: readonly Shape[] = ['wide', 'tall'];

/** The paper of each composition, in units of its viewBox. */
export const SIZE: Record<Shape, { width: number; height: number }> = {
	wide: { width: 1000, height: 840 },
	tall: { width: 390, height: 440 }
};

/** Windows with room for the wide composition, as a media query (page.css holds it too). */
export const WIDE = '(min-width: 44rem) and (min-height: 30rem)';

/** What changes between frames: plain numbers are tweened, everything else changes at once. */
export type Look = Record<string, number | string | boolean>;

/** A named picture of a scene, and what it says to whoever cannot see it. */
export interface FrameSpec {
	/** The picture in words. Figures stand as `{fact-id}`. */
	words: Words;
	/** Facts that the picture draws, beyond those named in its words. */
	facts?: string[];
	/** The reading of the head-count (`headCounts` in story.yaml), where it is not the scene's. */
	headCount?: string;
	/** The reader's scroll carries this frame into the next one, instead of a tween. */
	linked?: boolean;
	/** How it stands on a card, where a chapter's card shows it. */
	poster?: Poster;
}

/** Left, top, width and height of a part of a composition, in units of its viewBox. */
export type Part = readonly [x: number, y: number, width: number, height: number];

/**
 * A frame as a poster: seen small and from afar, it shows less. A card gives each part a rectangle of
 * its proportions, and leaves the rest of the card to the words.
 */
export interface Poster {
	/** The composition that is cut; the wide one where absent. */
	from?: Shape;
	/** What is cut out of it for each card. */
	parts: Record<Card, Part>;
	/** What of the look is not as in the frame: without its words, plates and key. */
	look?: Look;
	/** Which words of the picture stay; none where absent. */
	words?: (text: string, size: number) => boolean;
	/** The colour of the picture's own ground; where it is named, the picture goes on under the words. */
	ground?: string;
	/** The share of a card’s width that its words may take, where what goes on under them leaves less than 1. */
	room?: Partial<Record<Card, number>>;
}

/** What a scene draws with: the ledger in one language, and the paper. */
export interface Desk {
	shape: Shape;
	lang: Lang;
	width: number;
	height: number;
	map: BaseMap;
	fact(id: string): Fact;
	/** The value of a fact that is a number. */
	number(id: string): number;
	/** The value of a fact that is a date or a minute. */
	moment(id: string): string;
	place(id: string): Place;
	/** The day on which the story is published, as it stands in story.yaml. */
	published: string;
	/** Every place, in the ledger's order. */
	places: Place[];
	/** The width of a line of text as a Label of this size and weight sets it. */
	measure(text: string, size: number, weight?: 400 | 600 | 800): number;
	/** A text in the reader's language with its figures filled in. */
	say(words: Words): string;
}

/** A scene before it is drawn. `N` are the names of its frames, in the order of the story. */
export interface SceneSpec<N extends string = string, L extends Look = Look, M = unknown> {
	light: 'day' | 'night';
	/** The reading of the head-count (`headCounts` in story.yaml) while this scene is read. */
	headCount: string;
	frames: Record<N, FrameSpec>;
	/** The numbers of a look that move from frame to frame. All others change at once; see Fade. */
	moves: readonly (keyof L & string)[];
	/** Marks stand through the whole scene; looks are what each frame does with them. */
	draw(desk: Desk): { marks: M; looks: Record<N, L> };
}

/** Checks the types of a scene and gives it back. */
export function defineScene<N extends string, L extends Look, M>(
	spec: SceneSpec<N, L, M>
): SceneSpec<N, L, M> {
	return spec;
}

/** What a picture is drawn from. */
export interface PictureProps<L extends Look = Look, M = unknown> {
	look: L;
	marks: M;
	shape: Shape;
	lang: Lang;
}

/** Coordinates are rounded to a tenth, so that the server and the browser write the same. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
