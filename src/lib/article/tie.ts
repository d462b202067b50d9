/** Rings with fewer letters between them would be one target for a finger. */
const CLOSE = 3;

const RING = '<button class="how[^>]*></button>';
const FIGURE = '<(?:data|time) class="fact"[^>]*>(?:[^<]|<wbr />)*</(?:data|time)>';
/** A date, which may end a line beside its year; a day stays with its month. */
const DATE = /(<time class="fact"[^>]*>)([^<]*)(?=<\/time>)/g;
/** What stands before a ring on its line: a figure, or the end of a word from its last soft hyphen. */
const TIED = new RegExp(
	`(${FIGURE}|[^\\s<>\\u00ad]+)(?:((?:${RING}[.,;:!?…”’»)]*)+)|(</q>)((?:${RING})+))`,
	'g'
);

/**
 * Says where lines may end. Each ring of a rendered text is tied to the word it stands by, so that no
 * line begins with one, and the second of two that stand close is marked, which page.css keeps apart by
 * a finger's breadth. A date is divided beside its year.
 */
export function tie(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(?<=<\/button>)([^]*?)<button class="how/g, (found, between: string) =>
			between.replace(/<[^>]*>|\s/g, '').length < CLOSE ? `${found} next` : found
		)
		.replace(
			DATE,
			(_, tag: string, text: string) =>
				tag + text.replace(/^(\d{4}\.?)\u00a0/, '$1 ').replaceAll(' ', ' <wbr />')
		)
		.replace(TIED, (_, before: string, rings = '', end = '', inside = '') => {
			return `<span class="tied">${before}${rings}${inside}</span>${end}`;
		});
}
