import type { Look } from './frame';

/** Whether anything moves on the way from one look to another. */
export function moving(from: Look, to: Look, moves: readonly string[]): boolean {
	return moves.some((key) => from[key] !== to[key]);
}

/**
 * The way from one look to another. The numbers that move are interpolated, anything else is the
 * goal's from the first moment, and the goal itself stands at the end.
 *
 * @param moves the keys of the numbers that move
 * @returns a function of t, from 0 (`from`) to 1 (`to`); each call gives a new object
 */
export function mix<L extends Look>(from: L, to: L, moves: readonly string[]): (t: number) => L {
	const ways = moves.flatMap((key) => {
		const [start, goal] = [from[key], to[key]];
		return typeof goal === 'number' && typeof start === 'number' && start !== goal
			? // What d3-interpolate does, which would bring d3-color to the reader's device.
				[[key, (t: number) => start * (1 - t) + goal * t] as const]
			: [];
	});
	return (t) => {
		if (t <= 0) return from;
		if (t >= 1) return to;
		return { ...to, ...Object.fromEntries(ways.map(([key, way]) => [key, way(t)])) };
	};
}
