import type { Desk } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import { cells, TALLIES, type Tally } from './tally';
import { CARRIER, OUTLINE } from './tank';

/** A mark that stands in every cell of a tally. */
export interface Mark {
	x: number;
	y: number;
	width: number;
	height: number;
	k: number;
	/** Where it stands in its cell, in its own units. */
	at: string;
	traces: Stroke[];
	/** The cells in which it stands. */
	d: string;
	/** Whether it appears from above as the sum is reached. */
	comes?: boolean;
}

/** Soldiers that one mark stands for. */
const EACH = 10;
/** The last few of a round number are hollow. */
const HOLLOW = 5;

const SOLDIER =
	'M3.2 15V9.5L2.2 9V5h5v4l-1 .5V15zM2.9 2.2a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z';

/** Who and what left: the marks of each, and a clip that uncovers the tanks. */
export function sum(desk: Desk): { marks: Mark[]; top: number; height: number } {
	const { soldiers, tanks, carriers } = TALLIES[desk.shape];
	const mark = (
		{ x, y, cell, k, cols }: Tally,
		trace: Stroke,
		[from, to]: [number, number],
		comes?: boolean
	): Mark => ({
		x,
		y,
		width: cell[0],
		height: cell[1],
		k,
		at: cols === soldiers.cols ? '0 0' : '3 34',
		traces: [trace],
		d: cells({ x, y, cell, k, cols }, from, to),
		...(comes ? { comes } : {})
	});
	const left = desk.number('troops-left-1989') / EACH;
	const year = Number(desk.fact('troops-left-1989').rivals[0]?.value) / EACH;
	const all = desk.number('tanks-left-1989');
	return {
		marks: [
			mark(soldiers, { d: SOLDIER, fill: 'red', line: 'red', width: 0.5, round: true }, [0, left]),
			mark(soldiers, { d: SOLDIER, line: 'red', width: 0.8, round: true }, [left, year]),
			mark(tanks, { d: 'M-2 2H103', line: 'lamp', width: 8 }, [0, desk.number('halas-tanks')]),
			mark(tanks, { d: OUTLINE, fill: 'red' }, [0, all - HOLLOW], true),
			mark(tanks, { d: OUTLINE, line: 'red', width: 2.6 }, [all - HOLLOW, all], true),
			mark(carriers, { d: CARRIER, fill: 'red' }, [0, desk.number('armoured-left-1989')])
		],
		top: tanks.y,
		height: Math.ceil(all / tanks.cols) * tanks.cell[1]
	};
}
