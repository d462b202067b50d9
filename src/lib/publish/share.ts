/** What of a chapter, a step or the whole article can be taken along. Addresses begin at the root. */
export interface Shared {
	/** The step's number among the chapter's; undefined for a chapter or the article. */
	number?: number;
	title: string;
	/** Its own address, with its anchor. */
	at: string;
	/** The picture, and in words what it shows. */
	svg: string;
	png: string;
	words: string;
	/** The table of its figures. */
	data?: string;
	/** The cards, for a chapter or the article. */
	cards?: Record<'wide' | 'square' | 'tall', string>;
	/** How it is cited; `{url}` stands for its address. */
	cite: string;
	/** On which sources it rests. */
	sources: string;
	/** The embed of the chapter, and its height in pixels, if it is one. */
	embed?: { at: string; height: number };
}

/** By the id of the step; the chapter or the article itself under ''. */
export type SharedByStep = Record<string, Shared>;

/**
 * A reference as it is printed: the place of the address filled in.
 *
 * @param cite with `{url}` in it
 */
export function citation(cite: string, url: string): string {
	return cite.replace('{url}', url);
}
