import { round } from '$lib/scene/frame';
import type { Stroke, Tracing, Word } from './tracing';

/** How a path is drawn or a word is set, without its path or its place and text. */
export type Style = Omit<Stroke, 'd'> | Omit<Word, 'x' | 'y' | 'text'>;
/** A path or a word, with the number of its style. */
export type Item = [d: string, style: number] | [x: number, y: number, text: string, style: number];

/** Tracings as a page carries them, where every byte counts: each style stands once. */
export interface Portfolio {
	styles: Style[];
	sheets: Record<string, Item[]>;
}

const tick = (value: number, grain: number) => round(Math.round(value / grain) * grain);
const coarse = (d: string, grain: number) =>
	d.replace(/-?\d+\.\d+/g, (value) => String(tick(Number(value), grain)));

/**
 * Sorts out the styles of some tracings.
 *
 * @param grain what places are rounded to: half a pixel of a phone, one of a wide screen
 */
export function portfolio(tracings: Record<string, Tracing>, grain: number): Portfolio {
	const styles = new Map<string, number>();
	const number = (style: Style) => {
		const key = JSON.stringify(plainly(style));
		const found = styles.get(key) ?? styles.size;
		styles.set(key, found);
		return found;
	};
	const sheets = Object.entries(tracings).map(([name, { paths = [], words = [] }]) => [
		name,
		[
			...joined(paths.map(({ d, ...style }) => [coarse(d, grain), number(style)])),
			...words.map(({ x, y, text, ...style }): Item => [
				tick(x, grain),
				tick(y, grain),
				text,
				number(style)
			])
		]
	]);
	return {
		sheets: Object.fromEntries(sheets) as Record<string, Item[]>,
		styles: [...styles.keys()].map((key) => JSON.parse(key) as Style)
	};
}

/** Paths that follow each other in one style are one path. */
function joined(paths: [d: string, style: number][]): [d: string, style: number][] {
	return paths.reduce<[string, number][]>((done, [d, style]) => {
		const last = done.at(-1);
		if (last?.[1] === style) last[0] += d;
		else done.push([d, style]);
		return done;
	}, []);
}

/** Without what a Label has of itself, in one order, and no finer than it shows. */
function plainly(style: Style): Style {
	const usual: Record<string, unknown> = { weight: 600, anchor: 'start', spacing: 0 };
	if ('size' in style) usual.fill = 'ink';
	return Object.fromEntries(
		Object.entries(style)
			.filter(([key, value]) => value !== undefined && usual[key] !== value)
			.map(([key, value]) => [key, typeof value === 'number' ? round(value) : value] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	) as unknown as Style;
}
