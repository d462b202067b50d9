import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box, disc } from '../../drawings/path';
import { paragraph } from '../../drawings/setting';
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
): Sheet & { foot: number } {
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
): Sheet & { foot: number } {
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

/** A crowd that nobody counted: a speaker, how far it reaches to the sides and away, and from one dot to the next. */
export type Crowd = readonly [x: number, y: number, across: number, deep: number, pitch: number];
