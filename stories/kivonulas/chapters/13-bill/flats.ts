import { round, type Shape } from '$lib/scene/frame';
import { FLATS_IN_HOUSE, type Estate } from './houses';

/** Floors of a house, and flats on each of them. Schematic: how the houses looked no source says. */
export const FLOORS = 10;
export const FLATS_ON_FLOOR = FLATS_IN_HOUSE / FLOORS;

/** Where the houses stand; a window with the wall to its right, and one with the wall below it. */
export const ESTATE: Record<
	Shape,
	Estate & { bay: number; floor: number; window: [width: number, height: number] }
> = {
	wide: {
		x: 33,
		y: 158,
		step: [93.4, 76.2],
		bay: 4,
		floor: 6,
		window: [2.4, 3.6],
		across: 10,
		rows: 8
	},
	tall: {
		x: 9.4,
		y: 82,
		step: [46.4, 30.8],
		bay: 2,
		floor: 2.5,
		window: [1.2, 1.5],
		across: 8,
		rows: 10
	}
};

type Drawn = (typeof ESTATE)[Shape];

/** Where a house stands in its tile: on the lower edge, in the middle. */
function plot({ step, bay, floor }: Drawn) {
	const width = (FLATS_ON_FLOOR + 1) * bay;
	const height = (FLOORS + 0.8) * floor;
	return { left: (step[0] - width) / 2, top: step[1] - height, width, height };
}

/** The windows of one house, as lines that are dashed. */
export function windowsPath(estate: Drawn): string {
	const { bay, floor, window } = estate;
	const { left, top } = plot(estate);
	const x = round(left + (2 * bay - window[0]) / 2);
	return Array.from({ length: FLOORS }, (_, n) => {
		const y = round(top + floor * (n + 0.55) + window[1] / 2);
		return `M${x} ${y}h${round(FLATS_ON_FLOOR * bay)}`;
	}).join('');
}

/** The walls of one house. */
export function wallsPath(estate: Drawn): string {
	const { left, top, width, height } = plot(estate);
	return `M${round(left)} ${round(top + height)}v${-round(height)}h${round(width)}v${round(height)}`;
}

/** The engine rooms of its lifts on the roof, and its doors. */
export function doorsPath(estate: Drawn): string {
	const { bay, floor } = estate;
	const { left, top, width, height } = plot(estate);
	return [0.25, 0.75]
		.map((share) => {
			const x = left + width * share;
			return (
				`M${round(x - 1.5 * bay)} ${round(top)}v${-round(floor * 0.7)}h${round(3 * bay)}v${round(floor * 0.7)}z` +
				`M${round(x - bay * 0.6)} ${round(top + height)}v${-round(floor * 0.62)}h${round(bay * 1.2)}v${round(floor * 0.62)}z`
			);
		})
		.join('');
}

/** The estate with its drawn house, for a picture. */
export function estate(shape: Shape) {
	const { bay, floor, window, ...plan } = ESTATE[shape];
	const estate = { bay, floor, window, ...plan };
	const dash = (...lengths: number[]) =>
		lengths.map((length) => Math.round(length * 100) / 100).join(' ');
	return {
		...plan,
		bay,
		pane: window[1],
		windows: windowsPath(estate),
		panes: dash(window[0], bay - window[0]),
		walls: wallsPath(estate),
		broken: dash(bay * 1.6, bay * 0.8),
		doors: doorsPath(estate)
	};
}
