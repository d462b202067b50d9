import type { Desk } from '$lib/scene/frame';
import { onWide } from './view';

/** Longitude and latitude. */
export type Degrees = readonly [lon: number, lat: number];

/** A line of points as it is written here, “20.73 46.25, 21.02 46.28”: longitude, then latitude. */
export function degrees(text: string): Degrees[] {
	return text.split(', ').map((pair): Degrees => {
		const [lon = 0, lat = 0] = pair.split(' ').map(Number);
		return [lon, lat];
	});
}

/**
 * Where the front stood, from north to south, as many points on each line. Schematic: between the
 * dated towns the lines are our own drawing. They end outside the country of 1944.
 */
const LINES: Record<string, string> = {
	september:
		'24.1 49.75, 23.85 49.1, 24.4 48.6, 25 48.1, 25.3 47.6, 25.75 47.2, 25.6 46.95, ' +
		'25.1 46.72, 24.5 46.58, 24 46.6, 23.4 46.63, 22.7 46.72, 22.1 46.78, 21.6 46.72, ' +
		'21.3 46.55, 21 46.42, 20.88 46.27, 20.78 46.1, 20.78 45.6, 20.9 45.1',
	october:
		'22 52, 22.6 49.1, 22.5 48.8, 22.4 48.5, 22.1 48.3, 21.9 48.15, 21.6 48.05, ' +
		'21.3 47.98, 21 47.85, 20.7 47.6, 20.45 47.4, 20.25 47.15, 20.1 46.8, 19.95 46.45, ' +
		'19.5 46.2, 19 46.1, 18.85 45.8, 19.2 45.4, 19.6 44.9, 19.6 42',
	// 8 December 1944: Miskolc, Vác and Pécs are taken, Budapest is not yet cut off.
	december:
		'21 52, 21.75 49.2, 21.75 48.85, 21.65 48.6, 21.4 48.45, 21 48.3, 20.7 48.22, ' +
		'20.35 48.08, 19.95 47.95, 19.6 47.85, 19.3 47.8, 19.2 47.62, 19.22 47.45, ' +
		'19.02 47.32, 18.85 47.2, 18.5 47.08, 18.1 46.95, 17.4 46.6, 17.25 46.1, 18.2 42',
	// The last days of December 1944, west of the ring: Esztergom and Székesfehérvár are taken.
	ring:
		'20.5 52, 20.7 49.1, 20.6 48.6, 20.3 48.35, 19.95 48.27, 19.5 48.15, 19.1 48.08, ' +
		'18.8 48.1, 18.66 47.9, 18.56 47.76, 18.48 47.66, 18.42 47.55, 18.36 47.42, 18.3 47.3, ' +
		'18.24 47.2, 18.15 47.1, 18 46.98, 17.4 46.6, 17.22 46.1, 18.2 42',
	march:
		'19 52, 18.9 49.1, 18.7 48.7, 18.5 48.5, 18.3 48.35, 18.15 48.2, 18 48, 17.9 47.85, ' +
		'17.65 47.78, 17.5 47.7, 17.3 47.6, 17.15 47.5, 17 47.35, 16.9 47.2, 16.85 47, ' +
		'16.85 46.85, 16.95 46.65, 17.05 46.45, 17 46.25, 17.6 42',
	// April 1945: one corner of the country is left.
	april:
		'16 52, 15.9 49, 15.8 48.5, 15.8 48.2, 15.8 48, 15.8 47.85, 15.8 47.7, 15.9 47.5, ' +
		'16.2 47.3, 16.35 47.18, 16.45 47.1, 16.54 47.04, 16.5 46.97, 16.4 46.93, 16.2 46.91, ' +
		'15.95 46.9, 15.8 46.7, 15.9 46.5, 16 46.2, 16 42'
};

/** The lines in the order in which the front passed them; a frame names one by its number. */
export const STAGES = ['before', ...Object.keys(LINES), 'after'];

/** The fronts on the map, each as x and y in turn. Before and after, the front is outside the country. */
export function fronts(desk: Desk): number[][] {
	const moved = (name: string, by: number) =>
		degrees(LINES[name] ?? '').map(([lon, lat]): Degrees => [lon + by, lat]);
	const lines = [moved('september', 6), ...Object.values(LINES).map(degrees), moved('april', -1)];
	return lines.map((line) => line.flatMap(([lon, lat]) => onWide(desk, desk.map.at({ lon, lat }))));
}
