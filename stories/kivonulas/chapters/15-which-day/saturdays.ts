import { round, type Desk } from '$lib/scene/frame';
import { yearsByDay } from './june';
import { LEAF, ROWS, type Box } from './leaf';

/** The last Saturdays of June: the days from 24 to 30 in a row, and under each its years. */
export interface Saturdays {
	/** Years already past, and those to come, in the order of the columns. */
	columns: { past: number[]; next: number[] }[];
	/** Heights of the row of days and of a row of years, and the size of a year. */
	days: number;
	row: number;
	size: number;
}

const LAST = 2039;

/** The years of the act, up to one that no column has no room for. */
export function saturdays(desk: Desk): Saturdays {
	const { shape, moment, published } = desk;
	const { week, row } = LEAF[shape];
	const now = Number(published.slice(0, 4));
	const columns = yearsByDay(Number(moment('freedom-act').slice(0, 4)), LAST);
	const days = shape === 'wide' ? 96 : 34;
	return {
		columns: columns.map((years) => ({
			past: years.filter((year) => year <= now),
			next: years.filter((year) => year > now)
		})),
		days,
		row: round((week + ROWS * row - days) / Math.max(...columns.map(({ length }) => length))),
		size: shape === 'wide' ? 34 : 18
	};
}

/** The cell of a year. */
export function yearCell(desk: Desk, { columns, days, row }: Saturdays, year: number): Box {
	const { x, y, width, head } = LEAF[desk.shape];
	const column = columns.findIndex(({ past, next }) => [...past, ...next].includes(year));
	const { past = [], next = [] } = columns[column] ?? {};
	return {
		x: round(x + (column * width) / 7),
		y: round(y + head + days + [...past, ...next].indexOf(year) * row),
		w: round(width / 7),
		h: row
	};
}
