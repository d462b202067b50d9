import { expect, test } from 'vitest';
import type { Desk } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';
import { onPaper, strip, view, YEAR } from './strip';

const DAYS: Record<string, string> = {
	'soviet-entry': '1944-09-23',
	armistice: '1945-01-20',
	'peace-in-force': '1947-09-15',
	'pact-signed': '1955-05-14',
	'state-treaty-signed': '1955-05-15',
	'austria-vacated': '1955-10-25',
	'agreement-1957': '1957-05-27',
	'agreement-ratified': '1957-08-16',
	'no-foreign-army': '1991-06-19'
};
const desk = { shape: 'wide', width: 1000, moment: (id: string) => DAYS[id] } as unknown as Desk;
const drawn = strip(desk);
const days = (units: number) => Math.round((units / YEAR) * 365.2425);

test('the train has no break, and is as long as the presence', () => {
	expect(days(drawn.length)).toBe(daysBetween('1944-09-23', '1991-06-19'));
});

test('whole wall stands until the State Treaty and again from the ratification', () => {
	const ends = drawn.grounds.map(([from, width]) => Math.round(from + width));
	const starts = drawn.grounds.map(([from]) => Math.round(from));
	expect(starts.slice(1, 3)).toEqual(ends.slice(0, 2));
	expect(days((starts[3] ?? 0) - (ends[2] ?? 0))).toBe(daysBetween('1955-05-15', '1957-08-16'));
	expect(ends[3]).toBe(Math.round(drawn.length));
});

test('the wall fades, is gone, and comes back', () => {
	const there = drawn.partly.map(([, , part]) => part);
	const lowest = there.indexOf(Math.min(...there));
	expect(there.slice(0, lowest + 1)).toEqual([...there.slice(0, lowest + 1)].sort((a, b) => b - a));
	const gone = drawn.partly.filter(([from, width], n) => {
		const next = drawn.partly[n + 1];
		return next && next[0] - from - width > YEAR;
	});
	expect(gone).toHaveLength(1);
});

test('a view spans the paper', () => {
	const look = view(desk, ['1955-01-01', '1957-01-01'], 300);
	expect(onPaper(desk, look, '1955-01-01')).toBeCloseTo(0, 0);
	expect(onPaper(desk, look, '1957-01-01')).toBeCloseTo(1000, 0);
});
