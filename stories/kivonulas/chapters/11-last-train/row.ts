import type { Stroke } from '$lib/scene/sheet';

/** A trace that stands in a row: its path begins anew at each place, with a relative command. */
export interface Rowed extends Stroke {
	/** The first place, how far the places are apart, and how many there are. */
	row?: readonly [from: number, apart: number, count: number];
}

/** Writes the rows out. The page carries each path once; a picture needs it in every place. */
export function written(traces: readonly Rowed[]): Stroke[] {
	return traces.map(({ row, d, ...trace }) => {
		if (!row) return { ...trace, d };
		const [from, apart, count] = row;
		const places = Array.from({ length: count }, (_, n) => `M${from + n * apart} 0${d}`);
		return { ...trace, d: places.join('') };
	});
}
