import type { Weight } from '$lib/scene/Label.svelte';

/** A line of text in a picture, as a Label sets it. */
export interface Line {
	x: number;
	y: number;
	text: string;
	size: number;
	weight?: Weight;
	anchor?: 'middle' | 'end';
	fill?: string;
	halo?: string;
}

/**
 * Breaks a text into lines no wider than `width`; `measure` gives the width of a line. A word that
 * is wider stands alone.
 */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${word}`) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}
