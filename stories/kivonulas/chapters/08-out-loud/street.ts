import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Crowd } from './speech';

/** What stands in the street in a frame: a tracing, and crowds that nobody counted. */
export interface Scene {
	sheet: Sheet;
	crowds?: Crowd[];
}

/** What stands in the street, and below it what lies in a room. */
export function both({ sheet, crowds }: Scene, below: Sheet): Scene {
	return { sheet: stacked(sheet, below), crowds };
}
