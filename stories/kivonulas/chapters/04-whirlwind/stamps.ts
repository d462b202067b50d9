import { round, type Desk } from '$lib/scene/frame';
import { chance } from '../../drawings/bridge';
import { fitted } from '../../drawings/setting';

/** The stamps: one for each year, each a little different, the same on every machine. */
export interface Stamps {
	word: string;
	/** The size of the word, and half the width and the height of a stamp. */
	size: number;
	half: [number, number];
	first: number;
	/** The middle, the turn in degrees, the strength of the ink, and the kind of wear; a year each. */
	all: [x: number, y: number, turn: number, ink: number, wear: number][];
}

/** How many kinds of wear a stamp may show. */
export const WEARS = 3;

/** Sets the stamps on a grid and knocks each of them a little askew. */
export function stamps(desk: Desk): Stamps {
	const wide = desk.shape === 'wide';
	const random = chance(1957);
	const [across, left, top, width, height] = wide
		? [5, 12, 126, 195, 100.5]
		: [4, 4, 62, 95.5, 41.5];
	const first = Number(desk.moment('agreement-1957').slice(0, 4));
	const spread = (by: number) => (random() - 0.5) * 2 * by;
	// A unit is a pixel or two here, so nothing finer is worth its bytes.
	const place = wide ? Math.round : (n: number) => Math.round(n * 2) / 2;
	const word = 'IDEIGLENESEN';
	const size = fitted(desk, word, 60, width * 0.84);
	return {
		word,
		size,
		first,
		half: [round(width * 0.47), round(height * (wide ? 0.41 : 0.43))],
		all: Array.from({ length: desk.number('temporary-years') }, (_, n) => [
			place(left + (n % across) * width + width / 2 + spread(width * 0.035)),
			place(top + (Math.floor(n / across) + 0.5) * height + spread(height * 0.09)),
			round(spread(wide ? 6.5 : 4.5)),
			n ? Math.round((0.98 - random() ** 2 * 0.42) * 100) / 100 : 0.9,
			Math.floor(random() * WEARS)
		])
	};
}
