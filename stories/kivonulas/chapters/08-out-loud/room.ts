import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import { box, disc } from '../../drawings/path';
import { dayOf, FORM, thickness, type Camera } from './plan';

export type Rect = readonly [x: number, y: number, width: number, height: number];

/** The foot of the rooms, and the lower face of the wall at a day. */
export function depth(
	desk: Desk,
	{ wall }: Camera,
	id: string
): { top: number; foot: number; t: number } {
	const t = thickness(desk, dayOf(desk, id));
	return { top: wall + t / 2, foot: FORM[desk.shape].strip - (desk.shape === 'wide' ? 20 : 9), t };
}

/** Where a day stands in a frame. */
export function xOf(desk: Desk, { day, x }: Camera, id: string): number {
	return x + (dayOf(desk, id) - day) * FORM[desk.shape].day;
}

/** A room behind the wall, its own walls broken where only one memory speaks of it. */
export function room(
	desk: Desk,
	[x, y, width, height]: readonly [number, number, number, number],
	claimed = false
): Sheet {
	const { u } = FORM[desk.shape];
	return {
		paths: [
			{
				d: `M${x} ${y}v${height}h${width}v${-height}`,
				fill: claimed ? 'abroad' : 'card',
				line: 'ink',
				width: round((claimed ? 4 : 11) * Math.max(u, 0.5)),
				...(claimed && { dash: u === 1 ? '16 11' : '8 6' })
			}
		]
	};
}

/** A door in the wall, of one or more days: shut, or swung into the room. */
export function door(
	desk: Desk,
	x: number,
	days: number,
	wall: number,
	t: number,
	open = false
): Sheet {
	const { day, u } = FORM[desk.shape];
	const [width, thick] = [days * day, round(5 * Math.max(u, 0.6))];
	const foot = wall + t / 2;
	const d = open
		? `M${x} ${foot}v${width}a${width} ${width} 0 0 0 ${width} ${-width}`
		: `M${x} ${foot - thick / 2}h${width}`;
	const leaf = `M${x} ${foot}v${width}`;
	return {
		paths: open
			? [
					{ d, line: 'ink', width: round(thick / 3) },
					{ d: leaf, line: 'ink', width: thick }
				]
			: [{ d, line: 'ink', width: thick }]
	};
}

/** Someone at a table who is named: a ring at its edge, with the name beside it. */
export interface Seat {
	x: number;
	name: string;
}

/** A table with those who sit along its upper edge. */
export function table(
	desk: Desk,
	[x, y, width, height]: readonly [number, number, number, number],
	people: Seat[],
	size: number,
	claimed = false
): Sheet {
	const { u } = FORM[desk.shape];
	const r = size * 0.52;
	const level = round(y - r * 0.55);
	const dash = { dash: u === 1 ? '9 7' : '5 4' };
	const line = round(3 * Math.max(u, 0.6));
	return {
		paths: [
			{
				d: people.map((seat) => disc(seat.x, level, r)).join(''),
				fill: claimed ? 'abroad' : 'ink',
				line: 'ink',
				width: line,
				...(claimed && dash)
			},
			{
				d: box(x, y, width, height),
				fill: claimed ? 'abroad' : 'rule',
				line: 'ink',
				width: line,
				...(claimed && dash)
			}
		],
		words: people.map((seat) => ({
			x: round(seat.x + r * 1.6),
			y: round(y - size * 0.3),
			text: seat.name,
			size,
			weight: 800
		}))
	};
}
