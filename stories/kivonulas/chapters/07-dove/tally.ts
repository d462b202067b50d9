import { round, type Shape } from '$lib/scene/frame';

/** Marks in rows, each in a cell; lengths in units of the viewBox. */
export interface Tally {
	x: number;
	y: number;
	cols: number;
	cell: readonly [width: number, height: number];
	/** Units of the picture to a unit of the mark; where the mark stands in its cell. */
	k: number;
}

/** SVG path of the cells from one mark up to another; whole rows are one box. */
export function cells({ x, y, cols, cell }: Tally, from: number, to: number): string {
	const [w, h] = cell;
	const box = (row: number, first: number, last: number, rows = 1) =>
		last > first && rows > 0
			? `M${round(x + first * w)} ${round(y + row * h)}h${round((last - first) * w)}v${round(rows * h)}h${round((first - last) * w)}z`
			: '';
	const [top, left] = [Math.floor(from / cols), from % cols];
	const [foot, right] = [Math.floor(to / cols), to % cols];
	if (top === foot) return box(top, left, right);
	return box(top, left, cols) + box(top + 1, 0, cols, foot - top - 1) + box(foot, 0, right);
}

/** Where the three tallies of the sum stand. */
export const TALLIES: Record<Shape, Record<'soldiers' | 'tanks' | 'carriers', Tally>> = {
	wide: {
		soldiers: { x: 40, y: 168, cols: 100, cell: [9.2, 16], k: 1 },
		tanks: { x: 40, y: 442, cols: 30, cell: [30.7, 15.4], k: 0.29 },
		carriers: { x: 40, y: 672, cols: 30, cell: [30.7, 15.4], k: 0.29 }
	},
	tall: {
		soldiers: { x: 14, y: 72, cols: 100, cell: [3.62, 6.6], k: 0.42 },
		tanks: { x: 14, y: 187, cols: 25, cell: [14.48, 8.6], k: 0.138 },
		carriers: { x: 14, y: 329, cols: 25, cell: [14.48, 8.6], k: 0.138 }
	}
};
