import type { Weight } from '$lib/scene/word';

/** The width of a line, in the unit of its size. */
export type Measure = (text: string, size: number, weight?: Weight, spacing?: number) => number;

/** A title in capitals, broken and sized. */
export interface Title {
	size: number;
	lines: string[];
	/** From the top of the first line's letters to each line's foot. */
	feet: number[];
}

/** Heights of the face, as shares of its size: a capital, and an accent above it. */
const CAPITAL = 0.66;
const ACCENT = 0.185;
/** Between the foot of a line and the top of the next, accents included. */
const LEAD = 0.1;
/** The weight of a title. */
export const BLACK: Weight = 800;

/** By how much more lines must be larger to be better. */
const WORTH = 1.06;

/**
 * Breaks a title into lines and sets them as large as a room allows: in few lines, and in even ones,
 * where that makes no great difference.
 *
 * @param title in capitals already
 * @param most the size above which no title is set
 */
export function fitTitle(
	title: string,
	room: { width: number; height: number },
	most: number,
	measure: Measure
): Title {
	const ways = breaks(title.split(' '))
		.map((lines) => ({ lines, width: Math.max(...lines.map((line) => measure(line, 1, BLACK))) }))
		.sort((a, b) => a.lines.length - b.lines.length || a.width - b.width)
		.map(({ lines, width }) => {
			const high = room.height / (feet(lines).at(-1) ?? 1);
			return { lines, size: Math.min(most, room.width / width, high) };
		});
	const best = ways.reduce((best, way) => {
		const more = way.lines.length - best.lines.length;
		return way.size > best.size * (more > 0 ? WORTH ** more : 1) ? way : best;
	});
	const size = Math.floor(best.size);
	return { size, lines: best.lines, feet: feet(best.lines).map((foot) => foot * size) };
}

/** Every way to break words into lines. */
function breaks(words: string[]): string[][] {
	return Array.from({ length: 2 ** (words.length - 1) }, (_, cuts) =>
		words.reduce<string[]>((lines, word, n) => {
			const last = lines.at(-1);
			if (last === undefined || (cuts >> (n - 1)) & 1) return [...lines, word];
			return [...lines.slice(0, -1), `${last} ${word}`];
		}, [])
	);
}

/** How many letters a line, and lines, have room at a size. */
export function roomFor(
	room: { width: number; height: number },
	size: number,
	measure: Measure
): { letters: number; lines: number } {
	const line = (CAPITAL + LEAD + ACCENT) * size;
	return {
		letters: Math.floor(room.width / measure('N', size, BLACK)),
		lines: Math.max(0, Math.floor((room.height + LEAD * size) / line))
	};
}

/** The foot of each line of capitals of size 1; accents push a line down. */
function feet(lines: string[]): number[] {
	let foot = 0;
	return lines.map((line, n) => {
		const accent = /\p{M}/u.test(line.normalize('NFD')) ? ACCENT : 0;
		foot += (n > 0 ? LEAD : 0) + accent + CAPITAL;
		return foot;
	});
}
