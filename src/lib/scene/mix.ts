import { interpolateNumber } from 'd3-interpolate';
import type { Look } from './frame';

/**
 * The way from one look to another. Numbers are interpolated, anything else is the goal's from the
 * first moment, and the goal itself stands at the end.
 *
 * @returns a function of t, from 0 (`from`) to 1 (`to`); each call gives a new object
 */
export function mix<L extends Look>(from: L, to: L): (t: number) => L {
	const ways = Object.entries(to).flatMap(([key, goal]) => {
		const start = from[key];
		return typeof goal === 'number' && typeof start === 'number' && start !== goal
			? [[key, interpolateNumber(start, goal)] as const]
			: [];
	});
	return (t) => {
		if (t <= 0) return from;
		if (t >= 1) return to;
		return { ...to, ...Object.fromEntries(ways.map(([key, way]) => [key, way(t)])) };
	};
}
