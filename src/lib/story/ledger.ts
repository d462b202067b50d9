/** The two languages of every story; neither is a translation of the other. */
export type Lang = 'hu' | 'en';
export const LANGS: readonly Lang[] = ['hu', 'en'];

/** The other of the two languages. */
export function otherThan(lang: Lang): Lang {
	return lang === 'hu' ? 'en' : 'hu';
}

/** A text in both languages. */
export type Words = Record<Lang, string>;

/**
 * How sure a fact is: `exact` as it stands, `about` where the sources round it,
 * `claimed` where one party says so and nobody confirms it.
 */
export type Certainty = 'exact' | 'about' | 'claimed';

/**
 * A number, an inclusive range of numbers, or a moment in EDTF: `1991`, `1990-03`, `1991-06-19`,
 * `1991-06-19T15:01` (local time) or a season, `1989-23` (21 spring, 22 summer, 23 autumn, 24 winter).
 */
export type FactValue = number | readonly [number, number] | string;

/** What another source says of the same thing. */
export interface Rival {
	value: FactValue;
	sources: string[];
	note?: Words;
}

/** What happened on a day: a sentence without the year and without a full stop. */
export interface Happening extends Words {
	/** The anchor of the step that tells it best, where that is not the first that does. */
	at?: string;
}

/** A figure or a date with its sources. It stands once in the ledger and nowhere else. */
export interface Fact {
	id: string;
	value: FactValue;
	/** What is counted, in the form that follows a number: `vagon`, `wagons`. */
	unit?: Words;
	certainty: Certainty;
	/** One sentence that says what the figure is, without the figure itself. */
	says: Words;
	sources: string[];
	rivals: Rival[];
	/** The id of a dispute, where the sources contradict each other. */
	dispute?: string;
	note?: Words;
	/** What happened on it, where it is the day of an event. */
	event?: Happening;
	/** Why it stands in the ledger, where the story neither tells nor draws it. */
	unused?: Words;
}

/** Who says so. `url` is the address at which it was read, when there is one. */
export interface Source {
	id: string;
	cite: Words;
	url?: string;
}

/** A point on which the sources contradict each other, and what the story says. */
export interface Dispute {
	id: string;
	question: Words;
	variants: { says: Words; sources: string[] }[];
	judgement: Words;
	why: Words;
}

/** Words that were said or printed, exactly. */
export interface Quotation {
	id: string;
	who: Words;
	/** The words in each language; the one that is not `original` is a translation. */
	text: Words;
	original: Lang | 'other';
	sources: string[];
}

export type PlaceKind =
	| 'headquarters'
	| 'garrison'
	| 'airfield'
	| 'missile'
	| 'depot'
	| 'transshipment'
	| 'border'
	| 'other';

/** A place with its position in degrees (WGS 84) and what it was. */
export interface Place {
	id: string;
	name: Words;
	lon: number;
	lat: number;
	kind: PlaceKind;
	role: Words;
	/** Whether Soviet troops were stationed there; `of` names the place that it is counted with. */
	soviet: boolean;
	of?: string;
	confidence: 'high' | 'medium' | 'low';
	sources: string[];
}

/** Everything that a story knows, each thing under its id. */
export interface Ledger {
	facts: Record<string, Fact>;
	sources: Record<string, Source>;
	disputes: Record<string, Dispute>;
	quotes: Record<string, Quotation>;
	places: Record<string, Place>;
}
