import { round, type Desk } from '$lib/scene/frame';
import { afterDays, daysBetween } from '$lib/story/days';

/** Units of the strip to a mean year. */
export const YEAR = 200;
const MEAN = 365.2425;

/**
 * The years of the presence as a train on a wall. The train is a wagon a year and has no break; the
 * wall below is what held in law, and is missing where nothing did. Lengths are in units of the
 * strip; its left end is the day on which the presence begins, the rail lies at 0.
 */
export interface Strip {
	length: number;
	/** Where the first of January falls that follows the beginning. */
	newYear: number;
	/** The height of a wagon, and the depth of the wall. */
	wagon: number;
	deep: number;
	/** Stretches of wall: the left end, and the length. */
	grounds: [number, number][];
	/** Stretches that are only partly there: the left end, the length, and how much of it. */
	partly: [number, number, number][];
	/** Where the last telegraph pole stands before the gap and the first one after it, and their wires. */
	poles: [number, number];
	span: string;
	/** The claimed ground, a hatched bar. */
	claimed: [number, number];
	/** The years that stand on the wagons, and the middle of each wagon. */
	years: [number, string][];
}

/** How a strip is seen: its scales, where its left end and its rail are, and what of it is shown. */
export type StripLook = {
	kx: number;
	ky: number;
	x: number;
	y: number;
	/** Stones, boards, wheels and years, which are too small on the whole strip. */
	detail: number;
	years: number;
	claimed: number;
	wires: number;
};

/** Where a day lies on the strip. */
export function onStrip(desk: Desk, day: string): number {
	return (daysBetween(desk.moment('soviet-entry'), day.slice(0, 10)) / MEAN) * YEAR;
}

/** Cuts a stretch into months that are less and less there, or more and more. */
function fading(from: number, to: number, grows: boolean): [number, number, number][] {
	const count = Math.round(((to - from) / YEAR) * 12) || 1;
	const width = (to - from) / count;
	return Array.from({ length: count }, (_, n) => {
		const there = (grows ? n + 1 : count - n) / (count + 1);
		return [round(from + n * width), round(width), Math.round(there * 100) / 100];
	});
}

/** Draws the strip from the ledger’s dates. */
export function strip(desk: Desk): Strip {
	const at = (id: string) => round(onStrip(desk, desk.moment(id)));
	const length = at('no-foreign-army');
	const [armistice, peace] = [at('armistice'), at('peace-in-force')];
	const [ends, gone] = [at('state-treaty-signed'), at('austria-vacated')];
	const [begins, firm] = [at('agreement-1957'), at('agreement-ratified')];
	const between = (from: number, to: number): [number, number] => [from, round(to - from)];
	const wagons = Array.from({ length: 14 }, (_, n) => 1945 + n);
	const wagon = desk.shape === 'wide' ? 64 : 96;
	const newYear = round(onStrip(desk, '1945-01-01'));
	// A pole stands in the middle of each year that has ground; the wires sag over the years that have none.
	const pole = (x: number) => newYear + Math.floor((x - newYear) / YEAR) * YEAR + YEAR / 2;
	const [last, first] = [pole(ends) - YEAR, pole(begins) + YEAR];
	const sag = (y: number) =>
		`M${last} ${y - 2 * wagon}Q${round((last + first) / 2)} ${y + 60 - 2 * wagon} ${first} ${y - 2 * wagon}`;
	return {
		length,
		newYear,
		wagon,
		poles: [last, first],
		span: sag(10) + sag(20),
		deep: desk.shape === 'wide' ? 640 : 760,
		grounds: [
			between(0, armistice),
			between(armistice, peace),
			between(peace, ends),
			between(firm, length)
		],
		partly: [...fading(ends, gone, false), ...fading(begins, firm, true)],
		claimed: between(at('pact-signed'), begins),
		years: wagons.map((year) => {
			const [from, to] = [year, year + 1].map((year) => onStrip(desk, `${year}-01-01`));
			return [round(((from ?? 0) + (to ?? 0)) / 2), String(year)];
		})
	};
}

/** Days before another, for a view that begins a little earlier. */
export function daysFrom(day: string, n: number): string {
	return afterDays(day.slice(0, 10), n);
}

/**
 * The look of a strip that shows the time from one day to another across the paper. `ky` is as `kx`
 * unless given.
 */
export function view(
	desk: Desk,
	[from, to]: [string, string],
	y: number,
	own: Partial<StripLook> = {},
	[left, right]: [number, number] = [0, desk.width]
): StripLook {
	const kx = (right - left) / (onStrip(desk, to) - onStrip(desk, from));
	return {
		kx: Math.round(kx * 1e5) / 1e5,
		ky: Math.round(kx * 1e5) / 1e5,
		x: round(left - onStrip(desk, from) * kx),
		y,
		detail: 1,
		years: 1,
		claimed: 0,
		wires: 0,
		...own
	};
}

/** Where a day stands on the paper in a view. */
export function onPaper(desk: Desk, { kx, x }: StripLook, day: string): number {
	return round(x + onStrip(desk, day) * kx);
}
