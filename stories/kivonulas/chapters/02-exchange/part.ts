import { round, type Desk } from '$lib/scene/frame';
import type { Line } from '../../drawings/line';

/** A colour of tokens.css without its dashes, or the hatching of the key. */
export type Paint = 'land' | 'ink' | 'red' | 'olive' | 'german-key' | 'soviet-key';

/** A path as it is drawn: filled, or with a line, or both. */
export interface Trace {
	d: string;
	fill?: Paint;
	line?: Paint;
	width?: number;
	dash?: string;
}

/** What stands in one frame before the map: shapes, and the words on them. */
export interface Part {
	traces: Trace[];
	lines: Line[];
}

export function together(...parts: Partial<Part>[]): Part {
	return {
		traces: parts.flatMap(({ traces = [] }) => traces),
		lines: parts.flatMap(({ lines = [] }) => lines)
	};
}

/** Path of a circle. */
export function disc(x: number, y: number, r: number): string {
	return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
}

/** Sets lines that belong together on a plate of their own, clear of what is hatched below. */
export function plated({ measure, shape }: Desk, lines: Line[], left = Infinity): Part {
	const [side, above, below] = shape === 'wide' ? [7, 2, 3] : [4, 1, 1.5];
	const spans = lines.map(({ x, text, size, weight, anchor }) => {
		const width = measure(text, size, weight);
		const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		return [start, start + width] as const;
	});
	const from = Math.round(Math.min(left, ...spans.map(([start]) => start)) - side);
	const to = Math.round(Math.max(...spans.map(([, end]) => end)) + side);
	const top = round(Math.min(...lines.map(({ y, size }) => y - size * 0.78)) - above);
	const bottom = round(Math.max(...lines.map(({ y, size }) => y + size * 0.22)) + below);
	return { traces: [{ d: `M${from} ${top}H${to}V${bottom}H${from}z`, fill: 'land' }], lines };
}
