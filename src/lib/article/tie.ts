/** Rings with fewer letters between them would be one target for a finger. */
const CLOSE = 3;

const RING = '<button class="how[^>]*></button>';
const FIGURE = '<(?:data|time) class="fact"[^>]*>[^<]*</(?:data|time)>';
/** What stands before a ring on its line: a figure, or the end of a word from its last soft hyphen. */
const TIED = new RegExp(
	`(${FIGURE}|[^\\s<>\\u00ad]+)(?:((?:${RING}[.,;:!?…”’»)]*)+)|(</q>)((?:${RING})+))`,
	'g'
);

/**
 * Ties each ring of a rendered text to the word it stands by, so that no line begins with one, and
 * marks the second of two that stand close, which page.css keeps apart by a finger's breadth.
 */
export function tie(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(?<=<\/button>)([^]*?)<button class="how/g, (found, between: string) =>
			between.replace(/<[^>]*>|\s/g, '').length < CLOSE ? `${found} next` : found
		)
		.replace(TIED, (_, before: string, rings = '', end = '', inside = '') => {
			return `<span class="tied">${before}${rings}${inside}</span>${end}`;
		});
}
