import type { Stroke } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { BLACK, type Measure } from './title';

/** A line that has no place yet. */
type Line = Omit<Word, 'x' | 'y'>;

/** Letter spacing of a line of capitals, in thousandths. */
const SPACED = 20;

/** By how much a time may be smaller than other words before it is too long. */
const NARROWED = 0.7;

/**
 * The number on its plate, and the time beside it, which is narrowed where it must be.
 *
 * @param box upper left corner, size of the words, and the width that there is
 * @returns with the foot of the words and how wide they came out
 */
export function heading(
	{ number, time }: { number?: number; time: string },
	{ x, y, size, width: room }: { x: number; y: number; size: number; width: number },
	measure: Measure
): { words: Word[]; paths: Stroke[]; base: number; width: number } {
	const base = y + size * 0.82;
	const figure = number === undefined ? '' : String(number);
	const plate = figure && Math.round(Math.max(size, measure(figure, size, BLACK)) + size * 0.36);
	const start = plate ? plate + size * 0.4 : 0;
	const wanted = measure(time, size);
	const narrowed = size * Math.max(NARROWED, Math.min(1, (room - start) / wanted));
	const words: Word[] = [{ x: x + start, y: base, text: time, size: narrowed }];
	if (!plate) return { words, paths: [], base, width: (wanted * narrowed) / size };
	words.push({
		...{ x: x + plate / 2, y: base, text: figure, size },
		...{ weight: BLACK, anchor: 'middle', fill: 'paper' }
	});
	const d = `M${x} ${y}h${plate}v${size * 1.14}h${-plate}z`;
	const width = start + (wanted * narrowed) / size;
	return { words, paths: [{ d, fill: 'ink' }], base, width };
}

/** A line of capitals beside or below a title. */
export function lineOf(text: string, small: number, measure: Measure) {
	const size = small * 0.92;
	const word: Line = { text, size, weight: BLACK, spacing: SPACED };
	return { word, width: measure(text, size, BLACK, SPACED) };
}

/** Sentences broken into lines of at most a width. */
export function wrap(text: string, size: number, width: number, measure: Measure): Line[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map((text) => ({ text, size }));
}
