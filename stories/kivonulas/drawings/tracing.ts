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

/** How a path is drawn or a word is set, without its path or its place and text. */
export type Style = Omit<Stroke, 'd'> | Omit<Word, 'x' | 'y' | 'text'>;
/** A path or a word, with the number of its style. */
export type Item = [d: string, style: number] | [x: number, y: number, text: string, style: number];

/** Tracings as a page carries them, where every byte counts: each style stands once. */
export interface Portfolio {
	styles: Style[];
	sheets: Record<string, Item[]>;
}

const tick = (value: number, grain: number) => round(Math.round(value / grain) * grain);
const coarse = (d: string, grain: number) =>
	d.replace(/-?\d+\.\d+/g, (value) => String(tick(Number(value), grain)));

/**
 * Sorts out the styles of some tracings.
 *
 * @param grain what places are rounded to: half a pixel of a phone, one of a wide screen
 */
export function portfolio(tracings: Record<string, Tracing>, grain: number): Portfolio {
	const styles = new Map<string, number>();
	const number = (style: Style) => {
		const key = JSON.stringify(plainly(style));
		const found = styles.get(key) ?? styles.size;
		styles.set(key, found);
		return found;
	};
	const sheets = Object.entries(tracings).map(([name, { paths = [], words = [] }]) => [
		name,
		[
			...joined(paths.map(({ d, ...style }) => [coarse(d, grain), number(style)])),
			...words.map(({ x, y, text, ...style }): Item => [
				tick(x, grain),
				tick(y, grain),
				text,
				number(style)
			])
		]
	]);
	return {
		sheets: Object.fromEntries(sheets) as Record<string, Item[]>,
		styles: [...styles.keys()].map((key) => JSON.parse(key) as Style)
	};
}

/** Paths that follow each other in one style are one path. */
function joined(paths: [d: string, style: number][]): [d: string, style: number][] {
	return paths.reduce<[string, number][]>((done, [d, style]) => {
		const last = done.at(-1);
		if (last?.[1] === style) last[0] += d;
		else done.push([d, style]);
		return done;
	}, []);
}

/** Without what a Label has of itself, in one order, and no finer than it shows. */
function plainly(style: Style): Style {
	const usual: Record<string, unknown> = { weight: 600, anchor: 'start', spacing: 0 };
	if ('size' in style) usual.fill = 'ink';
	return Object.fromEntries(
		Object.entries(style)
			.filter(([key, value]) => value !== undefined && usual[key] !== value)
			.map(([key, value]) => [key, typeof value === 'number' ? round(value) : value] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	) as unknown as Style;
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
