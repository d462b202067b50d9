import { round, type Desk } from '$lib/scene/frame';
import { box, disc, paragraph, type Tracing, type Word } from '../../drawings/tracing';
import { FORM } from './plan';

/** A line of what is said or written. */
export interface Said {
	text: string;
	size: number;
	weight?: Word['weight'];
	/** Room above it, in sizes. */
	above?: number;
}

interface Place {
	x: number;
	y: number;
	width: number;
	pad: number;
}

/** Lines one below the other, from an upper edge; and where they end. */
function column(desk: Desk, said: Said[], { x, y, width, pad }: Place, fill: Word['fill']) {
	const words: Word[] = [];
	let next = y + pad;
	for (const { text, size, weight = 800, above = 0 } of said) {
		const first = { x: x + pad, y: round(next + size * (0.76 + above)), text, size, weight, fill };
		const set = paragraph(desk, first, width - 2 * pad);
		words.push(set.word);
		next = set.next - size * 0.76;
	}
	const last = said.at(-1)?.size ?? 0;
	return { words, foot: round(next - last * 0.12 + pad) };
}

/** What is said in the street: white on black, on a pole that stands on its day. */
export function banner(
	desk: Desk,
	place: Place,
	said: Said[],
	pole: readonly [x: number, y: number]
): Tracing & { foot: number } {
	const { u } = FORM[desk.shape];
	const { words, foot } = column(desk, said, place, 'land');
	return {
		paths: [
			{ d: `M${pole[0]} ${foot}V${pole[1]}`, line: 'ink', width: round(4 * Math.max(u, 0.6)) },
			{ d: disc(pole[0], pole[1], 9 * Math.max(u, 0.6)), fill: 'ink' },
			{ d: box(place.x, place.y, place.width, foot - place.y), fill: 'ink' }
		],
		words,
		foot
	};
}

/** What is said behind doors: a sheet of paper. */
export function sheet(
	desk: Desk,
	place: Place,
	said: Said[],
	{ claimed = false, height }: { claimed?: boolean; height?: number } = {}
): Tracing & { foot: number } {
	const { u } = FORM[desk.shape];
	const set = column(desk, said, place, 'ink');
	const foot = height ? place.y + height : set.foot;
	return {
		paths: [
			{
				d: box(place.x, place.y, place.width, foot - place.y),
				fill: 'card',
				line: 'ink',
				width: round(2 * Math.max(u, 0.6)),
				...(claimed && { dash: u === 1 ? '9 7' : '5 4' })
			}
		],
		words: set.words,
		foot
	};
}

/** A room behind the wall, its own walls broken where only one memory speaks of it. */
export function room(
	desk: Desk,
	[x, y, width, height]: readonly [number, number, number, number],
	claimed = false
): Tracing {
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
): Tracing {
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
): Tracing {
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

/** A crowd that nobody counted: a speaker, how far it reaches to the sides and away, and from one dot to the next. */
export type Crowd = readonly [x: number, y: number, across: number, deep: number, pitch: number];
