import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';

/** A row of a picture’s key: the sign, and what one of it stands for. */
export interface KeyRow {
	sign: 'figure' | 'red' | 'claimed' | 'ring' | 'way' | 'none';
	x: number;
	y: number;
	text: string;
}

/** What a sign stands for. */
export type Sign = [KeyRow['sign'], Words];

export const KEY_SIZE: Record<Shape, number> = { wide: 22, tall: 14 };

/** A key at the left; where the picture is stands at the right, on a phone below. */
export function keyRows({ shape, say, measure }: Desk, where: Words, signs: Sign[]): KeyRow[] {
	const wide = shape === 'wide';
	const size = KEY_SIZE[shape];
	const [left, foot] = wide ? [24, 818] : [12, 432];
	const below = wide ? 0 : 1;
	const place = say(where);
	return [
		...signs.map(([sign, text], n) => ({
			sign,
			text: say(text),
			x: left,
			y: round(foot - (signs.length - 1 - n + below) * size * 1.3)
		})),
		{ sign: 'none', text: place, x: wide ? round(976 - measure(place, size, 400)) : left, y: foot }
	];
}
