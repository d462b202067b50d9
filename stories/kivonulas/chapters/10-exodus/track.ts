import { round, type Shape } from '$lib/scene/frame';

/** A point on a track, with the heading there in degrees. */
export interface Spot {
	x: number;
	y: number;
	heading: number;
}

interface Bend {
	/** Of the upper and of the lower straight. */
	top: number;
	foot: number;
	/** Half the distance between the two bends. */
	reach: number;
	middle: number;
	/** The slope of the straight between the bends, in degrees. */
	slope: number;
}

const BEND: Record<Shape, Bend> = {
	wide: { top: 212, foot: 745, reach: 290, middle: 500, slope: 9 },
	tall: { top: 112, foot: 404, reach: 92, middle: 195, slope: 9 }
};
const FAR = 2000;

/**
 * An S of track: to the right, back through a bend, and to the right again. `aside` moves it to the
 * left of the way (−) or to the right (+), as a second track lies beside the first.
 */
export function track(shape: Shape, aside = 0) {
	const { top, foot, reach, middle, slope } = BEND[shape];
	const tilt = (slope * Math.PI) / 180;
	const half = (foot - top) / 2;
	// The straight between the bends has to fall by the slope; this is what is left for the bends.
	const radius =
		(half - Math.tan(tilt) * reach) / (1 + Math.cos(tilt) + Math.tan(tilt) * Math.sin(tilt));
	const turn = Math.PI - tilt;
	const centre = top + half;
	const right = { x: middle + reach, y: top + radius };
	const left = { x: middle - reach, y: foot - radius };
	const [tight, loose] = [radius - aside, radius + aside];
	const on = (c: { x: number; y: number }, r: number, angle: number) => ({
		x: c.x + r * Math.sin(angle),
		y: c.y - r * Math.cos(angle)
	});
	const from = on(right, tight, turn);
	const to = on(left, -loose, turn);
	const between = Math.hypot(to.x - from.x, to.y - from.y);
	const pieces = [right.x + FAR, radius * turn, between, radius * turn, FAR * 2];

	const p = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
	const path =
		`M${-FAR} ${round(top + aside)}H${round(right.x)}` +
		`A${round(tight)} ${round(tight)} 0 0 1 ${p(from)}L${p(to)}` +
		`A${round(loose)} ${round(loose)} 0 0 0 ${p({ x: left.x, y: foot + aside })}H${FAR}`;

	/** The spot at a distance along the middle track, measured from the left edge of the picture. */
	function at(distance: number): Spot {
		let rest = distance + FAR;
		const [first = 0, bend = 0, straight = 0] = pieces;
		if (rest <= first) return { x: distance, y: top, heading: 0 };
		rest -= first;
		if (rest <= bend)
			return { ...on(right, radius, rest / radius), heading: degrees(rest / radius) };
		rest -= bend;
		if (rest <= straight) {
			const t = rest / straight;
			const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
			return { x, y, heading: degrees(turn) };
		}
		rest -= straight;
		if (rest <= bend) {
			const angle = turn - rest / radius;
			return { ...on(left, -radius, angle), heading: degrees(angle) };
		}
		return { x: left.x + rest - bend, y: foot, heading: 0 };
	}
	/** From the left edge of the picture, along the track, to a place on the lower straight. */
	const lengthTo = (x: number) => right.x + 2 * radius * turn + between + x - left.x;
	return { path, at, lengthTo, centre };
}

function degrees(radians: number): number {
	return (radians * 180) / Math.PI;
}
