import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { plate } from './plate';
import { block, fitted } from '../../drawings/setting';

export const LAND = 'var(--land)';
export const INK = 'var(--ink)';
export const FAINT = 'var(--faint)';
export const RED = 'var(--red)';
export const PAPER = 'var(--paper)';

/** Sizes that the sheets of this chapter share. */
export const TYPE = {
	wide: { x: 24, pad: 22, plate: 26, text: 30, note: 24, line: 3 },
	tall: { x: 12, pad: 9, plate: 14, text: 16, note: 13, line: 1.6 }
};

/** Words painted on the wall, one below the other, as large as a stretch allows. */
export function painted(
	desk: Desk,
	words: Words,
	size: number,
	[x, y]: [number, number],
	width: number
): Word[] {
	const texts = desk.say(words).split(' / ');
	const fit = Math.min(...texts.map((text) => fitted(desk, text, size, width)));
	return texts.map((text, n) => ({
		x: round(x),
		y: round(y + n * fit * 0.96),
		text,
		size: fit,
		weight: 800,
		fill: LAND
	}));
}

/** A joint of the wall: a seam, and its day on a plate to the right of it, or to the left. */
export function joint(
	desk: Desk,
	[x, y]: [number, number],
	bottom: number,
	words: Words,
	side: 1 | -1 = 1
): Sheet {
	const { plate: size, line } = TYPE[desk.shape];
	return stacked(
		{ paths: [{ d: `M${x} ${y + 2}V${round(bottom)}`, line: LAND, width: line }] },
		plate(desk, {
			x: x + side * size * 0.4,
			y: y + size * 2,
			text: desk.say(words),
			size,
			anchor: side < 0 ? 'end' : undefined
		})
	);
}

/** The head of the strip, which stands through the scene. */
export function head(desk: Desk): Sheet {
	const wide = desk.shape === 'wide';
	const { x } = TYPE[desk.shape];
	return stacked({
		words: [
			{
				x,
				y: wide ? 66 : 32,
				text: desk.say({ hu: 'Ami jog szerint tartotta őket', en: 'What held in law' }),
				size: wide ? 62 : 29,
				weight: 800
			},
			...block(desk, wide ? 960 : 372, 1.12, {
				x,
				y: wide ? 101 : 50,
				text: desk.say({
					hu: 'vázlat; a vonat: szovjet csapatok, egy kocsi = egy év; a fal: a jogcím',
					en: 'schematic; train: Soviet troops, one wagon = one year; wall: legal ground'
				}),
				size: wide ? 25 : 14,
				weight: 400,
				fill: FAINT
			})
		]
	});
}
