import type { Sheet } from '$lib/scene/sheet';
import type { Points } from './signs';

/** What appears and goes together: a sheet, and signs of the map between its paths and its words. */
export interface Layer extends Sheet {
	/** Signs, and the units of the picture to a unit of a sign. */
	signs?: Points;
	u?: number;
}
