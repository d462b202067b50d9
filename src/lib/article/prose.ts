/**
 * Prose is rendered once, on the server, and never sent as script. While a page is hydrated, Svelte
 * keeps the server's elements for any text that is not empty and does not compare; so in the
 * browser one space stands for all of it.
 */
const rendered = new Map<string, string>();

/** Keeps a rendered text for the page that is about to be drawn. Server only. */
export function keepProse(key: string, html: string): void {
	// An empty comment would end the block too early while hydrating.
	rendered.set(key, html.replace(/<!--[\s\S]*?-->/g, '').trim() || ' ');
}

/** A rendered text on the server; a space in the browser, where the text stands already. */
export function prose(key: string): string {
	return rendered.get(key) ?? ' ';
}
