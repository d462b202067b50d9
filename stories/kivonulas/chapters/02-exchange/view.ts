import { round, type Desk, type Shape } from '$lib/scene/frame';
import { FIT } from '$lib/scene/transform';

/** How the map is moved and enlarged. */
export type View = {
	k: number;
	dx: number;
	dy: number;
};

export type Point = [x: number, y: number];

const FAR: Record<Shape, View> = {
	wide: { k: 0.654, dx: 9, dy: 196 },
	tall: { k: 0.64, dx: 6, dy: 114 }
};
/** Where Budapest stands while it is besieged. */
const SIEGE: Record<Shape, { k: number; at: Point }> = {
	wide: { k: 5, at: [636, 500] },
	tall: { k: 4.6, at: [236, 262] }
};

/** The three distances of the chapter: the country of 1944, today's country, and its capital. */
export function views({ shape, map, place }: Desk): Record<'far' | 'home' | 'siege', View> {
	const { k, at } = SIEGE[shape];
	const [x, y] = map.at(place('budapest'));
	return {
		far: FAR[shape],
		home: { k: 1, dx: 0, dy: 0 },
		siege: { k, dx: round(at[0] - x * k), dy: round(at[1] - y * k) }
	};
}

/** Where a point of the map is seen. */
export function seen({ k, dx, dy }: View, [x, y]: Point): Point {
	return [round(dx + x * k), round(dy + y * k)];
}

/**
 * Where a point of the map stands on the wide composition, in whole units. What moves with the map
 * is drawn there in both compositions, so that the page carries it nearly once.
 */
export function onWide({ shape }: Desk, [x, y]: Point): Point {
	const [own, wide] = [FIT[shape], FIT.wide];
	const scale = (wide.right - wide.left) / (own.right - own.left);
	return [
		Math.round(wide.left + (x - own.left) * scale),
		Math.round(wide.middle + (y - own.middle) * scale)
	];
}
