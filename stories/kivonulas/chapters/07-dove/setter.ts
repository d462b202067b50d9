import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';

export type Point = readonly [x: number, y: number];

const FORM = {
	wide: {
		x: 40,
		right: 960,
		figure: 122,
		title: 38,
		note: 25,
		rows: [67, 96, 122],
		gap: 22,
		name: 76,
		sub: 32,
		foot: 22
	},
	tall: {
		x: 14,
		right: 376,
		figure: 56,
		title: 20,
		note: 14,
		rows: [26, 40, 54],
		gap: 11,
		name: 31,
		sub: 17,
		foot: 13
	}
} as const;

/** Sets words where and as this chapter has them. */
export function setter(desk: Desk) {
	const { shape, say, measure } = desk;
	const form = FORM[shape];
	const faint = { weight: 400 as const, fill: 'var(--faint)' };
	const put = (text: Words, [x, y]: Point, size: number, more: Partial<Word> = {}): Word => ({
		x: round(x),
		y: round(y),
		text: say(text),
		size,
		...more
	});
	return {
		form,
		faint,
		put,
		/** A figure, and beside it what it counts and how it is drawn. */
		figure(text: Words, title: Words, notes: Words[]): Word[] {
			const [top, ...rows] = form.rows;
			const x = form.x + measure(say(text), form.figure, 800) + form.gap;
			return [
				put(text, [form.x, form.rows[2]], form.figure, { weight: 800 }),
				put(title, [x, top], form.title, { weight: 800 }),
				...notes.map((note, n) => put(note, [x, rows[n] ?? 0], form.note, faint))
			];
		},
		/** A title without a figure, and a line below it. */
		title(what: Words, more: Words, halo?: string): Word[] {
			const rim = halo ? { halo } : {};
			return [
				put(what, [form.x, form.name * 1.16], form.name, { weight: 800, ...rim }),
				put(more, [form.x, form.name * 1.16 + form.sub * 1.3], form.sub, rim)
			];
		},
		/** Lines no wider than `width`. */
		column(
			text: Words,
			[x, y]: Point,
			width: number,
			size: number,
			more: Partial<Word> = {}
		): Word[] {
			const parts = wrap(say(text), width, (part) => measure(part, size, more.weight ?? 600));
			return parts.map((part, n) => ({
				x,
				y: round(y + n * size * 1.18),
				text: part,
				size,
				...more
			}));
		}
	};
}
