import type { Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import { COLOURS, type State } from './fates';
import type { Pose } from './key';
import { box, disc } from '../../drawings/path';
import { dot, pick, type View } from './view';

/** The tag of the key to a place: its name, what it was or is, and how the key then lies beside it. */
export function tag(
	desk: Desk,
	name: string,
	what: Words,
	state: State
): { view: View; pose: Pose } {
	const { shape } = desk;
	const [x, y, height, size, small] = pick(shape, [24, 40, 122, 70, 27], [10, 10, 54, 31, 14]);
	const pad = Math.round(size * 0.34);
	const fate = desk.say(what);
	const wide = Math.max(desk.measure(name, size, 800), desk.measure(fate, small, 600));
	const width = Math.round(wide + pad + height * 0.44);
	const { fill, text, line } = COLOURS[state];
	const edge = x + width;
	const [r, round] = pick(shape, [21, 14], [9, 7]);
	const middle = y + height / 2;
	const colour = `var(--${text})`;
	return {
		view: {
			paths: [
				// The ring goes behind the tag, through its hole, and comes back over it.
				{ d: disc(edge, middle, r), line: 'faint', width: pick(shape, 5, 2.4) },
				{
					d: box(x + round, y + round, width - 2 * round, height - 2 * round),
					fill,
					line,
					width: 2 * round,
					round: true
				},
				{ d: dot(edge - r, middle), line: 'paper', width: pick(shape, 18, 8), round: true },
				{
					d: `M${edge - r} ${middle}a${r} ${r} 0 0 1 ${r} ${-r}`,
					line: 'faint',
					width: pick(shape, 5, 2.4)
				}
			],
			words: [
				{
					x: Math.round(x + pad),
					y: Math.round(y + height * 0.58),
					text: name,
					size,
					weight: 800,
					fill: colour
				},
				{
					x: Math.round(x + pad),
					y: Math.round(y + height * 0.86),
					text: fate,
					size: small,
					fill: colour
				}
			]
		},
		pose: {
			keyX: edge + r - pick(shape, 3, 1.5),
			keyY: middle,
			keySize: pick(shape, 2.1, 0.72),
			turn: -84
		}
	};
}
