import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { disc } from '../../drawings/path';
import type { Layer } from './layer';

type Spot = readonly [x: number, y: number, turn?: number];

/** Where the words of the map itself stand on each composition. */
const AT: Record<Shape, Record<string, Spot>> = {
	wide: {
		austria: [64, 232],
		czechoslovakia: [536, 152],
		soviet: [996, 128],
		romania: [884, 470],
		yugoslavia: [330, 752],
		duna: [417, 466, -88],
		tisza: [615, 520, 84],
		balaton: [246, 494, -26],
		scale: [30, 790]
	},
	tall: {
		austria: [32, 142],
		czechoslovakia: [176, 118],
		soviet: [386, 84],
		romania: [346, 250],
		yugoslavia: [112, 345],
		duna: [162.5, 240, -88],
		tisza: [241.5, 262, 84],
		balaton: [97, 252, -26],
		scale: [14, 322]
	}
};

/** Neighbours by their names of the time; the Soviet Union has a corner, and on a phone two lines. */
export function neighbours(desk: Desk): Layer {
	const { shape } = desk;
	const size = shape === 'wide' ? 21 : 12;
	const spacing = shape === 'wide' ? 160 : 90;
	const word = (key: string, text: string): Word => {
		const [x, y] = AT[shape][key] ?? [0, 0];
		return {
			x,
			y,
			text: text.toUpperCase(),
			size,
			fill: 'faint',
			halo: 'abroad',
			spacing,
			anchor: 'middle'
		};
	};
	const [x, y] = AT[shape].soviet ?? [0, 0];
	const soviet = desk.say({ hu: 'Szovjet|unió', en: 'Soviet| Union' }).split('|');
	const rows =
		shape === 'wide'
			? [soviet.join('')]
			: soviet.map((part, i) => (i ? part.trim() : part + (desk.lang === 'hu' ? '-' : '')));
	return {
		words: [
			word('austria', desk.say({ hu: 'Ausztria', en: 'Austria' })),
			word('czechoslovakia', desk.say({ hu: 'Csehszlovákia', en: 'Czechoslovakia' })),
			word('romania', desk.say({ hu: 'Románia', en: 'Romania' })),
			word('yugoslavia', desk.say({ hu: 'Jugoszlávia', en: 'Yugoslavia' })),
			...rows.map((row, i): Word => ({
				...word('soviet', row),
				x,
				y: round(y + i * size * 1.05),
				spacing: shape === 'wide' ? 90 : 20,
				anchor: 'end'
			}))
		]
	};
}

/** Rivers, the lake and the capital. */
export function waters(desk: Desk): Layer {
	const { shape } = desk;
	const size = shape === 'wide' ? 19 : 12;
	const word = (key: string, text: string): Word => {
		const [x, y, turn] = AT[shape][key] ?? [0, 0];
		return {
			x,
			y,
			turn,
			text,
			size,
			weight: 400,
			fill: 'faint',
			halo: 'land',
			spacing: 60,
			anchor: 'middle'
		};
	};
	return {
		words: [
			word('duna', desk.say({ hu: 'Duna', en: 'Danube' })),
			word('tisza', desk.say({ hu: 'Tisza', en: 'Tisza' })),
			word('balaton', desk.say({ hu: 'Balaton', en: 'Balaton' }))
		]
	};
}

export function capital(desk: Desk): Layer {
	const [x, y] = desk.map.at(desk.place('budapest'));
	const wide = desk.shape === 'wide';
	return {
		paths: [{ d: disc(x, y, wide ? 4 : 2.4), fill: 'ink', line: 'land', width: wide ? 2 : 1.2 }]
	};
}

export function capitalName(desk: Desk): Layer {
	const [x, y] = desk.map.at(desk.place('budapest'));
	const wide = desk.shape === 'wide';
	const size = wide ? 26 : 15;
	return {
		words: [
			{
				x: round(x + size * 0.55),
				y: round(y + size * 0.34),
				text: 'Budapest',
				size,
				weight: 800,
				halo: 'land'
			}
		]
	};
}

/** The scale bar; the projection is true to 0.03 per cent, so it holds everywhere on the map. */
export function scale(desk: Desk): Layer {
	const { shape } = desk;
	const [x, y] = AT[shape].scale ?? [0, 0];
	const length = round(50 * desk.map.kilometre);
	const tick = shape === 'wide' ? 8 : 5;
	const size = shape === 'wide' ? 18 : 12;
	return {
		paths: [
			{
				d: `M${x} ${y - tick}v${tick}h${length}v${-tick}`,
				line: 'ink',
				width: shape === 'wide' ? 1.6 : 1
			}
		],
		words: [
			{
				x: round(x + length / 2),
				y: y - (shape === 'wide' ? 6 : 4),
				text: '50 km',
				size,
				anchor: 'middle',
				halo: 'abroad'
			}
		]
	};
}
