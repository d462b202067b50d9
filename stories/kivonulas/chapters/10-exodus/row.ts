import { round, type Desk } from '$lib/scene/frame';
import type { Lettering } from './lettering';

/** All the wagons in one row, along the railway across the country. */
export interface Row {
	path: string;
	/** Length of a dash and of the gap after it. */
	dashes: [number, number];
	width: number;
	/** The left edge and the width of what is uncovered as the row grows. */
	from: number;
	reach: number;
	/** A hundred kilometres. */
	scale: { path: string };
}

/** Wagons in one dash. */
export const DASH = { wide: 100, tall: 500 };

type Point = [number, number];

const TOWNS = ['gyor', 'budapest', 'szolnok', 'debrecen', 'nyiregyhaza'];

/** Lays the row from the Austrian border to Záhony; the length of a dash follows from the map. */
export function row(desk: Desk): { row: Row; labels: Lettering[] } {
	const { shape, map } = desk;
	const wide = shape === 'wide';
	// Line 1 begins in Budapest; the last stop of line 100 is beyond the border.
	const way = [...map.rail('1')].reverse().concat(map.rail('100').slice(1, -1));
	const points = way.map(([lon, lat]) => map.at({ lon, lat }));
	const length = points.slice(1).reduce((sum, [x, y], index) => {
		const [x0, y0] = points[index] as Point;
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);
	const dash = length / (desk.number('wagons') / DASH[shape]);
	const gap = wide ? 0.8 : 1.2;
	const [first, last] = [points[0], points.at(-1)] as [Point, Point];
	const halo = 'var(--land)';
	const towns = TOWNS.map((id): Lettering => {
		const [x, y] = map.at(desk.place(id));
		const east = id === 'debrecen' || id === 'nyiregyhaza';
		const size = wide ? 23 : 13;
		const side = east || id === 'budapest' ? 'end' : 'middle';
		return {
			x: east ? round(x - size * 0.7) : x,
			y: round(east ? y : y + size * 1.4),
			text: desk.place(id).name[desk.lang],
			size,
			weight: 400,
			anchor: side,
			halo
		};
	});
	const end = { size: wide ? 34 : 17, weight: 800 as const };
	const bar = round(100 * map.kilometre);
	const [left, foot] = wide ? [40, 770] : [14, 408];
	return {
		row: {
			path: map.line(way),
			dashes: [dash - gap, gap].map((x) => Math.round(x * 1000) / 1000) as Point,
			width: wide ? 9 : 5,
			from: first[0] - 10,
			reach: round(last[0] - first[0] + 20),
			scale: { path: `M${left} ${foot - 6}v6h${bar}v-6` }
		},
		labels: [
			{
				...end,
				x: first[0],
				y: first[1] + (wide ? -24 : -10),
				text: desk.place('hegyeshalom').name[desk.lang],
				anchor: 'middle',
				halo
			},
			{
				...end,
				x: wide ? last[0] + 21 : last[0],
				y: wide ? last[1] + 24 : last[1] - 8,
				text: desk.place('zahony').name[desk.lang],
				anchor: wide ? 'start' : 'middle',
				halo
			},
			...towns,
			{
				x: left + bar + (wide ? 14 : 8),
				y: foot,
				text: '100 km',
				size: wide ? 22 : 13,
				weight: 400,
				fill: 'var(--faint)'
			}
		]
	};
}
