import type { Desk } from '$lib/scene/frame';
import { fitted, type Fit, type View } from './view';

/** How the runway lies on a phone. */
export const FIT: Fit = { k: 0.56, dx: -118, dy: -38 };
/** Where the plain meets the sky. */
export const HORIZON = 420;

/** The eye stands over the middle of the runway, whose slabs are squares. */
const VANISH = 560;
const DEPTH = 420;
const SLAB = 100;
const LANES = 4;
const STEP = 0.16;
const NEAR = 0.34;
/** As near as a page ever shows, and the far end. */
const [FIRST, LAST] = [0.3, 40];

/** A point of the runway: slabs to the right of its middle, and distance from the eye. */
const on = (slabs: number, away: number): string =>
	`${Math.round(VANISH + (slabs * SLAB) / away)} ${Math.round(HORIZON + DEPTH / away)}`;
const quad = (left: number, right: number, near: number, far: number): string =>
	`M${on(left, near)}L${on(left, far)} ${on(right, far)} ${on(right, near)}z`;

/** Joints across, from one distance to another; what runs beyond the edges is covered by the grass. */
function joints(from: number, to: number): string {
	let d = '';
	for (let away = NEAR; away < to; away += STEP) {
		if (away >= from) d += `M-900 ${Math.round(HORIZON + DEPTH / away)}h2400`;
	}
	return d;
}

/** A fixed row of numbers between 0 and 1: the same grass in every build. */
function dice(seed: number): () => number {
	return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

/** Tufts of grass in the joints, in a few sizes by their distance. */
function tufts(count: number): string {
	const next = dice(11);
	const sizes = [
		[2.2, 'l-3-5 3 3 1-8 1 8 3-5-2 7z'],
		[1.3, 'l-5-9 4 6 1-14 2 13 6-8-4 12z'],
		[0.8, 'l-7-13 6 8 2-20 3 19 8-12-5 18z'],
		[0, 'l-12-23 11 14 4-36 5 34 14-22-9 33z']
	] as const;
	let d = '';
	for (let i = 0; i < count; i++) {
		const lane = Math.floor(next() * (2 * LANES + 1)) - LANES;
		const away = NEAR + STEP * (1 + Math.floor(next() ** 2 * 14));
		const place = next() < 0.5 ? on(lane, away + next() * STEP) : on(lane + next(), away);
		d += `M${place}${sizes.find(([least]) => away >= least)?.[1]}`;
	}
	return d;
}

/** A few trees on the horizon. */
const COPSE = 'm34 0q20-13 40 0m-6 0q31-22 62 0m38 0q14-9 28 0m44 0q26-18 50 0m-9 0q19-12 41 0';

/** Slabs that the grass has covered, by their left edge and their row. */
const OVERGROWN = [
	[-4, 3],
	[-3, 3],
	[3, 6],
	[2, 4],
	[3, 2],
	[-2, 9],
	[-4, 13]
] as const;

/** A runway on the plain, with grass in its joints. */
export function runway(desk: Desk): View {
	const verge = (side: number, from: number) =>
		`M${on(side * from, FIRST)}L${on(side * from, LAST)}H${side < 0 ? -900 : 1500}V${HORIZON + DEPTH / FIRST}z`;
	const slab = ([left, row]: readonly [number, number]) =>
		quad(left, left + 1, NEAR + row * STEP, NEAR + (row + 1) * STEP);
	const along = [-3, -2, -1, 0, 1, 2, 3].map((lane) => {
		const half = lane ? 0.034 : 0.02;
		return `M${on(lane - half, FIRST)}L${on(lane, 12)} ${on(lane + half, FIRST)}z`;
	});
	const line = [0.5, 1.46, 2.42, 3.38, 4.34].map((away) => quad(-0.14, 0.14, away, away + 0.48));
	return {
		fit: fitted(desk, FIT).fit,
		paths: [
			{ d: `M-900 ${HORIZON + 2}${COPSE.repeat(8)}`, fill: 'olive' },
			{ d: `M-900 ${HORIZON}h2400v1400h-2400z`, fill: 'rule' },
			{ d: joints(NEAR, 0.8), line: 'olive', width: 5, dash: '60 7 130 4 34 11' },
			{ d: joints(0.8, 1.9), line: 'olive', width: 2.4, dash: '40 5 90 3 22 8' },
			{ d: joints(1.9, 3.4), line: 'olive', width: 1.2, opacity: 0.75 },
			{ d: joints(3.4, 4.6), line: 'olive', width: 0.7, opacity: 0.4 },
			{ d: OVERGROWN.map(slab).join(''), fill: 'olive', opacity: 0.42 },
			{ d: line.join(''), fill: 'land', opacity: 0.85 },
			{ d: along.join(''), fill: 'olive' },
			// The grass on both sides: paper first, so that nothing shows through.
			{ d: verge(-1, LANES) + verge(1, LANES), fill: 'abroad' },
			{ d: verge(-1, LANES) + verge(1, LANES), fill: 'olive', opacity: 0.32 },
			{
				d: quad(-LANES - 0.5, -LANES, FIRST, LAST) + quad(LANES, LANES + 0.5, FIRST, LAST),
				fill: 'olive',
				opacity: 0.3
			},
			{ d: `M-900 ${HORIZON}h2400v10h-2400z`, fill: 'abroad' },
			{ d: `M-900 ${HORIZON}h2400v10h-2400z`, fill: 'olive', opacity: 0.32 },
			{ d: tufts(48), fill: 'olive' }
		],
		words: []
	};
}
