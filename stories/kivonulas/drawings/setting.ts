import { round, type Desk } from '$lib/scene/frame';
import type { Weight, Word } from '$lib/scene/word';

/** How far the lines of a paragraph are apart, in sizes. */
export const LEADING = 1.12;

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

/** A text in lines below one another, no wider than `width`; `leading` is in sizes. */
export function block(
	{ measure }: Pick<Desk, 'measure'>,
	width: number,
	leading: number,
	word: Word
): Word[] {
	const { text, size, weight = 600 } = word;
	return wrap(text, width, (line) => measure(line, size, weight)).map((line, n) => ({
		...word,
		text: line,
		x: round(word.x),
		y: round(word.y + n * size * leading)
	}));
}

/**
 * Sets a text in lines no wider than `width`: one word with line breaks, its first baseline at `y`.
 *
 * @returns the word, and the baseline on which the next line would stand
 */
export function paragraph(
	{ measure }: Pick<Desk, 'measure'>,
	word: Word,
	width: number
): { word: Word; next: number } {
	const { size, weight = 600, y, text } = word;
	const lines = wrap(text, width, (line) => measure(line, size, weight));
	return {
		word: { ...word, text: lines.join('\n') },
		next: round(y + lines.length * size * LEADING)
	};
}

/** The size at which a line is no wider than `width`, at most `size`. */
export function fitted(
	{ measure }: Pick<Desk, 'measure'>,
	text: string,
	size: number,
	width: number,
	weight: Weight = 800
): number {
	return Math.min(size, Math.floor((size * width * 10) / measure(text, size, weight)) / 10);
}
