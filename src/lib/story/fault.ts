/** One thing that is wrong in a story, for the person who will mend it. */
export interface Fault {
	/** Path relative to the story's folder. */
	file: string;
	/** First line is 1. */
	line: number;
	wrong: string;
	right: string;
}

/** The fault in one line: file, line, what is wrong, what would be right. */
export function sentence({ file, line, wrong, right }: Fault): string {
	return `${file}:${line}: ${wrong}; ${right}`;
}

/** Thrown when a story cannot be printed. Its message lists every fault, one a line. */
export class StoryError extends Error {
	constructor(
		readonly folder: string,
		readonly faults: Fault[]
	) {
		const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
		super(`${count} in ${folder}\n${faults.map(sentence).sort(byPlace).join('\n')}`);
		this.name = 'StoryError';
		// A stack says nothing to an author.
		this.stack = this.message;
	}
}

function byPlace(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
