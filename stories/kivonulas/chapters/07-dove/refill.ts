import { round, type Desk } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';
import { namedPlaces } from '$lib/story/named';

/** The garrisons that were filled again, on the map. */
export interface Refill {
	/** Where they stand, in the order of their names. */
	at: [x: number, y: number][];
	/** The other places known, and where the new units came from: the source says no more of it. */
	ground: Stroke[];
	/** From there to the garrisons; uncovered from the left, the full reach being `width`. */
	arcs: Stroke[];
	left: number;
	width: number;
	rings: Stroke[];
}

/** The part of the country that the source names: its outline only points at it. */
const WEST: [number, number][] = [
	[16.75, 47.55],
	[16.95, 47.25],
	[17.0, 46.95],
	[16.85, 46.65]
];
const PLACES = [
	['sarbogard', true, -0.1, 2],
	['debrecen', true, -0.2, 1],
	['kiskunhalas', false, 0.2, 3]
] as const;

/** The three garrisons, in the order of `at`. */
export const REFILLED = PLACES.map(([id]) => id);

/** Draws what was filled again, and from where. */
export function refill(desk: Desk): Refill {
	const { map } = desk;
	const wide = desk.shape === 'wide';
	const [ring, long] = wide ? [20, 26] : [10, 13];
	const k = wide ? 1 : 0.5;
	const flows = PLACES.map(([id, sure, bend, start]) => {
		const [lon, lat] = WEST[start] ?? [0, 0];
		const from = map.at({ lon, lat });
		const [x, y] = map.at(desk.place(id));
		const [dx, dy] = [x - from[0], y - from[1]];
		const middle = [from[0] + dx / 2 - dy * bend, from[1] + dy / 2 + dx * bend] as const;
		const way = Math.hypot(x - middle[0], y - middle[1]);
		const [ux, uy] = [(x - middle[0]) / way, (y - middle[1]) / way];
		const point = (back: number, aside: number) =>
			`${round(x - ux * back - uy * aside)} ${round(y - uy * back + ux * aside)}`;
		const foot = ring + long;
		const arc = `M${from.join(' ')}Q${middle.map(round).join(' ')} ${point(foot - 2, 0)}`;
		const head = `M${point(ring, 0)}L${point(foot, long * 0.46)}L${point(foot, -long * 0.46)}z`;
		return { x, y, sure, arc, head };
	});
	const own = new Set<string>(PLACES.map(([id]) => id));
	const others = namedPlaces(desk.places)
		.filter(({ id }) => !own.has(id))
		.map((place) => `M${map.at(place).join(' ')}h.1`);
	const all = (sure: boolean, draw: (flow: (typeof flows)[number]) => string) =>
		flows
			.filter((flow) => flow.sure === sure)
			.map(draw)
			.join('');
	const [left] = map.at({ lon: 16.4, lat: 47 });
	return {
		at: flows.map(({ x, y }) => [x, y]),
		ground: [
			{ d: others.join(''), line: 'red', width: 9 * k, round: true, opacity: 0.8 },
			{ d: map.line(WEST), line: 'red', width: 5 * k, dash: `${3 * k} ${7 * k}` }
		],
		arcs: [
			{ d: all(true, ({ arc }) => arc), line: 'red', width: 9 * k },
			{ d: all(false, ({ arc }) => arc), line: 'red', width: 5 * k, dash: `${11 * k} ${8 * k}` },
			{ d: flows.map(({ head }) => head).join(''), fill: 'red' }
		],
		left,
		width: round(Math.max(...flows.map(({ x }) => x)) - left),
		rings: [
			{
				d: flows.map(({ x, y }) => disc(x, y, 18 * k)).join(''),
				fill: 'land',
				line: 'ink',
				width: 3 * k
			},
			{ d: all(true, ({ x, y }) => disc(x, y, 13 * k)), fill: 'red' },
			{
				d: all(false, ({ x, y }) => disc(x, y, 11 * k)),
				line: 'red',
				width: 3 * k,
				dash: `${6 * k} ${4.5 * k}`
			}
		]
	};
}
