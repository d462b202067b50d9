import { round, type Desk } from '$lib/scene/frame';
import { wrap, type Line } from './line';

/** A path as it is drawn: filled, or with a line, or both. */
export interface Trace {
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	dash?: string;
	opacity?: number;
}

/** What a frame lays over a drawing: paths, and words on them. */
export interface Sheet {
	traces: Trace[];
	lines: Line[];
}

/** Path of a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** The largest size, up to `size`, at which a text is no wider than `width`. */
export function fitted(desk: Desk, text: string, size: number, width: number): number {
	return Math.min(size, Math.floor((width / desk.measure(text, 1, 800)) * 2) / 2);
}

/** A text in lines below one another, as wide as `width` allows. */
export function block(desk: Desk, width: number, leading: number, at: Line): Line[] {
	const measure = (line: string) => desk.measure(line, at.size, at.weight ?? 600);
	return wrap(at.text, width, measure).map((text, n) => ({
		...at,
		text,
		x: round(at.x),
		y: round(at.y + n * at.size * leading)
	}));
}

/** An enamel plate with a word on it; `x` is its middle, or its left edge. */
export function plate(
	desk: Desk,
	{ x, y, text, size, anchor }: Line,
	colour = { ground: 'var(--ink)', word: 'var(--land)' }
): Sheet {
	const width = desk.measure(text, size, 800) + size * 0.9;
	const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
	return {
		traces: [{ d: box(left, y - size * 1.06, width, size * 1.42), fill: colour.ground }],
		lines: [
			{
				x: round(left + width / 2),
				y: round(y),
				text,
				size,
				weight: 800,
				anchor: 'middle',
				fill: colour.word
			}
		]
	};
}

/** Sheets on top of one another. */
export function stack(...sheets: Partial<Sheet>[]): Sheet {
	return {
		traces: sheets.flatMap(({ traces = [] }) => traces),
		lines: sheets.flatMap(({ lines = [] }) => lines)
	};
}
