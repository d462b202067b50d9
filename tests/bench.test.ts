import { describe, expect, it } from 'vitest';
import { longTasks, MARK } from '../scripts/bench/tasks.js';

const main = { ph: 'X', pid: 1, tid: 1, args: {} };
/** The page marks the start of reading 2 s after it was opened, at 500 ms of the trace. */
const mark = { ...main, ph: 'I', name: MARK, ts: 500_000, args: { data: { startTime: 2000 } } };
/** An event so long after the mark; all in ms. */
const event = (name: string, after: number, dur: number, tdur = dur) => ({
	...main,
	name,
	ts: (500 + after) * 1000,
	dur: dur * 1000,
	tdur: tdur * 1000
});
const entry = (after: number, duration: number) => ({ startTime: 2000 + after, duration });

describe('longTasks', () => {
	it('counts what the browser tells the page of, with what promises put off', () => {
		const events = [
			mark,
			event('RunTask', 100, 20),
			event('v8.run', 101, 18),
			event('PerformMicrotaskCheckpoint', 120, 40),
			event('v8.callFunction', 121, 39)
		];
		expect(longTasks(events, [entry(100, 60)])).toEqual({
			long: [{ time: 99, length: 60, what: 'v8.callFunction' }],
			pauses: []
		});
	});

	it('does not count twice what is part of another', () => {
		const events = [mark, event('RunTask', 100, 60), event('RunTask', 110, 40)];
		expect(longTasks(events, [entry(100, 60)]).long).toMatchObject([{ length: 60 }]);
	});

	it('does not count the time that the machine let a task wait', () => {
		const events = [mark, event('RunTask', 100, 60, 5)];
		expect(longTasks(events, [entry(100, 60)])).toEqual({ long: [], pauses: [] });
	});

	it('does not count what came before reading began', () => {
		const events = [mark, event('RunTask', -100, 60), event('RunTask', 10, 1)];
		expect(longTasks(events, [entry(-100, 60)])).toEqual({ long: [], pauses: [] });
	});

	it('tells the pauses of which the browser does not tell the page', () => {
		const events = [mark, event('RunTask', 300, 80), event('MajorGC', 301, 79)];
		expect(longTasks(events, [])).toEqual({
			long: [],
			pauses: [{ time: 300, length: 80, what: 'MajorGC' }]
		});
	});

	it('says when nothing was measured', () => {
		expect(() => longTasks([mark], [])).toThrow(/nothing was measured/);
		expect(() => longTasks([event('RunTask', 1, 1)], [])).toThrow(/not marked/);
	});
});
