import { round, type Desk } from '$lib/scene/frame';
import type { Lettering } from './lettering';
import { stride, type Tally } from './tally';

const FORM = {
	wide: {
		x: 40,
		y: 164,
		cell: [4.4, 3.6],
		mark: [3.3, 2],
		cols: 20,
		rows: 25,
		across: 10,
		gap: [4.4, 3.6]
	},
	tall: {
		x: 14,
		y: 75,
		cell: [2, 1.73],
		mark: [1.36, 1.08],
		cols: 25,
		rows: 20,
		across: 7,
		gap: [2, 1.73]
	}
} satisfies Record<string, Tally>;

/** Strips over the last block, each one fainter than the one above. */
const STRIPS = 5;

/** Every wagon, in blocks of five hundred; the end of the round number is open. */
export function wagons(desk: Desk) {
	const tally: Tally = { ...FORM[desk.shape], blockwise: true };
	const { x, y, cell, cols, rows, across } = tally;
	const [width, height] = stride(tally);
	const last = Math.ceil(desk.number('wagons') / (cols * rows)) - 1;
	const [left, top] = [x + (last % across) * width, y + Math.floor(last / across) * height];
	const strip = (rows / STRIPS) * cell[1];
	const [rise, size, lift] = desk.shape === 'wide' ? [9, 21, 5] : [5, 12, 3];
	const label: Lettering = {
		x: round(x + cols * cell[0] + rise),
		y: y - lift,
		text: `${cols * rows} ${{ hu: 'kocsi', en: 'wagons' }[desk.lang]}`,
		size
	};
	return {
		wagons: {
			tally,
			open: Array.from({ length: STRIPS }, (_, index) => ({
				x: round(left - 1),
				y: round(top + index * strip),
				opacity: round((index + 1) / (STRIPS + 1))
			})),
			strip: [round(cols * cell[0] + 2), round(strip)] as const,
			bracket: `M${x} ${y - lift}v${-rise}h${round(cols * cell[0])}v${rise}`
		},
		labels: [label]
	};
}
