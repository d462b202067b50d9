import type { DatedEvent } from './events';

/** A day of the year on which something happened, in whatever years. */
export interface Day {
	/** Month and day, `06-19`. */
	day: string;
	/** The earliest first. */
	events: DatedEvent[];
}

/** The days of the year on which something happened, from January to December. */
export function daysOf(events: readonly DatedEvent[]): Day[] {
	const days = new Map<string, DatedEvent[]>();
	for (const event of events) {
		const day = event.date.slice(5);
		days.set(day, [...(days.get(day) ?? []), event]);
	}
	return [...days]
		.map(([day, events]) => ({ day, events }))
		.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The days before and after one; the year goes round. */
export function neighbours(days: readonly Day[], day: string): { before: Day; after: Day } {
	const index = days.findIndex((one) => one.day === day);
	const [before, after] = [days.at(index - 1), days[(index + 1) % days.length]];
	if (index < 0 || !before || !after)
		throw new Error(`nothing happened on ${day}: use a day of the story`);
	return { before, after };
}

/** How far into a year a day is, from 0 to 1; the year has a 29 February. */
export function shareOfYear(day: string): number {
	const time = Date.parse(`2000-${day}T00:00Z`);
	return (time - Date.UTC(2000, 0)) / (Date.UTC(2001, 0) - Date.UTC(2000, 0));
}
