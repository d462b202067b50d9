import type { Anchor, Weight } from '$lib/scene/Label.svelte';
import { round, type Desk } from '$lib/scene/frame';
import { wrap } from './line';

/** A colour of tokens.css, without its `--`. */
export type Ink =
	'ink' | 'red' | 'land' | 'paper' | 'abroad' | 'faint' | 'rule' | 'water' | 'card' | 'olive';

/** A path as it is drawn: filled, or with a line, or both. */
export interface Stroke {
	d: string;
	fill?: Ink;
	line?: Ink;
	width?: number;
	dash?: string;
	/** Round ends: a dash of no length is a dot. */
	round?: boolean;
	opacity?: number;
}

/** A word as it is set; a paragraph has its line breaks in it. */
export interface Word {
	x: number;
	y: number;
	text: string;
	size: number;
	weight?: Weight;
	anchor?: Anchor;
	fill?: Ink;
	halo?: Ink;
	spacing?: number;
}

/** Shapes and words that come and go together, like a sheet of tracing paper over a plan. */
export interface Tracing {
	paths?: Stroke[];
	words?: Word[];
}

/** One tracing over another. */
export function stacked(...sheets: Tracing[]): Tracing {
	return {
		paths: sheets.flatMap(({ paths = [] }) => paths),
		words: sheets.flatMap(({ words = [] }) => words)
	};
}

/** Path of a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Path of a circle. */
export function disc(x: number, y: number, r: number): string {
	const [half, across] = [round(r), round(2 * r)];
	return `M${round(x - r)} ${round(y)}a${half} ${half} 0 1 1 ${across} 0a${half} ${half} 0 1 1 ${-across} 0z`;
}

/** How far the lines of a paragraph are apart, in sizes. */
export const LEADING = 1.12;

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
