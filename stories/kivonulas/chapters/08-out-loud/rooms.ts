import { round, type Desk } from '$lib/scene/frame';
import { box, disc, stacked, type Tracing } from '../../drawings/tracing';
import { dayOf, FORM, thickness, type Camera } from './plan';
import { door, room, sheet, table } from './speech';

type Rect = readonly [x: number, y: number, width: number, height: number];

/** The foot of the rooms, and the lower face of the wall at a day. */
function depth(desk: Desk, { wall }: Camera, id: string): { top: number; foot: number; t: number } {
	const t = thickness(desk, dayOf(desk, id));
	return { top: wall + t / 2, foot: FORM[desk.shape].strip - (desk.shape === 'wide' ? 20 : 9), t };
}

/** Where a day stands in a frame. */
function xOf(desk: Desk, { day, x }: Camera, id: string): number {
	return x + (dayOf(desk, id) - day) * FORM[desk.shape].day;
}

/** Two rooms in March: one of which a single memory speaks, one that is on record. */
export function march(desk: Desk, camera: Camera): Tracing {
	const wide = desk.shape === 'wide';
	const { top, foot } = depth(desk, camera, 'twelve-points-day');
	const xs = wide ? [30, 508] : [8, 199];
	const width = wide ? 462 : 183;
	const size = wide ? 31 : 14.5;
	const [text, note] = wide ? [43, 24] : [19, 12.5];
	const inset = wide ? 30 : 10;
	const told = [
		{
			who: { hu: 'Németh', en: 'Németh' },
			what: {
				hu: 'titkos megállapodás a teljes kivonásról',
				en: 'a secret agreement on a full withdrawal'
			},
			how: {
				hu: 'Németh saját visszaemlékezése szerint; sem magyar, sem szovjet forrás nem erősíti meg',
				en: 'by Németh’s own recollection; no Hungarian or Soviet source confirms it'
			}
		},
		{
			who: { hu: 'Grósz', en: 'Grósz' },
			what: {
				hu: 'elvben: a részleges kivonás folytatódik',
				en: 'in principle: the partial withdrawal goes on'
			},
			how: {
				hu: 'csak a júliusi tárgyalások után teszik közzé; hogy melyik napon egyeztek meg, nem tudjuk',
				en: 'made public only after the talks in July; on which day they agreed we do not know'
			}
		}
	];
	return stacked(
		...told.map(({ who, what, how }, n): Tracing => {
			const claimed = n === 0;
			const x = xs[n] ?? 0;
			const high = wide ? 116 : 56;
			const rect: Rect = [x + inset, top + high, width - 2 * inset, foot - top - high - inset];
			const pad = wide ? 16 : 6;
			return stacked(
				room(desk, [x, top, width, foot - top], claimed),
				table(
					desk,
					rect,
					[
						{ x: rect[0] + rect[2] * 0.09, name: who[desk.lang] },
						{
							x: rect[0] + rect[2] * (wide ? 0.58 : 0.54),
							name: desk.say({ hu: 'Gorbacsov', en: 'Gorbachev' })
						}
					],
					size,
					claimed
				),
				sheet(
					desk,
					{ x: rect[0] + pad, y: rect[1] + pad, width: rect[2] - 2 * pad, pad: wide ? 20 : 8 },
					[
						{ text: what[desk.lang], size: text },
						{ text: how[desk.lang], size: note, weight: 400, above: 0.5 }
					],
					{ claimed, height: rect[3] - 2 * pad }
				)
			);
		})
	);
}

/** The Politburo’s room in May. */
export function politburo(desk: Desk, camera: Camera): Tracing {
	const wide = desk.shape === 'wide';
	const id = 'politburo-withdrawal';
	const { top, foot, t } = depth(desk, camera, id);
	const [x, width] = wide ? [330, 646] : [110, 272];
	const pad = wide ? 20 : 8;
	return stacked(
		room(desk, [x, top, width, foot - top]),
		door(desk, xOf(desk, camera, id), 1, camera.wall, t),
		sheet(
			desk,
			{ x: x + pad, y: top + pad, width: width - 2 * pad, pad: wide ? 20 : 8 },
			[
				{
					text: desk.say({
						hu: 'az MSZMP Politikai Bizottsága',
						en: 'Politburo of the ruling party, the MSZMP'
					}),
					size: wide ? 24 : 12.5,
					weight: 400
				},
				{
					text: desk.say({ hu: 'napirenden: a kivonás', en: 'on the agenda: the withdrawal' }),
					size: wide ? 43 : 19,
					above: 0.16
				},
				{
					text: desk.say({
						hu: 'szóba hozzák-e a Varsói Szerződésben',
						en: 'whether to raise it in the Warsaw Pact'
					}),
					size: wide ? 24 : 12.5,
					above: 0.2
				}
			],
			{ height: foot - top - 2 * pad }
		)
	);
}

const ANSWERS = [
	[
		{ hu: 'a márciusi megegyezés', en: 'the understanding of March' },
		{ hu: 'megerősítik', en: 'confirmed' }
	],
	[
		{ hu: 'további csökkentés', en: 'further cuts' },
		{ hu: 'megegyeznek róla', en: 'agreed' }
	],
	[
		{ hu: 'teljes kivonás', en: 'full withdrawal' },
		{ hu: 'nem kerül szóba', en: 'not raised' }
	]
] as const;

/** July in Moscow: three questions, two answers; and a paper that goes out into the street. */
export function july(desk: Desk, camera: Camera): Tracing {
	const wide = desk.shape === 'wide';
	const id = 'grosz-nyers-moscow';
	const { top, foot, t } = depth(desk, camera, id);
	const [left, width] = wide ? [30, 940] : [8, 374];
	const { day } = FORM[desk.shape];
	const at = xOf(desk, camera, id);
	const inset = wide ? 40 : 12;
	const high = wide ? 118 : 58;
	const rect: Rect = [left + inset, top + high, width - 2 * inset, foot - top - high - inset * 0.7];
	const pad = wide ? 12 : 5;
	const [px, py, pw, ph] = [rect[0] + pad, rect[1] + pad, rect[2] - 2 * pad, rect[3] - 2 * pad];
	const row = ph / 3;
	const text = wide ? 43 : 19;
	const line = wide ? 2 : 1.2;
	const [sx, sy, sw, sh] = wide ? [590, 192, 386, 78] : [216, 94, 166, 40];
	const way = top + (wide ? 24 : 12);
	const middle = at + day * 1.5;
	return stacked(
		room(desk, [left, top, width, foot - top]),
		door(desk, at, 2, camera.wall, t, true),
		table(
			desk,
			rect,
			[
				{ x: rect[0] + rect[2] * 0.06, name: desk.say({ hu: 'Grósz Károly', en: 'Károly Grósz' }) },
				{ x: rect[0] + rect[2] * 0.6, name: desk.say({ hu: 'Nyers Rezső', en: 'Rezső Nyers' }) }
			],
			wide ? 31 : 14.5
		),
		{
			paths: [
				{ d: box(px, py, pw, ph), fill: 'card', line: 'ink', width: line },
				{
					d: [1, 2].map((n) => `M${px} ${round(py + row * n)}h${pw}`).join(''),
					line: 'rule',
					width: line
				}
			],
			words: ANSWERS.flatMap(([what, how], n) => {
				const y = round(py + row * (n + 0.5) + text * 0.35);
				const weight = n === 2 ? (400 as const) : (800 as const);
				return [
					{ x: px + pad * 1.6, y, text: desk.say(what), size: text, weight: 600 as const },
					{
						x: px + pw - pad * 1.6,
						y,
						text: desk.say(how),
						size: text,
						weight,
						anchor: 'end' as const
					}
				];
			})
		},
		{
			paths: [
				{
					d: `M-900 ${way}H${middle}V${sy + sh / 2}H${sx}`,
					line: 'ink',
					width: wide ? 3 : 1.8,
					dash: wide ? '12 8' : '6 4'
				},
				{ d: disc(sx, sy + sh / 2, wide ? 8 : 4.5), fill: 'ink' },
				{ d: box(sx, sy, sw, sh), fill: 'card', line: 'ink', width: line }
			],
			words: [
				{
					x: wide ? 52 : 18,
					y: round(way + (wide ? 28 : 15)),
					text: desk.say({ hu: 'március végéről', en: 'from the end of March' }),
					size: wide ? 24 : 12.5,
					weight: 400 as const
				},
				...[
					desk.say({ hu: 'a tárgyalás után közzéteszik:', en: 'published after the talks:' }),
					desk.say({ hu: 'a márciusi megegyezés', en: 'the understanding of March' })
				].map((text, n) => ({
					x: sx + (wide ? 20 : 10),
					y: round(sy + (wide ? 31 : 16.5) + n * (wide ? 31 : 15.5)),
					text,
					size: n ? (wide ? 31 : 14.5) : wide ? 24 : 12.5,
					weight: n ? (800 as const) : (400 as const)
				}))
			]
		}
	);
}

/** The note of October: one desk, one paper. */
export function note(desk: Desk, camera: Camera): Tracing {
	const wide = desk.shape === 'wide';
	const id = 'shakhnazarov-note';
	const { top, foot, t } = depth(desk, camera, id);
	const [left, width] = wide ? [30, 940] : [8, 374];
	const inset = wide ? 36 : 10;
	const text = {
		hu: [
			'belső feljegyzés: minden csapat menjen Lengyelországból, Csehszlovákiából, Magyarországról',
			'„Lényegében az ellenzéki erők elrettentésére szolgáltak, ami mostanra tárgytalanná vált.”'
		],
		en: [
			'internal note: all troops out of Poland, Czechoslovakia and Hungary',
			'“In essence they served to deter the forces of opposition, which has by now lost its object.”'
		]
	}[desk.lang];
	const high = wide ? 84 : 42;
	const rect: Rect = [left + inset, top + high, width - 2 * inset, foot - top - high - inset * 0.7];
	const pad = wide ? 14 : 6;
	return stacked(
		room(desk, [left, top, width, foot - top]),
		door(desk, xOf(desk, camera, id), 1, camera.wall, t),
		table(
			desk,
			rect,
			[
				{
					x: rect[0] + rect[2] * 0.06,
					name: desk.say({
						hu: 'Georgij Sahnazarov, Gorbacsov tanácsadója',
						en: 'Georgy Shakhnazarov, adviser to Gorbachev'
					})
				}
			],
			wide ? 31 : 14.5
		),
		sheet(
			desk,
			{ x: rect[0] + pad, y: rect[1] + pad, width: rect[2] - 2 * pad, pad: wide ? 28 : 11 },
			[
				{ text: text[0] ?? '', size: wide ? 31 : 14.5, weight: 400 },
				{ text: text[1] ?? '', size: wide ? 62 : 28, above: 0.34 }
			],
			{ height: rect[3] - 2 * pad }
		),
		{
			words: [
				{
					x: wide ? 24 : 10,
					y: round(camera.wall - t / 2 - (wide ? 14 : 7)),
					text: desk.say({
						hu: '{words-to-paper-days} nappal a tizenkét pont után',
						en: '{words-to-paper-days} days after the twelve points'
					}),
					size: wide ? 43 : 19,
					weight: 800
				}
			]
		}
	);
}

/** The same note, three weeks later, seen from the street. */
export function kept(desk: Desk, camera: Camera): Tracing {
	const wide = desk.shape === 'wide';
	const { top, foot, t } = depth(desk, camera, 'shakhnazarov-note');
	const [x, width] = wide ? [30, 940] : [8, 374];
	const pad = wide ? 24 : 9;
	return stacked(
		room(desk, [x, top, width, foot - top]),
		door(desk, xOf(desk, camera, 'shakhnazarov-note'), 1, camera.wall, t),
		sheet(
			desk,
			{ x: x + pad, y: top + pad, width: width - 2 * pad, pad: wide ? 22 : 9 },
			[
				{
					text: desk.say({
						hu: '{shakhnazarov-note|day}, belső feljegyzés',
						en: '{shakhnazarov-note|day}, an internal note'
					}),
					size: wide ? 24 : 12.5,
					weight: 400
				},
				{
					text: desk.say({ hu: 'teljes kivonás', en: 'full withdrawal' }),
					size: wide ? 62 : 28,
					above: 0.1
				},
				{
					text: desk.say({ hu: 'az utcán nem tudnak róla', en: 'unknown in the street' }),
					size: wide ? 24 : 12.5,
					weight: 400,
					above: 0.3
				}
			],
			{ height: foot - top - 2 * pad }
		)
	);
}
