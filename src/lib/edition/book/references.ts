/** Where the notes stand in the book. */
export const NOTES = 'notes.xhtml';

/** A door as Door.svelte renders it, also where it is tied to its word. */
const DOOR = /<button class="how[^"]*" popovertarget="([^"]+)"[^>]*><\/button>/g;
/** A note as Notes.svelte renders it. */
const NOTE = /<div class="note" id="([^"]+)" popover="">(.*?)<\/div>/gs;
/** What leads from a note to the page of sources; a source's own address is marked as external. */
const MORE = /\s*<li><a href="[^"]*">[^<]*<\/a><\/li>/g;
/** A link to an entry on the page of sources, for which the book has a page of its own. */
const ENTRY = /(?<= href=")(?!\w+:)[^"#]*(#(dispute|source)-[^"]+)/g;

/** A text with references to its notes. */
export interface Referring {
	html: string;
	/** The ids of its notes; the first is number 1. */
	notes: string[];
}

/**
 * Turns each door of a rendered text into the number of a note. A note has one number; the first
 * reference to it is the one to which it leads back.
 *
 * @param of to what the notes belong, such as a chapter’s id
 */
export function refer(html: string, of: string): Referring {
	const notes: string[] = [];
	const referring = html.replace(DOOR, (_, note: string) => {
		const known = notes.indexOf(note) + 1;
		const number = known || notes.push(note);
		return (
			`<a class="ref"${known ? '' : ` id="${referenceTo(note)}"`} epub:type="noteref" ` +
			`role="doc-noteref" href="${NOTES}#${noteOf(note, of)}">[${number}]</a>`
		);
	});
	return { html: referring, notes };
}

/** The anchor of the first reference to a note, in the text that refers to it. */
export function referenceTo(note: string): string {
	return `to-${note}`;
}

/** The anchor of a note among all notes: where two chapters refer to the same, each has its own. */
export function noteOf(note: string, of: string): string {
	return `${of}-${note}`;
}

/** What stands in each note, by its id. */
export function notesIn(html: string): Map<string, string> {
	return new Map(
		[...html.matchAll(NOTE)].map(([, id = '', body = '']) => [id, body.replace(MORE, '').trim()])
	);
}

/** Leads links to disputes and sources to the pages that the book has for them. */
export function lead(html: string): string {
	return html.replace(ENTRY, '$2s.xhtml$1');
}
