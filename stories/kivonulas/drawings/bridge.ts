import { round, SIZE, type Shape } from '$lib/scene/frame';

/** The measures of the bridge on one composition. One metre of the car is `metre` units long. */
export interface Site {
	/** The carriageway and the water's far edge. */
	deck: number;
	water: number;
	/** The two abutments, and the border in the middle of the river. */
	left: number;
	right: number;
	border: number;
	/** Size of everything, where the wide composition is 1. */
	k: number;
}

/** The road bridge and its river as paths; schematic, since no source describes the bridge. */
export interface Landscape extends Site {
	width: number;
	height: number;
	far: string;
	trees: string;
	banks: string;
	piers: string;
	/** The piers in the water. */
	mirrored: string;
	lamps: string;
	glints: string;
}

export const SITES: Record<Shape, Site> = {
	wide: { deck: 588, water: 684, left: 122, right: 878, border: 500, k: 1 },
	tall: { deck: 266, water: 320, left: 34, right: 356, border: 195, k: 0.56 }
};

/** Numbers from 0 to 1 that are the same on every machine (Park and Miller’s generator). */
export function chance(seed: number): () => number {
	let last = seed;
	return () => (last = (last * 48271) % 2147483647) / 2147483647;
}

/** Crowns of trees from `from` to `to` on the line `ground`; towards the river they grow lower. */
export function canopy(
	from: number,
	to: number,
	ground: number,
	height: number,
	river: 1 | -1,
	seed: number
) {
	const random = chance(seed);
	const edge = river > 0 ? to : from;
	const level = (x: number) => height * Math.min(1, 0.12 + Math.abs(edge - x) / (height * 3.2));
	let [x, y] = [from, ground];
	let path = `M${Math.round(x)} ${round(ground)}`;
	while (x < to) {
		const tall = level(x);
		const next = Math.min(to, x + tall * (0.3 + random() * 0.75) + height * 0.06);
		const end = ground - level(next) * (next < to ? 0.45 + random() * 0.4 : 0);
		const top = Math.min(y, end) - tall * (0.1 + random() * 0.26);
		path += `C${[x - tall * 0.04, top, next + tall * 0.04, top, next, end].map(Math.round).join(' ')}`;
		[x, y] = [next, end];
	}
	return `${path}V${round(ground)}Z`;
}

/** Draws the bridge for one composition. It goes on to both sides, far beyond the paper. */
export function landscape(shape: Shape): Landscape {
	const site = SITES[shape];
	const { deck, water, left, right, k } = site;
	const { width, height } = SIZE[shape];
	const [west, east] = [-width * 0.9, width * 1.9];
	const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
	const span = (right - left) / 5;
	const columns = [1, 2, 3, 4].map((n) => left + n * span);

	const bank = (side: 1 | -1, foot: number, edge: number) => {
		const out = (x: number) => round(foot + side * x * k);
		return (
			`M${at(edge, deck + 12 * k)}H${round(foot)}L${out(46)} ${round(water - 8 * k)}` +
			`C${out(56)} ${round(water + 8 * k)} ${out(30)} ${round(water + 18 * k)} ` +
			`${out(-30)} ${round(water + 22 * k)}S${out(-200)} ${round(water + 28 * k)} ` +
			`${at(edge, water + 30 * k)}Z`
		);
	};
	const pier = (x: number) =>
		`M${at(x - 11 * k, deck + 20 * k)}h${round(22 * k)}v${round(9 * k)}h${round(-4 * k)}` +
		`L${at(x + 8 * k, water + 16 * k)}h${round(-16 * k)}L${at(x - 7 * k, deck + 29 * k)}` +
		`h${round(-4 * k)}Z`;

	const lamps = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map(
		(n) =>
			`M${at(left + n * span, deck)}v${round(-62 * k)}` +
			`q0 ${round(-14 * k)} ${at(14 * k, -14 * k)}h${round(14 * k)}`
	);

	const random = chance(1991);
	const glints: string[] = [];
	for (let n = 0; n < 84; n++) {
		const depth = random();
		const y = water + 12 * k + depth * depth * (height - water) * 1.15;
		const long = (14 + depth * 62 * (0.5 + random())) * k;
		glints.push(
			`M${Math.round(west + random() * (east - west))} ${Math.round(y)}h${Math.round(long)}`
		);
	}
	return {
		...site,
		width,
		height,
		far:
			canopy(left - 40 * k, left + 1.9 * span, water, 46 * k, 1, 7) +
			canopy(right - 2.1 * span, right + 40 * k, water, 52 * k, -1, 23),
		trees:
			canopy(west, left + 150 * k, water, 164 * k, 1, 11) +
			canopy(right - 190 * k, east, water, 196 * k, -1, 5),
		banks: bank(1, left - 6 * k, west) + bank(-1, right + 6 * k, east),
		piers: columns.map(pier).join(''),
		mirrored: columns.map((x) => `M${at(x, water + 16 * k)}v${round(74 * k)}`).join(''),
		lamps: lamps.join(''),
		glints: glints.join('')
	};
}
