import { round, type Shape } from '$lib/scene/frame';
import { ROW, type Cell } from './pile';

/** A pair of scales: where its parts are, in units of the viewBox. */
export interface Balance {
	/** The middle of the column, and the height of the beam. */
	x: number;
	beam: number;
	/** From the column to the end of the beam, where a pan hangs. */
	arm: number;
	/** Half of a pan, the height of its rim, and where its bow begins to curve. */
	half: number;
	rim: number;
	shoulder: number;
	/** The foot of the column. */
	foot: number;
	/** The room that one weight takes. */
	cell: Cell;
	/** How large it is drawn: 1 on the wide composition. */
	k: number;
}

export const BALANCE: Record<Shape, Balance> = {
	wide: {
		x: 500,
		beam: 236,
		arm: 252,
		half: 204,
		rim: 640,
		shoulder: 356,
		foot: 822,
		cell: [39.4, 40.4],
		k: 1
	},
	tall: {
		x: 195,
		beam: 102,
		arm: 97,
		half: 84,
		rim: 318,
		shoulder: 160,
		foot: 432,
		cell: [16.3, 17.2],
		k: 0.46
	}
};

/** Forints for which one weight stands. */
export const WEIGHT = 1e9;

/** The middle of the left pan (-1) or of the right one (1). */
export function panAt({ x, arm }: Balance, side: -1 | 1): number {
	return x + side * arm;
}

/** The path of one weight, and the cell that it is drawn in. */
const DRAWN: Cell = [37, 38];
const BODY =
	'M4 36.6V20.4Q4 15.6 8.8 15.6H14.6V12.2H13.2Q9.4 12.2 9.4 9.2T13.2 6.2H23.8Q27.6 6.2 27.6 9.2T23.8 12.2H22.4V15.6H28.2Q33 15.6 33 20.4V36.6Z';

/** A weight as a picture needs it, and the places of those that are there only in part, or perhaps. */
export function weight({ cell }: Balance, at: number[]) {
	const [width, height] = cell;
	const scale = `scale(${[width / DRAWN[0], height / DRAWN[1]].map((n) => n.toFixed(3)).join(' ')})`;
	return {
		d: BODY,
		scale,
		places: at.map((index) => {
			const [row, place] = [Math.floor(index / ROW), index % ROW];
			const [x, y] = [round((place - ROW / 2) * width), round(-(row + 1) * height)];
			return `translate(${x} ${y}) ${scale}`;
		})
	};
}
