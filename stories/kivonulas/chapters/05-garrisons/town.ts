import { round, type Desk } from '$lib/scene/frame';
import { captions, foot, surroundings } from './caption';
import { clock } from './clock';
import { enamel } from './enamel';
import { stacked, type Stroke } from '$lib/scene/sheet';
import { box, disc } from '../../drawings/path';
import type { Layer } from './layer';
import { PLAN, ZOOM, type Plan } from './plan';

/** An hour of the morning at which the hands of both clocks are well apart. */
const HOUR = 7;

const INSIDE = [
	{ hu: 'rubel', en: 'roubles' },
	{ hu: 'iskola', en: 'school' },
	{ hu: 'színház', en: 'theatre' },
	{ hu: 'uszoda', en: 'swimming pool' }
];

/** A wire fence around the town, with a gate in its lower side. */
function fence({ x, y, side, u }: Plan): Stroke[] {
	const [from, to] = [round(x + side * 0.44), round(x + side * 0.56)];
	// Each side begins anew, so that no wire stands on a corner.
	const d =
		`M${x} ${y}h${side}M${x + side} ${y}v${side}M${x} ${y}v${side}` +
		`M${x} ${y + side}H${from}M${x + side} ${y + side}H${to}`;
	return [
		{ d: box(x, y, side, side), fill: 'land' },
		{ d, line: 'red', width: round(3 * u) },
		{ d, line: 'red', width: round(13 * u), dash: [0, 8, 2, 8].map((n) => round(n * u)).join(' ') },
		{ d: [from, to].map((post) => disc(post, y + side, 6.5 * u)).join(''), fill: 'red' }
	];
}

/** The closed town near Nagyvázsony: its area to scale, two clocks, and what was inside. */
export function town(desk: Desk): Layer {
	const plan = PLAN[desk.shape];
	const { x, y, side, out, signs, u } = plan;
	const { k, x: townX, y: townY } = ZOOM[desk.shape];
	const middle = x + side / 2;
	/** The side of a square of this area, in metres. */
	const metres = Math.sqrt(desk.number('kis-moszkva-area') * 10_000);
	const spot = (metres / 1000) * desk.map.kilometre * k;
	const pieces: Layer[] = [
		{ paths: [{ d: plan.paper, fill: 'paper' }] },
		surroundings(desk, plan),
		{
			paths: [
				{
					d: `M${x} ${y}L${townX} ${townY}L${x} ${y + side}`,
					line: 'red',
					width: round(1.3 * u)
				},
				{ d: box(townX - spot / 2, townY - spot / 2, spot, spot), fill: 'red' },
				...fence(plan),
				...clock(out, plan.clock.y, plan.clock.r, HOUR, 'ink'),
				...clock(middle, plan.clock.y, plan.clock.r, HOUR + desk.number('moscow-ahead'), 'red')
			]
		},
		enamel(
			desk,
			plan,
			[[out, signs.y, plan.forint, desk.say({ hu: 'forint', en: 'forints' })]],
			'ink'
		),
		enamel(
			desk,
			plan,
			INSIDE.map((words, i) => [
				middle + (i % 2 ? 0.5 : -0.5) * (signs.width + signs.gap),
				signs.y + Math.floor(i / 2) * (signs.height + signs.gap),
				signs.width,
				desk.say(words)
			]),
			'red'
		),
		captions(desk, plan),
		foot(desk, plan, side / metres)
	];
	return stacked(...pieces);
}
