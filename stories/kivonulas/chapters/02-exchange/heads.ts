import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Sheet } from '$lib/scene/sheet';

/** The head of a frame: what, and a line below it. A figure is set larger than a day. */
export function head({ shape, say }: Desk, what: Words, more: Words, figure = false): Sheet {
	const wide = shape === 'wide';
	const [x, y, size, small] = wide
		? [24, figure ? 140 : 104, figure ? 148 : 84, 35]
		: [12, figure ? 48 : 44, figure ? 48 : 38, 17];
	return {
		paths: [],
		words: [
			{ x, y, text: say(what), size, weight: 800 },
			{
				x,
				y: round(y + size * (figure ? 0.16 : 0) + small * (figure ? 0.95 : 1.3)),
				text: say(more),
				size: small
			}
		]
	};
}
