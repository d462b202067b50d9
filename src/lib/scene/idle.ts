/** Longer than this, in milliseconds, work does not wait for a busy browser. */
const PATIENCE = 300;

/** With less than this left, in milliseconds, the next piece waits for the next idle moment. */
const ROOM = 20;

/**
 * Does a piece of work whenever the browser is idle, until none is left.
 *
 * @param work does one piece, and says whether there is another
 * @returns how to stop
 */
export function whenIdle(work: () => boolean): () => void {
	// Safari has no idle callback.
	const idle = 'requestIdleCallback' in globalThis;
	const ask = () =>
		idle ? requestIdleCallback(turn, { timeout: PATIENCE }) : Number(setTimeout(() => turn(), 30));
	const turn = (deadline?: IdleDeadline) => {
		let more = work();
		while (more && deadline && deadline.timeRemaining() > ROOM) more = work();
		if (more) handle = ask();
	};
	let handle = ask();
	return () => (idle ? cancelIdleCallback(handle) : clearTimeout(handle));
}
