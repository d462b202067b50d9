import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';

/** The head of a frame: its figure, what it counts, and how it is drawn. */
export interface Heading {
	/** The figure, with its `{fact-id}`. */
	figure: Words;
	title: Words;
	notes: Words[];
	fill?: string;
}

const FORM = {
	wide: { x: 22, foot: 132, figure: 124, title: 38, note: 24, end: 752, top: 54 },
	tall: { x: 8.4, foot: 52, figure: 54, title: 19, note: 13.5, end: 382, top: 23 }
};

/** Sets a head: the figure on the left, its words beside it, clear of the head-count. */
export function heading(desk: Desk, { figure, title, notes, fill }: Heading): Word[] {
	const form = FORM[desk.shape];
	const text = desk.say(figure);
	const x = round(form.x + desk.measure(text, form.figure, 800) + form.note * 0.9);
	const set = (words: Words, size: number, weight: 400 | 800) =>
		wrap(desk.say(words), form.end - x, (line) => desk.measure(line, size, weight)).map((text) => ({
			text,
			size,
			weight
		}));
	const rows = [
		...set(title, form.title, 800),
		...notes.flatMap((note) => set(note, form.note, 400))
	];
	let y = form.top;
	return [
		{ x: form.x, y: form.foot, text, size: form.figure, weight: 800, ...(fill ? { fill } : {}) },
		...rows.map((row, index): Word => {
			if (index) y = round(y + row.size * (row.weight === 800 ? 1 : 1.14));
			return { x, y, ...row, ...(row.weight === 400 ? { fill: 'var(--faint)' } : {}) };
		})
	];
}
