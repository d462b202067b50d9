import { daysBetween } from '$lib/story/days';

/** A Monday, from which weekdays are counted. */
const MONDAY = '1991-06-03';
export const DAYS = 30;
const SATURDAY = 5;

/** The weekday of an ISO date: 0 is Monday, 6 is Sunday. */
export function weekday(date: string): number {
	return ((daysBetween(MONDAY, date) % 7) + 7) % 7;
}

/** A day of June as an ISO date. */
export function inJune(year: number, day: number): string {
	return `${year}-06-${String(day).padStart(2, '0')}`;
}

/** The last Saturday of June, the Day of Hungarian Freedom: a day from 24 to 30. */
export function lastSaturday(year: number): number {
	return DAYS - ((weekday(inJune(year, DAYS)) - SATURDAY + 7) % 7);
}

/** The years from one to another by the day on which the last Saturday falls, from 24 to 30. */
export function yearsByDay(from: number, to: number): number[][] {
	const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
	return Array.from({ length: 7 }, (_, n) =>
		years.filter((year) => lastSaturday(year) === DAYS - 6 + n)
	);
}
