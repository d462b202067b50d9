import { round, type Desk, type Shape } from '$lib/scene/frame';
import { clock } from './clock';
import { box, disc, lines, plate, type Colour, type Layer, type Trace, type Word } from './layer';

/** How far the map is drawn near, and where the town then stands on it. */
export const ZOOM = {
	wide: { k: 4.2, x: 286, y: 622 },
	tall: { k: 4.4, x: 66, y: 336 }
};

/** An hour of the morning at which the hands of both clocks are well apart. */
const HOUR = 7;

/** What the fence of the plan stands for is to scale; its square shape is not known. */
interface Plan {
	x: number;
	y: number;
	side: number;
	/** Middle of what stands outside the fence. */
	out: number;
	clock: { y: number; r: number };
	signs: { y: number; width: number; height: number; gap: number; size: number };
	/** Where the map ends and the plan's paper begins. */
	paper: string;
	size: { head: number; label: number; note: number; area: number; name: number };
	u: number;
}

const PLAN: Record<Shape, Plan> = {
	wide: {
		x: 472,
		y: 150,
		side: 504,
		out: 170,
		clock: { y: 302, r: 84 },
		signs: { y: 450, width: 204, height: 58, gap: 18, size: 40 },
		paper: box(424, -500, 1200, 1900),
		size: { head: 30, label: 25, note: 22, area: 56, name: 20 },
		u: 1
	},
	tall: {
		x: 134,
		y: 74,
		side: 248,
		out: 62,
		clock: { y: 147, r: 38 },
		signs: { y: 221, width: 106, height: 30, gap: 9, size: 20 },
		paper: box(122, -300, 600, 1200) + box(-400, -300, 530, 366),
		size: { head: 15, label: 13, note: 12.5, area: 29, name: 12 },
		u: 0.55
	}
};

/** An enamel sign: a plate with a thin line inside its rim. */
function enamel(desk: Desk, { signs }: Plan, x: number, y: number, text: string, fill: Colour): Layer {
	const { width, height } = signs;
	const rim = height * 0.09;
	const left = x - width / 2;
	const upper = text.toUpperCase();
	const room = (width - rim * 7) / (desk.measure(upper, 1, 800) + upper.length * 0.04);
	const size = round(Math.min(signs.size, room));
	const line = plate(left + rim, y + rim, width - 2 * rim, height - 2 * rim, rim);
	return {
		paths: [
			{ d: plate(left, y, width, height, rim * 1.8), fill },
			{ d: line, line: 'land', width: round(height * 0.03) }
		],
		words: [
			{
				x: round(x),
				y: round(y + height / 2 + size * 0.35),
				text: upper,
				size,
				weight: 800,
				fill: 'land',
				spacing: 40,
				anchor: 'middle'
			}
		]
	};
}

/** A wire fence around the town, with a gate in its lower side. */
function fence({ x, y, side, u }: Plan): Trace[] {
	const [from, to] = [round(x + side * 0.44), round(x + side * 0.56)];
	const d = `M${from} ${y + side}H${x}V${y}H${x + side}V${y + side}H${to}`;
	return [
		{ d: box(x, y, side, side), fill: 'land' },
		{ d, line: 'red', width: round(3 * u) },
		{ d, line: 'red', width: round(13 * u), dash: `${round(2 * u)} ${round(16 * u)}` },
		{ d: [from, to].map((post) => disc(post, y + side, 6.5 * u)).join(''), fill: 'red' }
	];
}

/** The closed town near Nagyvázsony: its area to scale, two clocks, and what was inside. */
export function town(desk: Desk): Layer {
	const plan = PLAN[desk.shape];
	const { x, y, side, out, signs, size, u } = plan;
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
		enamel(desk, plan, out, signs.y, desk.say({ hu: 'forint', en: 'forints' }), 'ink'),
		...[
			{ hu: 'rubel', en: 'roubles' },
			{ hu: 'iskola', en: 'school' },
			{ hu: 'színház', en: 'theatre' },
			{ hu: 'uszoda', en: 'swimming pool' }
		].map((text, i) => {
			const at = middle + (i % 2 ? 0.5 : -0.5) * (signs.width + signs.gap);
			const top = signs.y + Math.floor(i / 2) * (signs.height + signs.gap);
			return enamel(desk, plan, at, top, desk.say(text), 'red');
		}),
		captions(desk, plan),
		foot(desk, plan, side / metres)
	];
	return {
		paths: pieces.flatMap(({ paths = [] }) => paths),
		words: pieces.flatMap(({ words = [] }) => words)
	};
}

/** What stands above and below the two clocks. */
function captions(desk: Desk, { x, side, out, clock, size }: Plan): Layer {
	const middle = x + side / 2;
	const word = (at: number, y: number, text: string, size: number, fill: Colour): Word => ({
		x: at,
		y: round(y),
		text,
		size,
		weight: 800,
		fill,
		halo: 'land',
		anchor: 'middle'
	});
	const above = clock.y - clock.r - size.head * 0.75;
	const below = clock.y + clock.r + size.label * 1.35;
	return {
		words: [
			word(out, above, desk.say({ hu: 'kívül', en: 'outside' }), size.head, 'ink'),
			word(middle, above, desk.say({ hu: 'a kerítésen belül', en: 'inside the fence' }), size.head, 'red'),
			word(out, below, desk.say({ hu: 'magyar idő', en: 'Hungarian time' }), size.label, 'ink'),
			word(
				middle,
				below,
				desk.say({
					hu: 'moszkvai idő, {moscow-ahead} órával előbb',
					en: 'Moscow time, {moscow-ahead} hours ahead'
				}),
				size.label,
				'red'
			)
		]
	};
}

/** The area and its scale inside the fence; below it the gate's day, and what is only schematic. */
function foot(desk: Desk, { x, y, side, signs, size, u }: Plan, metre: number): Layer {
	const length = round(200 * metre);
	const base = round(y + side - size.area * 0.62);
	const left = round(x + side / 2 - signs.width - signs.gap / 2);
	const right = round(x + side / 2 + signs.width + signs.gap / 2);
	const tick = round(8 * u);
	const notes = [
		desk.say({
			hu: 'A magyarok előtt {kis-moszkva-opened|n} nyílt meg.',
			en: 'It was opened to Hungarians on {kis-moszkva-opened}.'
		}),
		desk.say({
			hu: 'Vázlat: csak a területe méretarányos, alakja és belseje nem.',
			en: 'Schematic: only its area is to scale, not its shape or inside.'
		})
	].flatMap((text, i) => {
		const weight = i ? 400 : 600;
		const set = lines(text, side, (line) => desk.measure(line, size.note, weight));
		return set.map((line) => ({ text: line, weight }) as const);
	});
	return {
		paths: [
			{
				d: `M${round(right - length)} ${round(base - tick)}v${tick}h${length}v${-tick}`,
				line: 'ink',
				width: round(1.8 * u)
			}
		],
		words: [
			{
				x: left,
				y: base,
				text: desk.say({ hu: '{kis-moszkva-area|unit}', en: '{kis-moszkva-area|unit}' }),
				size: size.area,
				weight: 800,
				fill: 'red'
			},
			{
				x: round(right - length / 2),
				y: round(base - 8 * u),
				text: '200 m',
				size: size.name,
				anchor: 'middle'
			},
			...notes.map((note, i) => ({
				...note,
				x,
				y: round(y + side + size.note * (1.75 + 1.22 * i)),
				size: size.note
			}))
		]
	};
}

/** The names on the map around the town. */
function surroundings(desk: Desk, { size, u }: Plan): Layer {
	const { k, x, y } = ZOOM[desk.shape];
	const [ox, oy] = desk.map.at(desk.place('nagyvazsony'));
	const [px, py] = desk.map.at(desk.place('veszprem'));
	const [vx, vy] = [round(x + (px - ox) * k), round(y + (py - oy) * k)];
	const name = (text: string, nx: number, ny: number, more: Partial<Word> = {}): Word => ({
		x: round(nx),
		y: round(ny),
		text,
		size: size.name,
		halo: 'land',
		anchor: 'middle',
		...more
	});
	const [town] = desk.place('nagyvazsony').name[desk.lang].split('–');
	return {
		paths: [{ d: disc(vx, vy, 4.5 * u), fill: 'ink' }],
		words: [
			name('Veszprém', vx - 2, vy - size.name * 0.5),
			name(town ?? '', x - 10 * u, y + size.name * 0.34, { anchor: 'end' }),
			name('Balaton', x - 58 * u, y + 150 * u, {
				weight: 400,
				halo: 'water',
				spacing: 60,
				turn: -24
			})
		]
	};
}
