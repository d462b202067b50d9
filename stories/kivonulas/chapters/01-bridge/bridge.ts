import type { Word } from '$lib/scene/word';
import type { KeyRow } from '../../drawings/key';

/** What each frame of the prologue does with the bridge. */
export type BridgeLook = {
	/** Which words stand in the picture. */
	words: 'empty' | 'car' | 'rewind';
	/** The middle of the car. */
	car: number;
	/** The span in which the minute lies, in minutes after two, and the edge that the source gives. */
	from: number;
	to: number;
	bound: 'from' | 'to';
	/** From the bridge (0) to the map (1). */
	far: number;
	/** How many days the calendar has run back. */
	days: number;
};

/** What stands through the prologue. */
export interface BridgeMarks {
	photographers: number;
	clock: { x: number; y: number; r: number };
	lines: Record<BridgeLook['words'], Word[]>;
	key: Record<'empty' | 'car', KeyRow[]>;
	keySize: number;
	/** Where the bridge is on the map. */
	place: [number, number];
	/** The line of time under the map: its ends, and where the Soviet presence begins on it. */
	axis: { x0: number; x1: number; y: number; soviet: number; ticks: number[] };
	/** The calendar and the counter. */
	date: { x: number; y: number; size: number };
	count: { x: number; y: number; size: number };
	last: string;
	total: number;
}
