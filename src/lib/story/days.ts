import type { Noun } from './hungarian';

/** The parts of a moment, as far as it is known; `name` is that of the month or the season. */
export interface Moment {
	year: string;
	name?: { hu: Noun; en: string };
	day?: string;
	hour?: string;
	minute?: string;
}

const MOMENT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?)?)?$/;
const NAMES: Record<string, Moment['name']> = {
	'01': { hu: 'január', en: 'January' },
	'02': { hu: 'február', en: 'February' },
	'03': { hu: 'március', en: 'March' },
	'04': { hu: 'április', en: 'April' },
	'05': { hu: 'május', en: 'May' },
	'06': { hu: 'június', en: 'June' },
	'07': { hu: 'július', en: 'July' },
	'08': { hu: 'augusztus', en: 'August' },
	'09': { hu: 'szeptember', en: 'September' },
	'10': { hu: 'október', en: 'October' },
	'11': { hu: 'november', en: 'November' },
	'12': { hu: 'december', en: 'December' },
	'21': { hu: 'tavasz', en: 'spring' },
	'22': { hu: 'nyár', en: 'summer' },
	'23': { hu: 'ősz', en: 'autumn' },
	'24': { hu: 'tél', en: 'winter' }
};
const MS = 86_400_000;

function isoDate(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

/** Whether this is an ISO date that the calendar has: not `1991-02-29`, not `1991-6-19`. */
export function isDay(date: string): boolean {
	const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00Z`) : NaN;
	return !Number.isNaN(time) && isoDate(time) === date;
}

function midnight(date: string): number {
	if (isDay(date)) return Date.parse(`${date}T00:00Z`);
	throw new Error(`“${date}” is no day of the calendar: write it as 1991-06-19`);
}

/**
 * Days from one ISO date to another; the first day is not counted, so that a day and the next are
 * 1 apart. Negative when `to` is the earlier. Throws on anything but a real date.
 */
export function daysBetween(from: string, to: string): number {
	return (midnight(to) - midnight(from)) / MS;
}

/** The ISO date `n` days after another; `n` may be negative. */
export function afterDays(date: string, n: number): string {
	return isoDate(midnight(date) + n * MS);
}

/** The ISO date `n` days before another. */
export function dayBefore(date: string, n = 1): string {
	return afterDays(date, -n);
}

/** Takes a moment in the ledger's notation apart; undefined if it is none, or the calendar has none. */
export function momentOf(value: string): Moment | undefined {
	const [, year, part, day, hour, minute] = MOMENT.exec(value) ?? [];
	const name = part ? NAMES[part] : undefined;
	if (!year || (part && !name) || (day && !isDay(value.slice(0, 10)))) return undefined;
	return { year, name, day, hour, minute };
}
