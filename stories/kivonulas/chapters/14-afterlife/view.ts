import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Sheet, Stroke } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';

/** What appears and goes together: shapes, and the words on them. */
export interface View extends Sheet {
	paths: Stroke[];
	words: Word[];
	/** How the shapes lie on the paper, where they are drawn in the units of the wide picture. */
	fit?: string;
}

/** How a drawing in the units of the wide picture lies on a phone: its size, and where it begins. */
export interface Fit {
	k: number;
	dx: number;
	dy: number;
}

/** The transform of a drawing, and where its points come to lie. */
export function fitted({ shape }: Pick<Desk, 'shape'>, { k, dx, dy }: Fit) {
	const wide = shape === 'wide';
	return {
		fit: wide ? undefined : `translate(${dx} ${dy}) scale(${k})`,
		x: (x: number) => round(wide ? x : dx + k * x),
		y: (y: number) => round(wide ? y : dy + k * y)
	};
}

/** One of two, by the composition. */
export const pick = <T>(shape: Shape, wide: T, tall: T): T => (shape === 'wide' ? wide : tall);

/** A point of a path. */
export const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** Path of a dot: a line of no length, whose round end is the dot. */
export const dot = (x: number, y: number): string => `M${at(x, y)}h0`;

/** Path through points, closed where `close` says so. */
export const through = (points: readonly (readonly [number, number])[], close = true): string =>
	`M${points.map(([x, y]) => at(x, y)).join('L')}${close ? 'z' : ''}`;

/** A word of a drawing, with its halo where lines run below it. */
export function word(
	desk: Desk,
	x: number,
	y: number,
	text: Words,
	more: Partial<Word> = {}
): Word {
	const size = pick(desk.shape, 22, 13);
	return { x: round(x), y: round(y), text: desk.say(text), size, ...more };
}

/** What is told below the tag of a place: its first line, and that the drawing is a schematic one. */
export function told(desk: Desk, first: Words, then: Words): Word[] {
	const [x, y, width] = pick(desk.shape, [24, 210, 620], [10, 86, 370]);
	const set = (text: Words, size: number, weight: 400 | 600) =>
		wrap(desk.say(text), width, (line) => desk.measure(line, size, weight)).map((line) => ({
			text: line,
			size,
			weight
		}));
	const size = pick(desk.shape, 30, 15.5);
	let foot = y;
	return [
		...set(first, size, 600),
		...set(then, pick(desk.shape, 23, 13), 400).map((line) => ({ ...line, fill: 'var(--faint)' }))
	].map((line) => {
		const set = { x, y: round(foot), ...line };
		foot += line.size * 1.22;
		return set;
	});
}
