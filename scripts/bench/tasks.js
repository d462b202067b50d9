// @ts-check

/** @typedef {import('./trace.js').TraceEvent} TraceEvent */
/** @typedef {{ startTime: number, duration: number }} Entry a `longtask` entry, in ms of the page */
/**
 * @typedef {{ time: number, length: number, what: string }} Task `time` since reading began and `length`,
 *   what it took of the processor, in ms; `what` took most of it, as the trace calls it
 */

/** Above this a task is long, in milliseconds. */
const LONG = 50;
/** The page marks by it when reading began, by its own clock and by the trace's. */
export const MARK = 'reading';
/** What a thread does one after another: tasks, and what promises have put off until one ends. */
const WORK = /RunTask$|PerformMicrotaskCheckpoint$/;

/**
 * The long tasks while a page was read, as the standard knows them (W3C Long Tasks API): those that the
 * browser tells the page of, because something of the page ran in them. Counted is what they took of
 * the processor and not how long they lasted: on a shared machine a task of 3 ms can last 60.
 *
 * Beside them stand the pauses in which nothing of the page ran. They are the browser's own, such as
 * the giving back of memory half a minute after any page was opened.
 * @param {TraceEvent[]} events with the page's mark
 * @param {Entry[]} entries what the browser told the page
 * @returns {{ long: Task[], pauses: Task[] }}
 * @throws {Error} where nothing was measured
 */
export function longTasks(events, entries) {
	const mark = events.find(({ name, args }) => name === MARK && args.data);
	if (!mark?.args.data) throw new Error('The page has not marked when reading began.');
	const { startTime } = mark.args.data;
	const own = events.filter(
		({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts > mark.ts
	);
	const work = own.filter(({ name, tdur = 0 }) => WORK.test(name) && tdur > 0);
	if (work.length === 0)
		throw new Error('No task was recorded while scrolling: nothing was measured.');
	/** @param {TraceEvent} event */
	const at = ({ ts }) => (ts - mark.ts) / 1000;
	/** @param {number} from @param {number} to @returns {Task} all that the thread did in that time */
	const task = (from, to) => {
		const during = own.filter((event) => at(event) >= from && at(event) < to);
		const length = total(outermost(during.filter((event) => work.includes(event))));
		const rest = during.filter(({ name }) => !WORK.test(name));
		const [most] = rest.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
		return { time: Math.round(from), length: Math.round(length), what: most?.name ?? 'unnamed' };
	};
	const told = entries.map((entry) => {
		// Entries are told in whole milliseconds.
		const from = entry.startTime - startTime - 1;
		return { from, to: from + entry.duration + 2 };
	});
	const pauses = work.filter(
		(event) =>
			(event.tdur ?? 0) > LONG * 1000 &&
			!told.some(({ from, to }) => at(event) >= from && at(event) < to)
	);
	return {
		long: told
			.filter(({ from }) => from > 0)
			.map(({ from, to }) => task(from, to))
			.filter(({ length }) => length > LONG),
		pauses: pauses.map((event) => task(at(event), at(event) + (event.dur ?? 0) / 1000))
	};
}

/** @param {TraceEvent[]} events @returns {TraceEvent[]} those that are not part of another */
const outermost = (events) =>
	events.filter(
		({ ts, dur = 0 }) =>
			!events.some(
				(other) =>
					other.ts <= ts && other.ts + (other.dur ?? 0) >= ts + dur && (other.dur ?? 0) > dur
			)
	);

/** @param {TraceEvent[]} events @returns {number} what they took of the processor, in ms */
const total = (events) => events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;

/** @param {Task[]} tasks @returns {string} the first five, each with its length and its time */
export const told = (tasks) =>
	tasks
		.slice(0, 5)
		.map(({ time, length, what }) => `${length} ms at ${time} ms (${what})`)
		.join('; ') || 'none';
