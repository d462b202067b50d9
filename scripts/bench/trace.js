// @ts-check

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number,
 *   tdur?: number, args: { name?: string, frame_reporter?: import('./frames.js').Reporter,
 *   data?: { startTime: number } } }} TraceEvent `ts`, `dur` and `tdur`, what it took of the processor,
 *   in microseconds; `startTime` of a mark, in ms of the page
 */

/**
 * Records the compositor's frames and the browser's tasks while something happens. Only light
 * categories are on: the fuller ones cost enough to drop frames themselves.
 * @param {import('playwright-core').CDPSession} cdp
 * @param {() => Promise<void>} work
 */
export async function recordTrace(cdp, work) {
	/** @type {TraceEvent[]} */
	const events = [];
	cdp.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any[]} */ (value)));
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: {
			includedCategories: [
				'disabled-by-default-devtools.timeline.frame',
				'blink.user_timing',
				'toplevel',
				'v8'
			],
			excludedCategories: ['*']
		}
	});
	await work();
	const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
	await cdp.send('Tracing.end');
	await complete;
	return events;
}
