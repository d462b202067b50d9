import type { Sheet } from '$lib/scene/sheet';
import type { KeyRow } from '../../drawings/key';
import type { Word } from '$lib/scene/word';

/** The pictures of the crossing, in their order. */
export type Picture = 'gate' | 'road' | 'bridge' | 'photographers' | 'zero' | 'after';

/** What a frame does. */
export type CrossingLook = {
	/** Which words stand in the picture. */
	words: Picture;
	/** How far each of the three places is there, 0 to 1. */
	gate: number;
	map: number;
	bridge: number;
	/** How far the way to the border is behind. */
	way: number;
	/** The drive over the bridge: 0 at the Hungarian end, 1 beyond the middle. */
	drive: number;
	/** The middle of the car. */
	car: number;
	/** The span in which the minute lies, in minutes after two. */
	from: number;
	to: number;
	/** How far the car, its followers and the clock are there. */
	life: number;
	/** How faint the bridge is, 0 to 1. */
	veil: number;
	zero: number;
	sheets: number;
};

/** What stands through the crossing. */
export interface CrossingMarks {
	photographers: number;
	clock: { x: number; y: number; r: number };
	/** The words of a frame; those of the drive give way to the time. */
	lines: Record<Picture, Word[]>;
	time: Word[];
	key: Record<'gate' | 'road' | 'bridge', KeyRow[]>;
	keySize: number;
	gate: GateMarks;
	road: RoadMarks;
	zero: { x: number; y: number; size: number };
	memories: Sheet;
}

/** The gate of the villa; its own measures begin at its lock. */
export interface GateMarks {
	x: number;
	y: number;
	k: number;
	trees: string;
	trabant: { x: number; y: number; k: number };
	/** The lock, enlarged, and the key that leaves. */
	lens: { x: number; y: number; k: number };
	key: { x: number; y: number; k: number };
	/** From the lock to the enlarged lock. */
	leader: string;
	red: { x: number; y: number; r: number };
}

/** The way to the border on the map. */
export interface RoadMarks {
	/** Dots on the former garrisons. */
	places: string;
	/** The way as a quadratic curve: Mátyásföld, its bend, Záhony. */
	from: [number, number];
	bend: [number, number];
	to: [number, number];
	r: number;
}

/** The point at `t` of a quadratic curve. */
export function along(
	[x0, y0]: [number, number],
	[x1, y1]: [number, number],
	[x2, y2]: [number, number],
	t: number
): [number, number] {
	const blend = (a: number, b: number, c: number) =>
		Math.round(((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c) * 10) / 10;
	return [blend(x0, x1, x2), blend(y0, y1, y2)];
}

/** What of `t` falls between `start` and `end`, from 0 to 1. */
export function part(t: number, start: number, end: number): number {
	return Math.min(1, Math.max(0, (t - start) / (end - start)));
}
