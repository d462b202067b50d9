import type { Shape } from '$lib/scene/frame';

/**
 * A photographer as on an enamel sign: limbs, a trunk, a head, a camera. He is 56 units tall, stands
 * on (0, 0) and looks to the right, at the bridge. Every path begins with a relative move.
 */
export interface Figure {
	limbs: string;
	trunk: string;
	head: string;
	camera: string;
}

const camera = (x: number, y: number) => `m${x}${y}h4l1-2h3l1 2h2v6h-11z`;

const STANDING: readonly Figure[] = [
	{
		limbs: 'm-2.6-2l.8-22m4.6 22l-1.4-22m-.2-17l6.2 5 0-8',
		trunk: 'm-.2-26v-13',
		head: 'm-.2-49h0',
		camera: camera(3.4, -51)
	},
	{
		limbs: 'm-2.8-2l1-22m4.2 22l-1-22m0-16l3 8 5-3',
		trunk: 'm0-26v-13',
		head: 'm.4-49h0',
		camera: camera(5, -36)
	},
	{
		limbs: 'm-3.4-2l2.2-22m4.4 22l-2.6-22m-.4-17l6.4-6 2.2-8',
		trunk: 'm-.4-26l-.2-13',
		head: 'm-.8-48.6h0',
		camera: camera(3.6, -62)
	}
];

const RUNNING: readonly Figure[] = [
	{
		limbs: 'm-13-7l9-6 1-11m12 22l-1-10-9-11m3-16l6 8 7-3m-16-5l-6 8-5-4',
		trunk: 'm-2-26l4-13',
		head: 'm5.4-48.4h0',
		camera: camera(10, -38)
	},
	{
		limbs: 'm-1-2l0-11-.4-11m-3 15l9-5-6-10m3.4-15l5 9 7-5m-14-4l-5 9 2 5',
		trunk: 'm-1.4-26l3.6-13',
		head: 'm5.4-48.8h0',
		camera: camera(10, -41)
	}
];

/** Photographers who run together; in units of a figure, as all of the crowd. */
export interface Pack {
	/** Where the pack stands, and where it has run to. */
	from: number;
	to: number;
	/** Fifty is a round number: the last few are drawn hollow. */
	hollow: boolean;
	/** The rear rank first: the figures standing, and in the two steps of a run. */
	ranks: { back: boolean; stand: Figure; run: [Figure, Figure] }[];
}

/** Files in a pack: the first, hollow one is small. */
const HOLLOW = 2;
const PACK = 6;

/** Where the crowd begins, and how far its files are apart, standing and running. */
const FILES: Record<Shape, { start: number; stand: number; goal: number; run: number }> = {
	wide: { start: 20, stand: 17.6, goal: 104, run: 20 },
	tall: { start: 14, stand: 11.6, goal: 38, run: 13 }
};

function row(
	poses: readonly Figure[],
	first: number,
	step: number,
	back: boolean,
	n: number
): Figure {
	const part = (name: keyof Figure) =>
		Array.from({ length: n }, (_, i) => {
			const x = (i + (back ? 0.5 : 0)) * step;
			const pose = poses[(first + i + ((first + i) >> 2)) % poses.length];
			return `M${Math.round(x * 10) / 10} ${back ? -7 : 0}${pose?.[name] ?? ''}`;
		}).join('');
	return { limbs: part('limbs'), trunk: part('trunk'), head: part('head'), camera: part('camera') };
}

/** A crowd of `count` in two ranks, in packs from left to right; the last to run come first. */
export function crowd(count: number, shape: Shape): Pack[] {
	const { start, stand, goal, run } = FILES[shape];
	const files = Math.ceil(count / 2);
	const packs: Pack[] = [];
	for (let file = 0; file < files; file += packs.length > 1 ? PACK : HOLLOW) {
		const n = Math.min(packs.length ? PACK : HOLLOW, files - file);
		packs.push({
			from: start + file * stand,
			to: goal + file * run,
			hollow: packs.length === 0,
			ranks: [true, false].map((back) => {
				const turn = file + (back ? 1 : 0);
				const alone = back && file + n === files && count % 2 === 1;
				const place = (poses: readonly Figure[], first: number, step: number) =>
					row(poses, first, step, back, alone ? n - 1 : n);
				return {
					back,
					stand: place(STANDING, turn, stand),
					run: [place(RUNNING, turn, run), place(RUNNING, turn + 1, run)]
				};
			})
		});
	}
	return packs;
}

/**
 * How far a pack has run when the car’s drive stands at `t`. Nobody runs before the car has passed
 * him, so those who stand nearest to its end of the bridge start first.
 */
export function stride(t: number, pack: number, packs: number): number {
	const start = 0.03 + (0.35 * pack) / Math.max(1, packs - 1);
	return Math.min(1, Math.max(0, (t - start) / (1 - start)));
}
