import { round, type Shape } from '$lib/scene/frame';

/** A straight track in perspective: one sleeper for each day, from the near end to the far one. */
export interface Way {
	/** The middle of the track at its near end and at its far one. */
	near: readonly [x: number, y: number];
	far: readonly [x: number, y: number];
	/** Width of a sleeper at the near end. */
	width: number;
	days: number;
}

/** How far the eye is from the near end, in days; the larger, the flatter. */
const EYE = 100;

/** Where the middle of the track is after some days, and how large things are there. */
export function along({ near, far, days }: Way, day: number): { x: number; y: number; k: number } {
	const depth = (n: number) => 1 / (n + EYE);
	const t = (depth(day) - depth(days)) / (depth(0) - depth(days));
	return {
		x: round(far[0] + (near[0] - far[0]) * t),
		y: round(far[1] + (near[1] - far[1]) * t),
		k: Math.round((depth(day) / depth(0)) * 1000) / 1000
	};
}

/** A strip that lies beside the middle of the track, from one day to another. */
export function strip(
	way: Way,
	[left, right]: readonly [number, number],
	from: number,
	to: number
): string {
	const corner = (day: number, side: number) => {
		const { x, y, k } = along(way, day);
		return `${round(x + side * way.width * k)} ${y}`;
	};
	return `M${corner(from, left)}L${corner(to, left)}L${corner(to, right)}L${corner(from, right)}z`;
}

/** The sleepers, the first for the first day after the beginning; every tenth is longer. */
export function sleepers(way: Way): string {
	let path = '';
	for (let day = 1; day <= way.days; day++) {
		const reach = day % 10 ? 0.5 : 0.6;
		path += strip(way, [-reach, 0.5], day - 0.29, day + 0.29);
	}
	return path;
}

/** Where the track lies on each composition. */
export const WAYS: Record<Shape, Omit<Way, 'days'>> = {
	wide: { near: [352, 716], far: [676, 244], width: 250 },
	tall: { near: [152, 384], far: [248, 122], width: 94 }
};
