// @ts-check

/** Above this a task is long, in milliseconds. */
const LONG = 50;

/**
 * The browser gives memory back to the system: once in a while after a page was opened, at a moment in
 * which that page allocates little. V8 calls it its memory reducer; what a page allocates itself is
 * collected by others (`V8.GCFinalizeMC`, `V8.GCScavenger`).
 */
const TIDYING = 'V8.GCFinalizeMCReduceMemory';

/** @typedef {{ time: number, length: number }} Task from the first frame that scrolls, in ms */

/**
 * The long tasks of the page while it scrolls. Counted is what a task takes of the processor and not
 * how long it lasts: on a shared machine a task of 3 ms can last 60, and the page has no part in
 * that. The browser's own `longtask` entries know the second only.
 * @param {import('./trace.js').TraceEvent[]} events
 * @returns {{ long: Task[], tidying: Task[] }} the page's; those in which the browser tidied its memory
 */
export function longTasks(events) {
	/** @param {import('./trace.js').TraceEvent} event */
	const thread = ({ pid, tid }) => `${pid}:${tid}`;
	const main = new Set(
		events.filter(({ ph, args }) => ph === 'M' && args.name === 'CrRendererMain').map(thread)
	);
	const tasks = events.filter((event) => /RunTask$/.test(event.name) && main.has(thread(event)));
	const start = Math.min(
		...events.filter(({ args }) => args.frame_reporter).map(({ ts }) => ts),
		Infinity
	);
	const during = tasks.filter(({ ts }) => ts > start);
	if (!during.some(({ tdur = 0 }) => tdur > 0))
		throw new Error('No task was recorded while scrolling: nothing was measured.');
	const tidied = events.filter(({ name }) => name === TIDYING);
	/** @type {{ long: Task[], tidying: Task[] }} */
	const found = { long: [], tidying: [] };
	for (const task of during) {
		const { ts, dur = 0, tdur = 0 } = task;
		if (tdur <= LONG * 1000) continue;
		const tidying = tidied.some(
			(event) => thread(event) === thread(task) && event.ts >= ts && event.ts < ts + dur
		);
		found[tidying ? 'tidying' : 'long'].push({
			time: (ts - start) / 1000,
			length: Math.round(tdur / 1000)
		});
	}
	return found;
}
