/** What an element of the book is, in the words of EPUB; Svelte takes a colon in markup for its own. */
export function epub(type: string): { 'epub:type': string } {
	return { 'epub:type': type };
}
