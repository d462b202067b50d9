import { getContext, setContext } from 'svelte';

const PACE = 'pace';

/**
 * Draws the parts of a scene ahead of their time, one whenever the browser is idle, so that a step
 * only has to show and hide them.
 */
export class Pace {
	/** How many parts may be drawn. */
	#ready = $state(0);
	#parts = 0;

	constructor() {
		setContext(PACE, this);
	}

	/** Gives a part its turn. */
	enrol(): () => boolean {
		const turn = this.#parts++;
		return () => turn < this.#ready;
	}

	/** Begins to draw ahead, and gives back how to stop. */
	start(): () => void {
		// Safari has no idle callback.
		const idle = 'requestIdleCallback' in window;
		const ask = (next: () => void) => (idle ? requestIdleCallback(next) : setTimeout(next, 100));
		const step = () => {
			this.#ready++;
			if (this.#ready < this.#parts) handle = ask(step);
		};
		let handle = ask(step);
		return () => (idle ? cancelIdleCallback(Number(handle)) : clearTimeout(handle));
	}
}

/** Whether this part may be drawn ahead of its time; in a still there is no such thing. */
export function usePace(): () => boolean {
	return getContext<Pace | undefined>(PACE)?.enrol() ?? (() => false);
}
