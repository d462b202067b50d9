import { round, type Desk, type Shape } from '$lib/scene/frame';
import { disc, type Layer, type Word } from './layer';
import type { Box, Ground } from './placing';

type Spot = readonly [x: number, y: number, turn?: number];

/** Where the words of the map itself stand on each composition. */
const AT: Record<Shape, Record<string, Spot>> = {
	wide: {
		austria: [64, 232],
		czechoslovakia: [548, 128],
		soviet: [996, 128],
		romania: [884, 470],
		yugoslavia: [330, 752],
		duna: [412, 466, -88],
		tisza: [622, 520, 84],
		balaton: [246, 494, -26],
		scale: [30, 790]
	},
	tall: {
		austria: [32, 142],
		czechoslovakia: [176, 118],
		soviet: [386, 84],
		romania: [346, 250],
		yugoslavia: [112, 345],
		duna: [160, 240, -88],
		tisza: [245, 262, 84],
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
		return { x, y, text: text.toUpperCase(), size, fill: 'faint', halo: 'abroad', spacing, anchor: 'middle' };
	};
	const [x, y] = AT[shape].soviet ?? [0, 0];
	const soviet = desk.say({ hu: 'Szovjet|unió', en: 'Soviet| Union' }).split('|');
	const rows = shape === 'wide' ? [soviet.join('')] : soviet.map((part, i) => (i ? part.trim() : part + (desk.lang === 'hu' ? '-' : '')));
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
		return { x, y, turn, text, size, weight: 400, fill: 'faint', halo: 'land', spacing: 60, anchor: 'middle' };
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
	return { paths: [{ d: disc(x, y, wide ? 4 : 2.4), fill: 'ink', line: 'land', width: wide ? 2 : 1.2 }] };
}

export function capitalName(desk: Desk): Layer {
	const [x, y] = desk.map.at(desk.place('budapest'));
	const wide = desk.shape === 'wide';
	const size = wide ? 26 : 15;
	return {
		words: [
			{ x: round(x + size * 0.55), y: round(y + size * 0.34), text: 'Budapest', size, weight: 800, halo: 'land' }
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
			{ d: `M${x} ${y - tick}v${tick}h${length}v${-tick}`, line: 'ink', width: shape === 'wide' ? 1.6 : 1 }
		],
		words: [{ x: round(x + length / 2), y: y - (shape === 'wide' ? 6 : 4), text: '50 km', size, anchor: 'middle', halo: 'abroad' }]
	};
}

/** What names have to keep clear of. */
export function groundOf(desk: Desk, u: number, taken: Box[]): Ground {
	const wide = desk.shape === 'wide';
	const spare = [desk.map.land, ...desk.map.rivers.filter(({ rank }) => rank === 1).map(({ path }) => path)]
		.flatMap((path) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)])
		.map((match): [number, number] => [Number(match[1]), Number(match[2])]);
	const frame: Box = wide ? [24, 190, 980, 700] : [6, 92, 386, 334];
	const [x, y] = desk.map.at(desk.place('budapest'));
	const dot: Box = [x - 5 * u, y - 5 * u, x + 5 * u, y + 5 * u];
	return { taken: [...taken, dot], spare, frame, u };
}

/** Boxes of words that lie flat, for names to keep clear of. */
export function boxesOf(desk: Desk, layer: Layer): Box[] {
	return (layer.words ?? []).map(({ x, y, text, size, weight = 600, anchor, spacing = 0, turn = 0 }) => {
		const long = desk.measure(text, size, weight) + (text.length * spacing * size) / 1000;
		const angle = (turn * Math.PI) / 180;
		const width = Math.abs(long * Math.cos(angle)) + Math.abs(size * Math.sin(angle));
		const height = Math.abs(long * Math.sin(angle)) + Math.abs(size * 0.8 * Math.cos(angle));
		const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
		const middle = turn ? y : y - size * 0.35;
		return [left, middle - height / 2, left + width, middle + height / 2];
	});
}
