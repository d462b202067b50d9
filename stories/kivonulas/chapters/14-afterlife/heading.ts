import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { pick, word } from './view';

/** The head of a picture whose point is a number: the figure, what it counts, and notes. */
export function heading(desk: Desk, figure: string, title: Words, notes: Words[]): Word[] {
	const [x, y, size, lead, note, gap] = pick(
		desk.shape,
		[20, 152, 150, 38, 23, 20],
		[9, 60, 64, 19, 13, 9]
	);
	const text = desk.say({ hu: figure, en: figure });
	const beside = round(x + desk.measure(text, size, 800) + gap);
	const first = y - size * 0.7 + lead * 0.72;
	return [
		{ x, y, text, size, weight: 800 },
		word(desk, beside, first, title, { size: lead, weight: 800 }),
		...notes.map((each, i) =>
			word(desk, beside, first + note * 1.22 * (i + 1.2), each, { size: note, weight: 400 })
		)
	];
}
