import { round, type Desk } from '$lib/scene/frame';
import { box } from '../../drawings/path';
import type { Layer } from './layer';
import type { Plan } from './plan';

/** A sign that hangs in the plan: the middle of its upper edge, its width and its word. */
export type Hanging = readonly [x: number, y: number, width: number, text: string];

/** Enamel signs of one colour, with a thin line inside their rims. */
export function enamel(
	desk: Desk,
	{ signs: { height, size }, u }: Plan,
	all: Hanging[],
	fill: string
): Layer {
	const inside = (by: number) =>
		all
			.map(([x, y, width]) => box(x - width / 2 + by, y + by, width - 2 * by, height - 2 * by))
			.join('');
	return {
		paths: [
			{ d: inside(4 * u), fill, line: fill, width: 8 * u, round: true },
			{ d: inside(5 * u), line: 'land', width: 1.6 * u, round: true }
		],
		words: all.map(([x, y, width, text]) => {
			const upper = text.toUpperCase();
			const room = (width - 34 * u) / (desk.measure(upper, 1, 800) + upper.length * 0.04);
			const fitted = round(Math.min(size, room));
			return {
				x: round(x),
				y: round(y + height / 2 + fitted * 0.35),
				text: upper,
				size: fitted,
				weight: 800,
				fill: 'land',
				spacing: 40,
				anchor: 'middle'
			};
		})
	};
}
