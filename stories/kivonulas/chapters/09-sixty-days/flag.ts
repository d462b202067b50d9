import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';
import { paragraph } from '../../drawings/setting';
import { dayOf } from './days';
import { along, type Way } from './track';

/** A note on the left of the track, with a line to its sleeper. */
export function flag(
	desk: Desk,
	way: Way,
	id: string,
	text: Words,
	[left, top, width]: readonly [number, number, number]
): Sheet {
	const wide = desk.shape === 'wide';
	const { x, y, k } = along(way, dayOf(desk, id));
	const [size, note] = wide ? [31, 24] : [14.5, 12.5];
	const date = desk.say({ hu: `{${id}|day}`, en: `{${id}|day}` });
	const from = round(x - way.width * k * 0.5);
	const set = paragraph(
		desk,
		{ x: left, y: round(top + note * 1.25), text: desk.say(text), size: note, weight: 400 },
		width
	);
	const under = round(set.next - note * 0.6);
	return {
		paths: [
			{
				d: `M${left} ${under}H${round(left + width * 0.9)}L${from} ${y}`,
				line: 'ink',
				width: wide ? 2 : 1.1
			},
			{ d: disc(from, y, wide ? 5 : 2.8), fill: 'ink' }
		],
		words: [{ x: left, y: top, text: date, size, weight: 800 }, set.word]
	};
}
