import type { Imprint } from '$lib/article/imprint';
import type { Lang } from '$lib/story/ledger';

/** A day as a link to its page. */
export interface DayLink {
	/** Whole, as it stands in a line: „június 19.”, “19 June”. */
	name: string;
	href: string;
}

/** An event as it stands on a page of days. */
export interface ToldEvent {
	year: string;
	says: string;
	chapter: { number: number; title: string };
	/** The step that tells it. */
	href: string;
	/** How we know. */
	known: string;
	/** The picture of the step and the picture in words. */
	still?: { at: string; words: string };
}

/** A part of a date; the number is set large. */
interface Part {
	text: string;
	large: boolean;
}

/** What every page of days has. */
export interface Around {
	lang: Lang;
	/** The title of the article. */
	article: string;
	credits: string;
	imprint?: Imprint;
	href: { article: string; calendar: string; days: string; other: string };
	/** Where in the year the days stand, from 0 to 1. */
	track: number[];
}

/** The page of one day. */
export interface DayPage extends Around {
	name: string;
	/** Number and month, in the order of the language. */
	parts: [Part, Part];
	/** Where in the year the day stands, from 0 to 1. */
	at: number;
	events: ToldEvent[];
	before: DayLink;
	after: DayLink;
}

/** The page of all days. */
export interface DaysPage extends Around {
	months: { name: string; days: (DayLink & { number: string; events: ToldEvent[] })[] }[];
}
