import { round, type Desk } from '$lib/scene/frame';
import { boxes, columnAt, rowAt, stride, type Tally } from './tally';

/** The tallies of the chapter, composed for one paper. */

/** Every wagon: blocks of five hundred. */
export function wagons({ shape }: Desk): Tally {
	const blockwise = true;
	return shape === 'wide'
		? { x: 40, y: 162, cell: [4.4, 3.6], mark: [3.3, 2], cols: 20, rows: 25, across: 10, gap: [4.4, 3.6], blockwise }
		: { x: 14, y: 68, cell: [2, 1.76], mark: [1.36, 1.1], cols: 25, rows: 20, across: 7, gap: [2, 1.76], blockwise };
}

/** Every person, ten to a mark: blocks of a hundred marks. */
export function people({ shape }: Desk, at: 'soldiers' | 'civilians'): Tally {
	const second = at === 'civilians';
	const block = { cols: 10, rows: 10, across: 7 };
	return shape === 'wide'
		? { ...block, x: second ? 514 : 40, y: 224, cell: [6, 6.9], mark: [3.4, 5], gap: [4.3, 4] }
		: { ...block, x: second ? 202.5 : 14, y: 104, cell: [2.35, 3.72], mark: [1.4, 2.7], gap: [1.5, 1.5] };
}

export type MachineKind = 'tanks' | 'sp-guns' | 'ifvs' | 'missile-systems' | 'vehicles-other';

/** The rows of the named kinds; their blocks are as wide as their numbers. */
const NAMED_ROWS = 20;
/** Cells between two named kinds. */
const BREAK = 3;

/** Every machine. The named kinds stand above, the others below in blocks of five hundred. */
export function machines(desk: Desk): Record<MachineKind, Tally> {
	const wide = desk.shape === 'wide';
	const cell: [number, number] = wide ? [5.5, 3.3] : [2.17, 1.8];
	const mark: [number, number] = wide ? [4.2, 2] : [1.5, 1.15];
	const [left, top, below] = wide ? [40, 208, 310] : [14, 98, 155];
	let column = 0;
	const named = (kind: MachineKind): Tally => {
		const cols = Math.ceil(desk.number(kind) / NAMED_ROWS);
		const x = round(left + column * cell[0]);
		column += cols + BREAK;
		return { x, y: top, cell, mark, cols, rows: NAMED_ROWS, across: 1, gap: cell };
	};
	return {
		tanks: named('tanks'),
		'sp-guns': named('sp-guns'),
		ifvs: named('ifvs'),
		'missile-systems': named('missile-systems'),
		'vehicles-other': { x: left, y: below, cell, mark, cols: 20, rows: 25, across: 8, gap: cell, blockwise: true }
	};
}

/** Strips over the last block, each a little more opaque: the end of a round number is open. */
export function openEnd(tally: Tally, n: number, strips = 5): { path: string; opacity: number }[] {
	const { cell, cols, rows } = tally;
	const [left, top] = lastBlock(tally, n);
	const height = (rows / strips) * cell[1];
	return Array.from({ length: strips }, (_, index) => ({
		path: `M${round(left - 1)} ${round(top + index * height)}h${round(cols * cell[0] + 2)}v${round(height)}h${round(-cols * cell[0] - 2)}z`,
		opacity: round((index + 1) / (strips + 1))
	}));
}

/** The upper left corner of the last full block. */
export function lastBlock(tally: Tally, n: number): [number, number] {
	const [width, height] = stride(tally);
	const block = Math.ceil(n / (tally.cols * tally.rows)) - 1;
	return [
		tally.x + (block % tally.across) * width,
		tally.y + Math.floor(block / tally.across) * height
	];
}

/** The line under the first `n` marks of a tally that fills row by row, and the area from it to `end`. */
export function cut(tally: Tally, n: number, end: number): { line: string; beyond: string } {
	const { x, y, cell, cols, across } = tally;
	const right = round(x + columnAt(tally, cols * across));
	const row = Math.floor(n / (cols * across));
	const [above, below] = [row, row + 1].map((r) => round(y + rowAt(tally, r) - 0.5 * (cell[1] - tally.mark[1])));
	const step = round(x + columnAt(tally, n % (cols * across)));
	const last = boxes(tally, end).at(-1);
	const foot = round(last ? last[1] + last[3] : y);
	const overhang = round(cell[0]);
	return {
		line: `M${round(x - overhang)} ${below}H${step}V${above}H${round(right + overhang)}`,
		beyond: `M${x} ${below}H${step}V${above}H${right}V${foot}H${x}z`
	};
}
