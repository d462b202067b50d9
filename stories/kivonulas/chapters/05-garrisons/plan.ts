import type { Shape } from '$lib/scene/frame';
import { box } from '../../drawings/path';

/** How far the map is drawn near, and where the town then stands on it. */
export const ZOOM = {
	wide: { k: 4.5, x: 280, y: 622 },
	tall: { k: 4.9, x: 63, y: 338 }
};

/** What the fence of the plan stands for is to scale; its square shape is not known. */
export interface Plan {
	x: number;
	y: number;
	side: number;
	/** Middle of what stands outside the fence. */
	out: number;
	clock: { y: number; r: number };
	signs: { y: number; width: number; height: number; gap: number; size: number };
	/** Width of the sign outside the fence. */
	forint: number;
	/** Where the map ends and the plan's paper begins. */
	paper: string;
	size: { head: number; label: number; note: number; area: number; name: number };
	u: number;
}

export const PLAN: Record<Shape, Plan> = {
	wide: {
		x: 472,
		y: 150,
		side: 504,
		out: 170,
		clock: { y: 290, r: 82 },
		signs: { y: 430, width: 204, height: 54, gap: 16, size: 38 },
		forint: 204,
		paper: box(424, -500, 1200, 1900),
		size: { head: 30, label: 25, note: 24, area: 56, name: 20 },
		u: 1
	},
	tall: {
		x: 134,
		y: 74,
		side: 248,
		out: 48,
		clock: { y: 139, r: 36 },
		signs: { y: 205, width: 106, height: 28, gap: 8, size: 19 },
		forint: 72,
		paper: box(122, -300, 600, 1200) + box(-400, -300, 522, 366),
		size: { head: 15, label: 13, note: 14, area: 27, name: 12 },
		u: 0.55
	}
};
