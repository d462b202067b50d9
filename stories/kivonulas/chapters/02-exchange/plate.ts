import { round, type Desk } from '$lib/scene/frame';
import type { Line } from '../../drawings/line';

/** Words on the map, and the plates that they stand on as one path. */
export interface Plated {
	lines: Line[];
	plates: string;
}

/** Sets lines that belong together on a plate of their own, clear of what is hatched below. */
export function plated({ measure, shape }: Desk, lines: Line[]): Plated {
	const [side, above, below] = shape === 'wide' ? [7, 2, 3] : [4, 1, 1.5];
	const spans = lines.map(({ x, text, size, weight, anchor }) => {
		const width = measure(text, size, weight);
		const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		return [left, left + width] as const;
	});
	const left = round(Math.min(...spans.map(([from]) => from)) - side);
	const right = round(Math.max(...spans.map(([, to]) => to)) + side);
	const top = round(Math.min(...lines.map(({ y, size }) => y - size * 0.78)) - above);
	const bottom = round(Math.max(...lines.map(({ y, size }) => y + size * 0.22)) + below);
	return { lines, plates: `M${left} ${top}H${right}V${bottom}H${left}z` };
}

/** Puts plates of one frame together. */
export function together(parts: Plated[]): Plated {
	return {
		lines: parts.flatMap(({ lines }) => lines),
		plates: parts.map(({ plates }) => plates).join('')
	};
}
