import type { Shape } from './frame';

/** Where the country stands on each composition: left, right, and the middle of its height. */
export const FIT: Record<Shape, { left: number; right: number; middle: number }> = {
	wide: { left: 26, right: 974, middle: 400 },
	tall: { left: 10, right: 380, middle: 212 }
};

/** How much smaller the tall map is. */
const SCALE = (FIT.tall.right - FIT.tall.left) / (FIT.wide.right - FIT.wide.left);

/**
 * The shapes of the map stand once in a page, drawn for the wide composition. This carries them to
 * the other one.
 */
export const TRANSFORM: Record<Shape, string | undefined> = {
	wide: undefined,
	tall:
		`translate(${(FIT.tall.left - FIT.wide.left * SCALE).toFixed(2)} ` +
		`${(FIT.tall.middle - FIT.wide.middle * SCALE).toFixed(2)}) scale(${SCALE.toFixed(5)})`
};
