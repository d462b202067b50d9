import { round } from '$lib/scene/frame';

/**
 * Marks in rows that a reader can count: blocks of `cols` × `rows` cells, `across` blocks side by
 * side. All lengths are in units of the viewBox.
 */
export interface Tally {
	x: number;
	y: number;
	/** One cell, and the mark in its upper left corner. */
	cell: [width: number, height: number];
	mark: [width: number, height: number];
	cols: number;
	rows: number;
	across: number;
	/** Between blocks. */
	gap: [x: number, y: number];
	/** Whether a block is filled before the next one is begun; else a row runs through all blocks. */
	blockwise?: boolean;
}

/** The distance from one block to the next. */
export function stride({ cell, cols, rows, gap }: Tally): [number, number] {
	return [cols * cell[0] + gap[0], rows * cell[1] + gap[1]];
}

/** Where a row begins that runs through all blocks, measured from the top of the tally. */
export function rowAt({ cell, rows, gap }: Tally, row: number): number {
	return row * cell[1] + Math.floor(row / rows) * gap[1];
}

/** Where a column begins, measured from the left of the tally. */
export function columnAt({ cell, cols, gap }: Tally, column: number): number {
	return column * cell[0] + Math.floor(column / cols) * gap[0];
}

type Box = [x: number, y: number, width: number, height: number];

/** The boxes that hold the first `n` cells. */
export function boxes(tally: Tally, n: number): Box[] {
	const { x, y, cell, cols, rows, across } = tally;
	const [width, height] = stride(tally);
	const found: Box[] = tally.blockwise ? whole() : through();
	// A box ends between two marks, not where the next mark begins.
	const [right, below] = [(cell[0] - tally.mark[0]) / 2, (cell[1] - tally.mark[1]) / 2];
	return found
		.filter((box) => box[2] > 0 && box[3] > 0)
		.map(([left, top, w, h]) => [left, top, w - right, h - below]);

	function whole(): Box[] {
		const blocks = Math.floor(n / (cols * rows));
		const rest = n - blocks * cols * rows;
		const [band, block] = [Math.floor(blocks / across), blocks % across];
		const [left, top] = [x + block * width, y + band * height];
		const full = Math.floor(rest / cols);
		return [
			[x, y, across * width, band * height],
			[x, top, block * width, height],
			[left, top, cols * cell[0], full * cell[1]],
			[left, top + full * cell[1], (rest % cols) * cell[0], cell[1]]
		];
	}
	function through(): Box[] {
		const full = Math.floor(n / (cols * across));
		const rest = n % (cols * across);
		return [
			[x, y, across * width, rowAt(tally, full)],
			[x, y + rowAt(tally, full), columnAt(tally, rest), cell[1]]
		];
	}
}

/** SVG path of the boxes that hold the first `n` cells. */
export function region(tally: Tally, n: number): string {
	return boxes(tally, n)
		.map(([x, y, width, height]) => {
			const across = round(width);
			return `M${round(x)} ${round(y)}h${across}v${round(height)}h${-across}z`;
		})
		.join('');
}

/** SVG path of the rows of one block; its dashes are the marks. */
export function rowsOfBlock({ cell, mark, cols, rows }: Tally): string {
	const width = round(cols * cell[0]);
	return Array.from({ length: rows }, (_, row) => {
		return `M0 ${Math.round((row * cell[1] + mark[1] / 2) * 100) / 100}h${width}`;
	}).join('');
}
