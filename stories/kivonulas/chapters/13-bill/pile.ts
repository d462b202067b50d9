/** Weights in a row. */
export const ROW = 10;

/** The room that one weight takes. */
export type Cell = readonly [width: number, height: number];

/** What a weight leaves free on each side, as a share of its cell. */
const SIDE = 4 / 37;

/**
 * Path over the first `n` weights of a pile that stands on (0, 0): whole rows from below, and the
 * rest of one. Of a weight that is not whole it holds a part of its width.
 */
export function pilePath([width, height]: Cell, n: number): string {
	const rows = Math.floor(n / ROW);
	const whole = Math.floor(n) - rows * ROW;
	const part = n - Math.floor(n);
	const rest = width * (whole + (part > 0.001 ? SIDE + part * (1 - 2 * SIDE) : 0));
	const box = (from: number, across: number, count: number) =>
		across * count > 0
			? `M${(-ROW / 2) * width} ${-(from + count) * height}h${across}v${count * height}h${-across}z`
			: '';
	return box(0, ROW * width, rows) + box(rows, rest, 1);
}
