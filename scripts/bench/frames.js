// @ts-check

/**
 * @typedef {{ state: string, affects_smoothness: boolean, scroll_state: string,
 *   frame_sequence: number }} Reporter
 */

/**
 * Counts the frames that a reader missed while scrolling.
 *
 * Intervals of requestAnimationFrame would see the main thread only, while scrolling is done by
 * the compositor; and asking for animation frames makes work that is not there otherwise. So the
 * compositor's own record is read: one `PipelineReporter` event a frame, from which Chrome works
 * out its "percent dropped frames". A frame is missed when nothing was presented in its time; it
 * is late when the page did scroll but the picture's own change, which the main thread makes, came
 * after it. The first is a jerk of the page; the second a frame or two by which a scene lags behind a
 * reader who passes two steps a second, so it is told but not limited.
 * Frames in which nothing had to change do not count either way. Headless Chromium paces frames
 * at 60 Hz and draws in software, so a real phone's graphics do better here, never worse.
 * @param {import('./trace.js').TraceEvent[]} events
 * @returns {{ frames: number, missed: number, late: number }}
 */
export function countFrames(events) {
	/** @type {Set<string>} */
	const frames = new Set();
	/** @type {Set<string>} */
	const missed = new Set();
	/** @type {Set<string>} */
	const late = new Set();
	for (const { name, ph, pid, args } of events) {
		const frame = args.frame_reporter;
		if (name !== 'PipelineReporter' || ph !== 'b' || !frame) continue;
		if (frame.scroll_state === 'SCROLL_NONE') continue;
		if (frame.state === 'STATE_NO_UPDATE_DESIRED') continue;
		// One frame can be reported twice: once for the compositor's part, once for the page's.
		const key = `${pid}:${frame.frame_sequence}`;
		frames.add(key);
		if (frame.state === 'STATE_DROPPED') missed.add(key);
		else if (frame.affects_smoothness) late.add(key);
	}
	if (frames.size === 0)
		throw new Error('No frame was recorded while scrolling: nothing was measured.');
	for (const key of missed) late.delete(key);
	return { frames: frames.size, missed: missed.size, late: late.size };
}
