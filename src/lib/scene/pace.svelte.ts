import { flushSync, getContext, setContext } from 'svelte';
import { whenIdle } from './idle';

const PACE = 'pace';

/** A part of a picture that waits to be drawn. */
export class Part {
	/** Whether its turn has come. */
	ready = $state(false);

	/** @param wanted whether the frame that is shown has this part in it */
	constructor(readonly wanted: () => boolean) {}
}

/**
 * Draws the parts of a scene ahead of their time, one whenever the browser is idle, so that a step
 * only has to show and hide them: first what the reader's frame shows, then the rest.
 */
export class Pace {
	#parts: Part[] = [];
	#done: () => void;
	/** Whether even a part that is wanted waits for its turn, because nobody sees it yet. */
	patient = $state(false);

	/** @param done is called when the first picture stands whole */
	constructor(patient: boolean, done: () => void) {
		this.patient = patient;
		this.#done = done;
		setContext(PACE, this);
	}

	/** Takes a part into the queue. */
	enrol(wanted: () => boolean): Part {
		const part = new Part(wanted);
		this.#parts.push(part);
		return part;
	}

	#finish(): void {
		this.patient = false;
		this.#done();
		this.#done = () => {};
	}

	/** Begins to draw ahead, and gives back how to stop. */
	start(): () => void {
		if (!this.patient) this.#finish();
		return whenIdle(() => {
			const waiting = this.#parts.filter((part) => !part.ready);
			const wanted = waiting.find((part) => part.wanted());
			if (!wanted) this.#finish();
			const next = wanted ?? waiting[0];
			if (next) draw(next);
			return next !== undefined;
		});
	}
}

/** Draws a part and lays it out at once: left to the next frame, several would come together. */
function draw(part: Part): void {
	flushSync(() => (part.ready = true));
	void document.documentElement.offsetHeight;
}

/** The pace of the picture that is drawn; in a still there is none. */
export function usePace(): Pace | undefined {
	return getContext<Pace | undefined>(PACE);
}
