import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { block } from '../../drawings/setting';

/** Sizes that the sheets of this chapter share. */
export const TYPE = {
	wide: { x: 24, head: 62, more: 30, note: 24, line: 2 },
	tall: { x: 12, head: 29, more: 15.5, note: 13, line: 1 }
};

/** The head of a frame, and what stands below it. */
export function head(desk: Desk, what: Words, more: Words): Word[] {
	const wide = desk.shape === 'wide';
	const { x, head, more: size } = TYPE[desk.shape];
	return [
		{ x, y: wide ? 66 : 32, text: desk.say(what), size: head, weight: 800 },
		...block(desk, wide ? 720 : 366, 1.12, {
			x,
			y: wide ? 104 : 52,
			text: desk.say(more),
			size
		})
	];
}

/** A note at the foot of a picture, or wherever `y` is. */
export function note(desk: Desk, words: Words, y: number, fill = 'var(--faint)'): Word[] {
	const { x, note: size } = TYPE[desk.shape];
	return block(desk, desk.width - 2 * x, 1.15, {
		x,
		y: round(y),
		text: desk.say(words),
		size,
		weight: 400,
		fill
	});
}
