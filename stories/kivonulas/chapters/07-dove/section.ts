import type { Stroke } from '$lib/scene/sheet';
import { box, disc } from '../../drawings/path';

/** What the ledger gives of the section, in tenths of a metre. */
export interface Given {
	/** The inner faces of the rails. */
	gauge: number;
	/** How much wider the span of the tracks is than the floor. */
	overhang: number;
}

/** Half the span of the tracks; assumed, since only its excess over the floor is on record. */
const SPAN = 16.5;
const TRACK = 5.8;
const FLOOR = 13;

/** The edges of the floor and of the tracks, to the right of the middle. */
export function edges({ overhang }: Given): { floor: number; track: number; level: number } {
	return { floor: SPAN - overhang / 2, track: SPAN, level: -FLOOR };
}

/**
 * Tank, wagon and track as the end of the train shows them, in tenths of a metre: the middle of the
 * track is at 0, the top of the rail at height 0. Only the gauge and the overhang are to scale.
 */
export function section(given: Given): Stroke[] {
	const { floor } = edges(given);
	const rail = given.gauge / 2;
	const both = (draw: (side: 1 | -1) => string) => draw(1) + draw(-1);
	const block = (side: 1 | -1, inner: number, outer: number, top: number, foot: number) =>
		box(side > 0 ? inner : -outer, top, outer - inner, foot - top);
	const pads = Array.from({ length: 6 }, (_, n) => -FLOOR - 1.35 * (n + 1));
	return [
		{ d: 'M-17 4.2L-14.4 2H14.4L17 4.2z', fill: 'rule' },
		{ d: box(-13.2, 1.5, 26.4, 1.6), fill: 'faint' },
		{
			d: both(
				(side) =>
					block(side, rail, rail + 0.7, 0, 1.5) + block(side, rail - 0.4, rail + 1.1, 1.1, 1.5)
			),
			fill: 'ink'
		},
		{ d: both((side) => block(side, rail - 0.6, rail + 0.8, -9.2, 0)), fill: 'ink' },
		{ d: both((side) => block(side, rail + 1.6, rail + 4.2, -9.4, -2.6)), fill: 'faint' },
		{ d: both((side) => disc(side * (rail + 2.9), -4.6, 1.1)), fill: 'ink' },
		{ d: box(-rail, -5.3, 2 * rail, 1.4) + box(-12.6, -FLOOR + 1.4, 25.2, 2.4), fill: 'ink' },
		{ d: both((side) => disc(side * 8.75, -10.4, 2.3)) + box(-0.6, -11, 1.2, 3), fill: 'ink' },
		{ d: both((side) => disc(side * 8.75, -10.4, 1.4)), line: 'lamp', width: 0.26 },
		{ d: box(-floor, -FLOOR, 2 * floor, 1.5), fill: 'lamp' },
		{ d: box(-SPAN + TRACK, -18.6, 2 * (SPAN - TRACK), 18.6 - FLOOR), fill: 'night' },
		{ d: both((side) => block(side, SPAN - TRACK, SPAN, -FLOOR - 9.6, -FLOOR)), fill: 'red' },
		{
			d: both((side) => pads.map((y) => `M${side * (SPAN - TRACK)} ${y}H${side * SPAN}`).join('')),
			line: 'night',
			width: 0.24,
			opacity: 0.7
		},
		{ d: 'M-10.7-17.4L-9.6-16.4H9.6L10.7-17.4V-22H13V-25.6H-13V-22H-10.7z', fill: 'red' },
		{ d: 'M-16.5-22H16.5V-23.4L15.4-24H-15.4L-16.5-23.4z', fill: 'red' },
		{ d: 'M-12.4-25.4C-12.6-29.4-10.4-32.8-6-33.8H6C10.4-32.8 12.6-29.4 12.4-25.4z', fill: 'red' },
		{ d: 'M2-33.6L2.6-35.4H7.2L7.8-33z', fill: 'red' },
		{
			d: 'M-16.5-22.1H-10.7V-17M16.5-22.1H10.7V-17M-13-25.5H13M-10.4-20.6L0-18.6 10.4-20.6',
			line: 'land',
			width: 0.28
		},
		{ d: disc(0, -29, 2), fill: 'red', line: 'land', width: 0.3 },
		{ d: disc(0, -29, 0.9), fill: 'land' },
		{ d: disc(-5.4, -30.6, 1.2), line: 'land', width: 0.28 },
		{ d: both((side) => disc(side * 8.6, -23.7, 0.8)), fill: 'land' }
	];
}
