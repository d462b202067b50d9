import { round, type Shape } from '$lib/scene/frame';

/** Buildings in blocks, as in the plan of a garrison town; everything in units of one cell. */
export interface Estate {
	x: number;
	y: number;
	/** Side of a cell, in units of the picture. */
	cell: number;
	/** Houses in a row and in a column of a block. */
	columns: number;
	rows: number;
	/** Blocks in a row. */
	across: number;
	/** Width of a street, in cells. */
	street: number;
	/** A wider street above this row of blocks. */
	apart: { row: number; by: number };
}

export const ESTATE: Record<Shape, Estate> = {
	wide: {
		x: 24,
		y: 206,
		cell: 9,
		columns: 25,
		rows: 20,
		across: 4,
		street: 2,
		apart: { row: 2, by: 3 }
	},
	tall: {
		x: 23,
		y: 98,
		cell: 4,
		columns: 20,
		rows: 25,
		across: 4,
		street: 2,
		apart: { row: 2, by: 4 }
	}
};

/** Left and top edge of a block, in units of the picture. */
export function corner(estate: Estate, block: number): [number, number] {
	const { x, y, cell, columns, rows, across, street, apart } = estate;
	const row = Math.floor(block / across);
	const wider = row >= apart.row ? apart.by : 0;
	return [
		round(x + (block % across) * (columns + street) * cell),
		round(y + (row * (rows + street) + wider) * cell)
	];
}

/**
 * Path over the houses from one number to another: whole rows, and the rest of a row.
 * It is worked out anew at each step of a tween, so it holds no more than it must.
 *
 * @param from the first house of a block
 */
export function housesPath(estate: Estate, from: number, to: number): string {
	const { cell, columns, rows } = estate;
	const each = columns * rows;
	let path = '';
	for (let block = Math.floor(from / each); block * each < to; block++) {
		const [x, y] = corner(estate, block);
		const count = Math.min(each, Math.floor(to) - block * each);
		const full = Math.floor(count / columns);
		const rest = count - full * columns;
		if (full) path += area(x, y, columns * cell, full * cell);
		if (rest) path += area(x, round(y + full * cell), rest * cell, cell);
	}
	return path;
}

function area(x: number, y: number, width: number, height: number): string {
	return `M${x} ${y}h${round(width)}v${round(height)}h${-round(width)}z`;
}
