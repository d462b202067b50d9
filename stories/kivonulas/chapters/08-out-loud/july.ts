import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { box, disc } from '../../drawings/path';
import { FORM, type Camera } from './plan';
import { depth, door, room, table, xOf, type Rect } from './room';

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
export function july(desk: Desk, camera: Camera): Sheet {
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
