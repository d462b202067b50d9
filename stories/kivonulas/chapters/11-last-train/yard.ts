import { box } from '../../drawings/path';
import type { Rowed } from './row';

/** Wagons under a lamp, and how high it is. */
const UNDER = 5;
const MAST = 20;
/** Lamps on either side of the train, so that the yard has no end in the picture. */
const BEYOND = 10;

/** A covered wagon, from the rail below its left end. */
const BODY = 'm.6-1v-2.8q6.4-1.1 12.8 0v2.8z';
const DOOR = 'm4.9-1.1v-3m4.2 0v3m-8.2-1.4h3.4m5.6 0h3.4';
const FRAME = 'm.2-.6h13.6v-.4h-13.6z';
const SHADE = 'm-.2 0h14.4v-1h-14.4z';
const WHEELS = 'm2.3-.48h0m1.9 0h0m5.6 0h0m1.9 0h0';

/** How bright the wagons of a five are, from its ends to its middle, and which of them. */
const LIGHT = [
	{ opacity: 0.5, which: [0, 4] },
	{ opacity: 0.74, which: [1, 3] },
	{ opacity: 1, which: [2] }
];
/** Tracks nearer to the eye, seen only from afar. */
const FIELD = [22, 24.4, 36, 39, 56, 60];

/** What stands in the yard by night, and the train. */
export interface Yard {
	/** The lamps, their light, and the rails. */
	place: Rowed[];
	train: Rowed[];
}

/**
 * The yard and its last train. Lengths are in metres: the train’s tail is at 0, the top of its rail
 * at height 0.
 *
 * @param wagons how many the train has
 * @param length of one
 */
export function yard(wagons: number, length: number): Yard {
	const apart = UNDER * length;
	const lamps = Math.ceil(wagons / UNDER) + 2 * BEYOND;
	const lamp: Rowed['row'] = [(0.5 - BEYOND) * apart, apart, lamps];
	const each: Rowed['row'] = [0, length, wagons];
	const glow = (r: number, opacity: number): Rowed => ({
		d: `m0-${MAST}${ring(r)}`,
		row: lamp,
		fill: 'lamp',
		opacity
	});
	const cone = (half: number, opacity: number): Rowed => ({
		d: `m0-${MAST}l${half} ${MAST}h${-2 * half}z`,
		row: lamp,
		fill: 'lamp',
		opacity
	});
	/** Rails shine where a lamp is over them. */
	const rails = (y: number, width: number, light: number): Rowed[] => [
		{ d: `M-1500 ${y}H2300`, line: 'rule', width: round(width * 1.6) },
		...[19, 9].map((half): Rowed => ({
			d: `m${-half} ${y}h${2 * half}`,
			row: lamp,
			line: 'lamp',
			width,
			opacity: round(half > 9 ? light * 0.45 : light)
		}))
	];
	const head = wagons * length;
	return {
		place: [
			cone(27, 0.045),
			cone(18, 0.06),
			cone(9, 0.07),
			{ d: `m0 .3${ring(30, 3.4)}`, row: lamp, fill: 'lamp', opacity: 0.05 },
			{ d: `m0 .3${ring(20, 2)}`, row: lamp, fill: 'lamp', opacity: 0.08 },
			...rails(0.1, 0.22, 0.7),
			...rails(2.2, 0.26, 0.55),
			...rails(3, 0.28, 0.5),
			...rails(6.2, 0.34, 0.38),
			...rails(7.5, 0.36, 0.34),
			...rails(12.4, 0.46, 0.2),
			...rails(14.4, 0.5, 0.16),
			...FIELD.flatMap((y, n) => rails(y, 0.5, 0.2 - n * 0.03)),
			{ d: `m0 .1v-${MAST}m-2.2 0h4.4`, row: lamp, line: 'faint', width: 0.34 },
			glow(13, 0.035),
			glow(7, 0.07),
			glow(3.6, 0.14),
			{ d: `m-1.8-${MAST + 0.2}h1m.6 0h1m.6 0h1`, row: lamp, line: 'lamp', width: 0.9 }
		],
		train: [
			{ d: `M${head + 20}-2.6l130-6.4v13z`, fill: 'lamp', opacity: 0.1 },
			{ d: `M${head + 20}-2.6l90-2.8v6.8z`, fill: 'lamp', opacity: 0.16 },
			{ d: BODY, row: each, fill: 'night' },
			...LIGHT.flatMap(({ opacity, which }) =>
				which.map((n): Rowed => ({
					d: BODY,
					row: [n * length, apart, Math.ceil((wagons - n) / UNDER)],
					fill: 'lamp',
					opacity
				}))
			),
			{ d: DOOR, row: each, line: 'night', width: 0.16, opacity: 0.7 },
			{ d: SHADE, row: each, fill: 'night' },
			{ d: FRAME, row: each, fill: 'rule' },
			{ d: WHEELS, row: each, line: 'faint', width: 1, round: true },
			{ d: WHEELS, row: each, line: 'night', width: 0.5, round: true },
			{ d: `M${head} 0m.6-1v-3.2h15.4l3 1.2v2z`, fill: 'ink' },
			{ d: `M${head + 15.4}-3.6h2.2l.9.5v.5h-3.1z`, fill: 'night' },
			{ d: box(head + 0.4, -1, 18.6, 0.5), fill: 'rule' },
			{ d: `M${head + 3}-.5h0m2.4 0h0m8.6 0h0m2.4 0h0`, line: 'faint', width: 1, round: true },
			{ d: `M-.2-1.7${ring(3.4)}`, fill: 'red', opacity: 0.14 },
			{ d: `M-.2-1.7${ring(1.7)}`, fill: 'red', opacity: 0.3 },
			{ d: `M-.2-1.7${ring(0.55)}`, fill: 'red' }
		]
	};
}

/** A circle or an ellipse around the pen. */
function ring(rx: number, ry = rx): string {
	return `m${-rx} 0a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** Strokes and shades are fine: two places behind the point. */
function round(n: number): number {
	return Math.round(n * 100) / 100;
}
