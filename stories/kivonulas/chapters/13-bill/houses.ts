/** Blocks of flats in columns, which fill from below. */
export interface Estate {
	x: number;
	y: number;
	/** From one house to the next. */
	step: [x: number, y: number];
	/** Houses in a row, and rows. */
	across: number;
	rows: number;
}

export const FLATS_IN_HOUSE = 200;

/** Path over the houses that hold the first `flats` flats, in rows from below. */
export function housesPath({ x, y, step, across, rows }: Estate, flats: number): string {
	const houses = Math.floor(flats / FLATS_IN_HOUSE);
	const full = Math.floor(houses / across);
	const box = (row: number, count: number, high: number) =>
		count * high
			? `M${x} ${y + row * step[1]}h${count * step[0]}v${high * step[1]}h${-count * step[0]}z`
			: '';
	return box(rows - full, across, full) + box(rows - full - 1, houses - full * across, 1);
}
