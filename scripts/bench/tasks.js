// @ts-check

/**
 * @typedef {{ time: number, length: number, tidying: boolean }} Task `time` since the first frame that
 *   scrolls and `length` in ms; `tidying` where the browser tidied its memory in it
 */

/** Above this a task is long, in milliseconds. */
const LONG = 50;

/**
 * The browser gives memory back to the system, first about half a minute after a page was opened. V8
 * calls it its memory reducer; what a page allocates itself is collected by others (`V8.GCFinalizeMC`,
 * `V8.GCScavenger`).
 */
const TIDYING = 'V8.GCFinalizeMCReduceMemory';

/**
 * The long tasks of the page while it scrolls. Counted is what a task takes of the processor and not
 * how long it lasts: on a shared machine a task of 3 ms can last 60, and the page has no part in
 * that. The browser's own `longtask` entries know the second only.
 * @param {import('./trace.js').TraceEvent[]} events
 * @returns {Task[]}
 */
export function longTasks(events) {
	/** @param {import('./trace.js').TraceEvent} event */
	const thread = ({ pid, tid }) => `${pid}:${tid}`;
	const main = new Set(
		events.filter(({ ph, args }) => ph === 'M' && args.name === 'CrRendererMain').map(thread)
	);
	const own = events.filter((event) => main.has(thread(event)));
	const tidied = own.filter(({ name }) => name === TIDYING);
	const start = Math.min(
		...events.filter(({ args }) => args.frame_reporter).map(({ ts }) => ts),
		Infinity
	);
	const tasks = own.filter(({ name, ts }) => /RunTask$/.test(name) && ts > start);
	if (!tasks.some(({ tdur = 0 }) => tdur > 0))
		throw new Error('No task was recorded while scrolling: nothing was measured.');
	return tasks
		.filter(({ tdur = 0 }) => tdur > LONG * 1000)
		.map(({ pid, ts, dur = 0, tdur = 0 }) => ({
			time: (ts - start) / 1000,
			length: Math.round(tdur / 1000),
			tidying: tidied.some((event) => event.pid === pid && event.ts >= ts && event.ts < ts + dur)
		}));
}

/** @param {Task[]} tasks @returns {string} the first five, each with its length and its time */
export const told = (tasks) =>
	tasks
		.slice(0, 5)
		.map(({ time, length, tidying }) => {
			const what = tidying ? ', in which the browser tidied its memory' : '';
			return `${length} ms at ${time.toFixed(0)} ms${what}`;
		})
		.join('; ') || 'none';
