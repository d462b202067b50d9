/** Rings with fewer letters between them would be one target for a finger. */
const CLOSE = 3;

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
		.replace(/<button class="how/g, '\u2060$&');
}
