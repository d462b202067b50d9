/** A rectangle: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];

/** Whether two rectangles share any ground. */
export const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A rectangle with a margin around it. */
export const grown = ([l, t, r, b]: Box, x: number, y = x): Box => [l - x, t - y, r + x, b + y];

/** Twice the area of a triangle; its sign says which way the corners turn. */
const turn = (a: Point, b: Point, c: Point) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two lines cross. */
export const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]) =>
	turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Whether a line touches a rectangle. */
export function strikes(line: readonly [Point, Point], box: Box): boolean {
	const [l, t, r, b] = box;
	const inside = line.some(([x, y]) => x > l && x < r && y > t && y < b);
	return (
		inside ||
		cross(line, [
			[l, t],
			[r, b]
		]) ||
		cross(line, [
			[l, b],
			[r, t]
		])
	);
}
