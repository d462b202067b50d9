import type { Desk } from '$lib/scene/frame';
import { daysFrom, onPaper, view, type StripLook } from '../../drawings/strip';

export const FRAMES = [
	'special-corps',
	'neutrality',
	'november-4',
	'sixty-thousand',
	'agreement',
	'temporarily'
] as const;

/** A frame of this chapter. */
export type Name = (typeof FRAMES)[number];

/** How the strip of the chapter before is seen, and what this one adds to it. */
export type WhirlwindLook = StripLook & {
	frame: Name;
	/** Whether there is a strip at all, and whether its train bears the days. */
	strip: number;
	days: number;
	/** How far the second train still has to come, in units of the paper. */
	away: number;
	/** The agreement: its left upper corner, and its size. */
	left: number;
	top: number;
	width: number;
	height: number;
	/** The middle of the first stamp, and how many stamps there are. */
	stampX: number;
	stampY: number;
	stamps: number;
};

/** The agreement as it stands below the rail, and the middle of the stamp on it. */
export const PAPER = {
	wide: { width: 600, height: 900, stamp: [738, 498], rail: 238 },
	tall: { width: 250, height: 500, stamp: [268, 226], rail: 124 }
} as const;

/** Where the camera stands in each frame. `first` is the first stamp’s place among all of them. */
export function looks(desk: Desk, first: readonly [number, number]): Record<Name, WhirlwindLook> {
	const wide = desk.shape === 'wide';
	const day = (id: string, n = 0) => daysFrom(desk.moment(id), n);
	const { width, height, stamp, rail } = PAPER[desk.shape];
	const top = rail + 2;
	const small = { detail: 0, years: 0 };
	const gap = view(
		desk,
		[day('state-treaty-signed', wide ? -35 : -45), day('agreement-1957', wide ? 104 : 128)],
		wide ? 520 : 286
	);
	const days = view(
		desk,
		[day('revolution-begins', -1), day('intervention', wide ? 5 : 4)],
		wide ? 362 : 200,
		{ ...small, ky: wide ? 1.7 : 0.6 }
	);
	const months = view(
		desk,
		[day('intervention', -10), day('agreement-1957', 1)],
		wide ? 330 : 142,
		{ ...small, ky: wide ? 0.9 : 0.3 }
	);
	const weeks = view(
		desk,
		[day('agreement-1957', wide ? -34 : -24), day('agreement-ratified', wide ? 20 : 14)],
		rail,
		{ ...small, ky: wide ? 0.7 : 0.24 }
	);
	const below = wide ? 1400 : 800;
	const base = {
		strip: 1,
		days: 0,
		away: desk.width * 2,
		left: onPaper(desk, weeks, desk.moment('agreement-1957')),
		top: top + below,
		width,
		height,
		stampX: stamp[0],
		stampY: stamp[1] + below,
		stamps: 0
	};
	const signed = { ...base, ...weeks, away: 0, top, stampY: stamp[1], stamps: 1 };
	return {
		'special-corps': { ...base, ...gap, frame: 'special-corps' },
		neutrality: { ...base, ...days, frame: 'neutrality', days: 1 },
		'november-4': { ...base, ...days, frame: 'november-4', days: 1, away: 0 },
		'sixty-thousand': { ...base, ...months, frame: 'sixty-thousand', away: 0 },
		agreement: { ...signed, frame: 'agreement' },
		temporarily: {
			...signed,
			frame: 'temporarily',
			strip: 0,
			left: -desk.width,
			top: -desk.height,
			width: desk.width * 3,
			height: desk.height * 3,
			stampX: first[0],
			stampY: first[1],
			stamps: desk.number('temporary-years')
		}
	};
}
