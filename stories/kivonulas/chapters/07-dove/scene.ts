import { defineScene, type Desk } from '$lib/scene/frame';
import { bird } from './bird';
import { FRAMES, type Name } from './frames';
import { measured } from './measure';
import { names } from './names';
import { refill } from './refill';
import { route } from './route';
import { rows } from './rows';
import { sum } from './sum';
import { ABOARD, engine, near, tank, wagon } from './tank';
import { words } from './words';

export type { Name } from './frames';

/** What a frame does. */
export type DoveLook = {
	/** Which words stand in the picture. */
	words: Name;
	/** Units that the train has rolled on. */
	roll: number;
	/** Units that the tank is short of its place above the dove. */
	short: number;
	/** Of the tanks' way on the map, 0 to 1. */
	way: number;
	/** How many of the sum’s tanks are there, 0 to 1. */
	here: number;
	/** How far the garrisons are filled again, 0 to 1. */
	fill: number;
};

const FORM = {
	wide: {
		near: { x: -2066, y: 700, k: 43 },
		floor: [700, 42],
		bird: { x: 432, y: 700, k: 1.25 },
		roll: 240,
		short: 420
	},
	tall: {
		near: { x: -820, y: 330, k: 17 },
		floor: [330, 18],
		bird: { x: 168, y: 330, k: 0.52 },
		roll: 95,
		short: 160
	}
} as const;

function draw(desk: Desk) {
	const { shape } = desk;
	const form = FORM[shape];
	const first = desk.number('halas-tanks');
	const rest = { roll: form.roll, short: form.short, way: 0, here: 0.1, fill: 0 };
	const looks: Record<Name, DoveLook> = {
		wagons: { ...rest, words: 'wagons', roll: 0 },
		'fourteen-centimetres': { ...rest, words: 'fourteen-centimetres' },
		dove: { ...rest, words: 'dove', short: 0 },
		route: { ...rest, words: 'route', way: 0.72 },
		sum: { ...rest, words: 'sum', way: 1, here: 1 },
		refilled: { ...rest, words: 'refilled', way: 1, here: 1, fill: 1 }
	};
	const section = measured(desk);
	const lines = words(desk);
	return {
		marks: {
			tank: tank(),
			wagon: wagon(),
			engine: engine(),
			aboard: ABOARD,
			rows: rows(shape, first),
			section,
			near: { ...form.near, traces: near() },
			floor: form.floor,
			bird: { ...form.bird, traces: bird() },
			route: route(desk),
			sum: sum(desk),
			refill: refill(desk),
			lines: {
				...lines,
				'fourteen-centimetres': [...lines['fourteen-centimetres'], ...section.words],
				...names(desk, lines)
			}
		},
		looks
	};
}

export type DoveMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'nato-1988',
	moves: ['roll', 'short', 'way', 'here', 'fill'],
	frames: FRAMES,
	draw
});
