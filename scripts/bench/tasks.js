// @ts-check

/** Above this a task is long, in milliseconds. */
const LONG = 50;

/**
 * The long tasks of the page while it scrolls. Counted is what a task takes of the processor and not
 * how long it lasts: on a shared machine a task of 3 ms can last 60, and the page has no part in
 * that. The browser's own `longtask` entries know the second only.
 * @param {import('./trace.js').TraceEvent[]} events
 * @returns {{ time: number, length: number }[]} from the first frame that scrolls, in ms
 */
export function longTasks(events) {
	const main = events.find(({ ph, args }) => ph === 'M' && args.name === 'CrRendererMain');
	const start = Math.min(
		...events.filter(({ args }) => args.frame_reporter).map(({ ts }) => ts),
		Infinity
	);
	if (!main || !Number.isFinite(start))
		throw new Error('No task was recorded while scrolling: nothing was measured.');
	return events
		.filter(({ name, pid, tid }) => /RunTask$/.test(name) && pid === main.pid && tid === main.tid)
		.filter(({ ts, tdur = 0 }) => ts > start && tdur > LONG * 1000)
		.map(({ ts, tdur = 0 }) => ({ time: (ts - start) / 1000, length: Math.round(tdur / 1000) }));
}
