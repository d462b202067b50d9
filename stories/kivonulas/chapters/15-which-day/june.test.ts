import { expect, test } from 'vitest';
import { inJune, lastSaturday, weekday, yearsByDay } from './june';

const YEARS = Array.from({ length: 60 }, (_, n) => 1985 + n);

test('16 June 1991 was a Sunday', () => {
	expect(weekday('1991-06-16')).toBe(6);
	expect(weekday('1991-06-19')).toBe(2);
	expect(weekday('1991-06-30')).toBe(6);
});

test('weekdays are those of the calendar', () => {
	for (const year of YEARS) {
		for (const day of [1, 15, 30]) {
			const date = inJune(year, day);
			expect((weekday(date) + 1) % 7, date).toBe(new Date(`${date}T00:00Z`).getUTCDay());
		}
	}
});

test('the last Saturday is a Saturday, and no other follows in June', () => {
	for (const year of YEARS) {
		const day = lastSaturday(year);
		expect(weekday(inJune(year, day)), String(year)).toBe(5);
		expect(day + 7, String(year)).toBeGreaterThan(30);
	}
	expect([1991, 2001, 2026].map(lastSaturday)).toEqual([29, 30, 27]);
});

test('every year stands under one day', () => {
	const years = yearsByDay(2001, 2039);
	expect(years).toHaveLength(7);
	expect(years.flat().sort()).toEqual(YEARS.filter((year) => year >= 2001 && year <= 2039));
	expect(years.at(-1)).toContain(2001);
});

test('it falls on the thirtieth every five, six or eleven years, and never on the nineteenth', () => {
	const years = YEARS.filter((year) => lastSaturday(year) === 30);
	const gaps = years.slice(1).map((year, n) => year - (years[n] ?? 0));
	expect([...new Set(gaps)].sort((a, b) => a - b)).toEqual([5, 6, 11]);
	expect(Math.min(...YEARS.map(lastSaturday)) - 19).toBe(5);
});
