import { round, type Shape } from '$lib/scene/frame';

/** A printed leaf of a calendar: its head, the row of weekdays, and the days. */
export interface Leaf {
	x: number;
	y: number;
	width: number;
	/** Heights of the head, the weekdays, and a row of days. */
	head: number;
	week: number;
	row: number;
	/** Sizes of what stands there. */
	title: number;
	names: number;
	day: number;
}

export const LEAF: Record<Shape, Leaf> = {
	wide: { x: 40, y: 40, width: 574, head: 112, week: 44, row: 110, title: 88, names: 25, day: 62 },
	tall: { x: 10, y: 10, width: 370, head: 42, week: 19, row: 34, title: 33, names: 13, day: 23 }
};
export const ROWS = 5;

/** Where a thing stands: its left upper corner, its width and its height. */
export type Box = {
	x: number;
	y: number;
	w: number;
	h: number;
};

/** The cell of a day, when the first of the month falls on the weekday `first`. */
export function cell({ x, y, width, head, week, row }: Leaf, first: number, day: number): Box {
	const place = first + day - 1;
	const w = width / 7;
	return {
		x: round(x + (place % 7) * w),
		y: round(y + head + week + Math.floor(place / 7) * row),
		w: round(w),
		h: row
	};
}
