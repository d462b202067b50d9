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
	return during
		.filter(({ tdur = 0 }) => tdur > LONG * 1000)
		.map(({ ts, tdur = 0 }) => ({ time: (ts - start) / 1000, length: Math.round(tdur / 1000) }));
}
