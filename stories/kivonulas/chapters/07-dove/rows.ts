import { round, type Shape } from '$lib/scene/frame';

/** Where a vehicle stands: its left end and the height of its floor. */
export type Spot = [x: number, y: number];

/** A train folded into rows; all lengths in units of the viewBox. */
export interface Rows {
	/** Units to a tenth of a metre. */
	k: number;
	/** The engine first. */
	spots: Spot[];
	/** How many of them are in a row. */
	across: number;
	/** The height of each rail. */
	rails: number[];
}

const FORM: Record<
	Shape,
	{ left: number; across: number; pitch: number; first: number; apart: number }
> = {
	wide: { left: 20, across: 4, pitch: 240, first: 218, apart: 85 },
	tall: { left: 5, across: 4, pitch: 95, first: 102, apart: 45.5 }
};
/** The length of a vehicle and the height of its floor above the rail, in tenths of a metre. */
const LENGTH = 140;
const FLOOR = 13;

/** An engine and its wagons. The engine heads the first row; every row goes on at the right of the next. */
export function rows(shape: Shape, wagons: number): Rows {
	const { left, across, pitch, first, apart } = FORM[shape];
	const k = pitch / LENGTH;
	const spots = Array.from({ length: wagons + 1 }, (_, n): Spot => {
		const [row, place] = [Math.floor(n / across), n % across];
		return [left + (across - 1 - place) * pitch, round(first + row * apart - FLOOR * k)];
	});
	const count = Math.ceil(spots.length / across);
	return {
		k: Math.round(k * 1000) / 1000,
		spots,
		across,
		rails: Array.from({ length: count }, (_, row) => first + row * apart)
	};
}
