import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';

/** Where words stand beside the leaf, or under it where paper is narrow. */
const AT: Record<Shape, { x: number; right: number; label: number; big: number; size: number }> = {
	wide: { x: 660, right: 984, label: 176, big: 352, size: 226 },
	tall: { x: 12, right: 382, label: 268, big: 356, size: 112 }
};
const LIST = { x: 138, y: 280, gap: 55 };

/** The largest figure of a frame, and a word above it. */
export function figure({ shape }: Desk, label: string, text: string): Word[] {
	const { x, label: above, big, size } = AT[shape];
	const wide = shape === 'wide';
	return [
		{ x, y: above, text: label, size: wide ? 40 : 19, weight: 800 },
		{ x: round(x - size * 0.03), y: big, text, size, weight: 800 }
	];
}

/** A text from a height downwards, in lines. */
export function paragraph(
	{ shape, say, measure }: Desk,
	y: number,
	text: Words,
	size: number,
	weight: 400 | 600 | 800 = 600,
	left = AT[shape].x,
	right = AT[shape].right
): Word[] {
	const width = right - left;
	return wrap(say(text), width, (line) => measure(line, size, weight)).map((text, n) => ({
		x: left,
		y: round(y + n * size * 1.1),
		text,
		size,
		weight
	}));
}

/** Words and what they mean, at a height beside the leaf or beside the figure under it. */
export function heading(desk: Desk, y: number, what: Words, more: Words): Word[] {
	const wide = desk.shape === 'wide';
	const [large, small] = wide ? [36, 25] : [19, 14];
	const x = wide ? AT.wide.x : LIST.x;
	return [
		{ x, y: round(y), text: desk.say(what), size: large, weight: 800 },
		...paragraph(desk, y + small * 1.2, more, small, 600, x)
	];
}

/** What a day is: beside its row on the leaf, or in a list under the leaf, with its number. */
export function claim(
	desk: Desk,
	row: number,
	{ day, y: top }: { day: number; y: number },
	what: Words,
	more: Words
): Word[] {
	const wide = desk.shape === 'wide';
	if (wide) return heading(desk, top + 50, what, more);
	const y = LIST.y + row * LIST.gap;
	const number: Word = { x: LIST.x, y, text: String(day), size: 19, weight: 800 };
	return [number, ...heading(desk, y, what, more).map((line) => ({ ...line, x: line.x + 28 }))];
}
