import type { Certainty, Lang } from '$lib/story/ledger';
import type { Imprint } from '../imprint';
import type { Locators } from './locators';

/** A source by its id, as it is cited. */
export interface Cite {
	id: string;
	text: string;
}

/** A point on which the sources contradict each other. */
export interface DisputeEntry {
	id: string;
	/** The number in its id: d15 is 15. */
	number: string;
	question: string;
	variants: { says: string; cites: Cite[] }[];
	judgement: string;
	why: string;
}

/** A figure or a date. */
export interface FigureEntry {
	id: string;
	figure: string;
	unit?: string;
	moment: boolean;
	certainty: Certainty;
	says: string;
	note?: string;
	rivals: { figure: string; note?: string; cites: Cite[] }[];
	dispute?: Pick<DisputeEntry, 'id' | 'number'>;
	cites: Cite[];
	used: Locators[];
	/** Why the article does not tell it. */
	unused?: string;
}

/** The figures that a chapter is the first to use; those that none does have no number. */
export interface FigureGroup {
	id: string;
	number?: number;
	title?: string;
	figures: FigureEntry[];
}

/** What was said or printed. */
export interface QuoteEntry {
	id: string;
	text: string;
	who: string;
	translated: boolean;
	cites: Cite[];
	used: Locators[];
}

/** A source, and how much of the ledger rests on it. */
export interface SourceEntry {
	id: string;
	text: string;
	url?: string;
	facts: number;
	disputes: number;
	quotes: number;
	places: number;
}

/** The whole ledger as a reader reads it. */
export interface Entries {
	disputes: DisputeEntry[];
	groups: FigureGroup[];
	/** Figures that the article does not use. */
	unused: FigureEntry[];
	quotes: QuoteEntry[];
	sources: SourceEntry[];
}

/** Everything that the page of sources shows. */
export interface SourcesPage extends Entries {
	lang: Lang;
	/** The title of the article. */
	article: string;
	credits: string;
	imprint?: Imprint;
	/** How the story was made, as HTML. */
	making: string;
}
