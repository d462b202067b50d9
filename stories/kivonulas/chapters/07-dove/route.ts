import { round, type Desk } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';

/** The way of the first tanks on the map. */
export interface Route {
	path: string;
	/** The length of the path, and of the row of dashes on it. */
	length: number;
	row: number;
	/** A dash for each tank, and nothing behind the last. */
	dashes: string;
	width: number;
	/** Below the dashes the line, above them the stations that the source names. */
	line: Stroke[];
	stations: [number, number][];
	stops: Stroke[];
}

/** The stations of the route, in its order. */
export const STATIONS = [
	'kiskunhalas',
	'kecskemet',
	'cegled',
	'szolnok',
	'debrecen',
	'nyiregyhaza',
	'zahony'
] as const;

/** Along the schematic lines of the map; where the train went between two stations is not on record. */
export function route(desk: Desk): Route {
	const { map } = desk;
	const towards = map.rail('140').slice(0, 4).reverse();
	const east = map.rail('100').slice(5, -1);
	const way = [...map.rail('155'), ...towards.slice(1), ...east.slice(1)];
	const points = way.map(([lon, lat]) => map.at({ lon, lat }));
	const length = points.slice(1).reduce((sum, [x, y], n) => {
		const [x0, y0] = points[n] ?? [x, y];
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);
	const wide = desk.shape === 'wide';
	const [dash, gap, k] = wide ? [6.4, 3.4, 1] : [2.6, 1.4, 0.5];
	const count = desk.number('halas-tanks');
	const path = map.line(way);
	const stations = STATIONS.map((id) => map.at(desk.place(id)));
	return {
		path,
		length: round(length),
		row: round(count * (dash + gap)),
		dashes: `${`${dash} ${gap} `.repeat(count)}0 9999`,
		width: 15 * k,
		line: [
			{ d: path, line: 'land', width: 13 * k, round: true },
			{ d: path, line: 'ink', width: 3 * k, round: true }
		],
		stations,
		stops: [
			{
				d: stations.map(([x, y]) => disc(x, y, 7 * k)).join(''),
				fill: 'land',
				line: 'ink',
				width: 3 * k
			}
		]
	};
}
