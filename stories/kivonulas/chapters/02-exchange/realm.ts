import { compact } from '$lib/scene/compact';
import type { Desk } from '$lib/scene/frame';
import { degrees } from './fronts';
import { onWide } from './view';

/** A stretch of the border of 1944 outside today's, and points inside today's to close it by. */
interface Gain {
	border: string;
	inside: string;
}

/**
 * What Hungary held in 1944 beyond today's border, taken back between 1938 and 1941. Schematic: the
 * border is laid through what it passed, not measured.
 */
const GAINS: Gain[] = [
	{
		// From the Danube below Bratislava by Kassa, the Carpathians and the Székely land to Nagyszalonta.
		border:
			'17.17 48, 17.25 48.13, 17.45 48.2, 17.62 48.24, 17.8 48.28, 17.95 48.22, 18.1 48.14, ' +
			'18.25 48.24, 18.45 48.29, 18.65 48.33, 18.85 48.2, 19.1 48.2, 19.4 48.29, 19.65 48.4, ' +
			'19.95 48.45, 20.1 48.55, 20.2 48.71, 20.5 48.77, 20.85 48.73, 21 48.72, 21.15 48.83, ' +
			'21.35 48.8, 21.4 48.6, 21.55 48.5, 21.85 48.52, 22 48.65, 22.05 48.85, 22.15 49, ' +
			'22.35 49.12, 22.56 49.09, 22.88 49, 23.2 48.8, 23.55 48.7, 23.9 48.6, 24.2 48.48, ' +
			'24.45 48.3, 24.5 48.16, 24.63 48.05, 24.85 47.85, 24.93 47.71, 25.03 47.5, ' +
			'25.08 47.3, 25.3 47.13, 25.6 47.05, 25.85 46.98, 25.97 46.8, 26.1 46.57, 26.3 46.38, ' +
			'26.45 46.18, 26.35 46, 26.4 45.86, 26.2 45.75, 25.9 45.73, 25.66 45.79, 25.58 45.9, ' +
			'25.48 46.02, 25.35 46.1, 25.15 46.2, 24.95 46.25, 24.8 46.35, 24.58 46.42, ' +
			'24.35 46.45, 24.25 46.62, 24.15 46.76, 24.02 46.84, 23.85 46.8, 23.7 46.71, ' +
			'23.55 46.67, 23.35 46.7, 23.1 46.79, 22.85 46.77, 22.6 46.83, 22.3 46.89, 22 46.88, ' +
			'21.82 46.8, 21.68 46.69, 21.42 46.64',
		inside: '21 47.2, 20.5 47.8, 19 47.7, 17.5 47.6'
	},
	{
		// Between the Danube and the Tisza, and the corner of Baranya.
		border:
			'20.3 46.14, 20.1 45.95, 20.08 45.75, 20.15 45.55, 20.25 45.35, 20.28 45.15, ' +
			'20.05 45.15, 19.85 45.24, 19.5 45.2, 19.1 45.26, 18.98 45.4, 18.93 45.54, 18.7 45.57, ' +
			'18.4 45.72, 18.15 45.79',
		inside: '18.2 46.2, 20 46.5'
	},
	{
		// Along the Mura, in the south-west.
		border:
			'16.9 46.3, 16.6 46.32, 16.35 46.33, 16.22 46.4, 16.2 46.5, 16.05 46.58, 15.99 46.68, ' +
			'15.98 46.82, 16.12 46.88',
		inside: '16.6 46.8, 17 46.5'
	}
];

/** The land beyond today's border as one path; what of it runs inside, the country covers. */
export function realm(desk: Desk): string {
	return GAINS.map(({ border, inside }) => {
		const points = degrees(`${border}, ${inside}`).map(([lon, lat]) =>
			onWide(desk, desk.map.at({ lon, lat })).join(',')
		);
		return compact(`M${points.join('L')}Z`);
	}).join('');
}
