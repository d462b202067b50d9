import { afterDays, daysBetween, isDay } from './days';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];

/** A day that comes every year. */
export interface Yearly {
	/** Month, 1 to 12. */
	month: number;
	/** Its number in the month; absent where it is the last of a weekday. */
	day?: number;
	/** 0 is Sunday. */
	weekday?: number;
}

/** Reads `06-19` or `last Saturday of June`; undefined where it is neither. */
export function yearlyOf(text: string): Yearly | undefined {
	if (isDay(`2000-${text}`)) return { month: Number(text.slice(0, 2)), day: Number(text.slice(3)) };
	const [, weekday = '', month = ''] = /^last (\w+) of (\w+)$/.exec(text) ?? [];
	const found = { month: MONTHS.indexOf(month) + 1, weekday: WEEKDAYS.indexOf(weekday) };
	return found.month > 0 && found.weekday >= 0 ? found : undefined;
}

/**
 * The date of a yearly day in a year. A 29 February falls on the last day of the month where there is
 * none.
 *
 * @param text `06-19` or `last Saturday of June`
 */
export function inYear(text: string, year: number): string {
	const yearly = yearlyOf(text);
	if (!yearly) throw new Error(`“${text}” is no day: write 06-19, or last Saturday of June`);
	const { month, day, weekday } = yearly;
	const first = `${year}-${String(month).padStart(2, '0')}-01`;
	const next =
		month < 12 ? `${year}-${String(month + 1).padStart(2, '0')}-01` : `${year + 1}-01-01`;
	const last = daysBetween(first, next);
	if (weekday === undefined) return afterDays(first, Math.min(day ?? 1, last) - 1);
	const end = afterDays(first, last - 1);
	return afterDays(end, -((new Date(end).getUTCDay() - weekday + 7) % 7));
}

/** The whole years from a day to another that does not come before it. */
export function yearsBetween(from: string, to: string): number {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return inYear(from.slice(5), Number(to.slice(0, 4))) <= to ? years : years - 1;
}
