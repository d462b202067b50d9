import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box } from '../../drawings/path';

/** An enamel plate with a word on it; `x` is its middle, or its left edge. */
export function plate(
	desk: Desk,
	{ x, y, text, size, anchor }: Word,
	colour = { ground: 'ink', word: 'land' }
): Sheet {
	const width = desk.measure(text, size, 800) + size * 0.9;
	const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
	return {
		paths: [{ d: box(left, y - size * 1.06, width, size * 1.42), fill: colour.ground }],
		words: [
			{
				x: round(left + width / 2),
				y: round(y),
				text,
				size,
				weight: 800,
				anchor: 'middle',
				fill: colour.word
			}
		]
	};
}
