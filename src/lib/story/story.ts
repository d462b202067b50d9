import type { Lang, Ledger, Words } from './ledger';
import type { Anniversary, Memorial, Occasion } from './occasion';
import type { Uses } from './uses';

/** A piece of text that shows a frame. */
export interface Step {
	/** Unique within its chapter, equal in both languages; the page's anchor is `<chapter>-<id>`. */
	id: string;
	frame: string;
}

/** A chapter that is written. */
export interface Chapter {
	/** Folder relative to the story, such as `chapters/05-garrisons`. */
	folder: string;
	dek: Words;
	places: string[];
	steps: Step[];
	/** The frame on the card that stands beside a link to the chapter. */
	card: string;
	/** The day of the last correction, where there was one: `2026-11-22`. */
	updated?: string;
	/** Words that a reader reads, a language. */
	length: Record<Lang, number>;
	/** The facts that the text tells, in the order of the Hungarian. */
	facts: string[];
	quotes: string[];
}

/** A station of the line: a chapter, written or not yet. */
export interface Station {
	id: string;
	/** Place in the story; the first is 1. */
	number: number;
	slug: Words;
	title: Words;
	/** A shorter name, for the line. */
	name: Words;
	time: Words;
	chapter?: Chapter;
}

/** How many Soviet soldiers were in the country at a point of the story, and by whose word. */
export interface HeadCount {
	/** What was counted; absent where nobody has. */
	fact?: string;
	note: Words;
	/** What is shown in place of the figure. */
	figure?: Words;
}

/** What of a story its scenes are drawn from. */
export type Drawn = Pick<Story, 'ledger' | 'published'>;

/** Texts, ledger and stations of one story. Scenes are code and come with the site. */
export interface Story {
	/** The story's folder, as the author knows it. */
	folder: string;
	title: Words;
	kicker: Words;
	standfirst: Words;
	credits: Words;
	headCounts: Record<string, HeadCount>;
	published: string;
	/** From which days years are counted; the first counts wherever a day is not another’s. */
	anniversaries: Anniversary[];
	memorials: Memorial[];
	/** The day for which the story is printed, where it is printed for one that is counted. */
	occasion?: Occasion;
	/** The chapter whose picture stands on the card of the whole story; the first one where absent. */
	card?: string;
	ledger: Ledger;
	stations: Station[];
	/** Where texts, head-counts and the words of frames use the ledger. */
	uses: Uses;
}

/** What the checks must know of a scene. */
export interface SceneOutline {
	/** The scene's own text, to find the line of a fault. */
	source: string;
	headCount: string;
	frames: { name: string; words: Partial<Words>; facts: string[]; headCount?: string }[];
	/** Draws the scene, which takes a while, and tells which facts it asked the ledger for. */
	drawn?(from: Drawn): string[];
}
