/**
 * Ties each ring of a rendered text to the word it stands by, so that no line begins with one, and
 * marks the second of two that stand together, which page.css keeps apart by a finger's breadth.
 */
export function tie(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(<\/button>)<button class="how"/g, '$1<button class="how next"')
		.replace(/<button class="how/g, '\u2060$&');
}
