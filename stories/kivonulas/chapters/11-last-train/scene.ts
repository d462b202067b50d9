import { defineScene, round, type Desk } from '$lib/scene/frame';
import { canopy } from '../../drawings/bridge';
import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';
import { FRAMES, type Name } from './frames';
import { gate } from './gate';
import { words } from './words';
import { sign } from './sign';
import { yard } from './yard';

export type { Name } from './frames';

/** What a frame does with the yard and the gate. */
export type LastTrainLook = {
	/** Which words stand in the picture. */
	words: Name;
	/** Units to a metre, the metre at the left edge, and how much taller than wide things are drawn. */
	k: number;
	at: number;
	rise: number;
	/** Where the rails lie. */
	ground: number;
	/** Metres that the train has gone. */
	gone: number;
	/** From the yard (0) back to the gate (1). */
	back: number;
};

/** The yard from afar and from near by, and the gate. */
const FORM = {
	wide: {
		far: { k: 1.19, at: -22, rise: 2.5, ground: 690 },
		near: { k: 11.5, at: -31, rise: 1, ground: 664 },
		gone: 47.5,
		gate: { x: 312, y: 446, k: 1 },
		red: { x: 392.4, y: 500, r: 15 },
		others: { x: 642, y: 566, r: 15, step: 52 },
		trees: 70,
		days: { x: 34, y: 786, r: 9, step: 31 }
	},
	tall: {
		far: { k: 0.463, at: -20, rise: 3.6, ground: 338 },
		near: { k: 5, at: -38, rise: 1, ground: 338 },
		gone: 31,
		gate: { x: 134, y: 208, k: 0.46 },
		red: { x: 171, y: 233, r: 7.5 },
		others: { x: 274, y: 262, r: 7, step: 24 },
		trees: 34,
		days: { x: 18, y: 404, r: 5, step: 15 }
	}
};

function draw(desk: Desk) {
	const { shape, width, height } = desk;
	const { far, near, gone, gate: post, red, others, trees, days } = FORM[shape];
	const metres = desk.number('wagon-length');
	const still = { gone: 0, back: 0 };
	const looks: Record<Name, LastTrainLook> = {
		'fifty-five': { words: 'fifty-five', ...far, ...still },
		mandok: { words: 'mandok', ...near, ...still },
		chop: { words: 'chop', ...near, ...still, gone },
		remained: { words: 'remained', ...near, gone, back: 1 }
	};
	const rings: Stroke = {
		d: Array.from({ length: desk.number('before-deadline') }, (_, n) =>
			disc(days.x + n * days.step, days.y, days.r)
		).join(''),
		line: 'ink',
		width: days.r / 5
	};
	return {
		marks: {
			...yard(desk.number('last-train-wagons'), metres),
			trees: canopy(round(-width * 0.9), width * 1.5, 0, trees, 1, 17),
			gate: gate(),
			post,
			red,
			rings: [rings],
			others: [ring(others)],
			sign: sign(desk),
			size: [width, height] as const,
			lines: words(desk, far)
		},
		looks
	};
}

/** Others who may have stayed; how many is not known. */
function ring({ x, y, r, step }: { x: number; y: number; r: number; step: number }): Stroke {
	return {
		d: [0, 1, 2, 3].map((n) => disc(x + n * step, y, r)).join(''),
		line: 'red',
		width: round(r / 7),
		dash: `${round(r / 2.6)} ${round(r / 3.6)}`
	};
}

export type LastTrainMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'night',
	headCount: 'declared-1990',
	moves: ['k', 'at', 'rise', 'ground', 'gone', 'back'],
	frames: FRAMES,
	draw
});
