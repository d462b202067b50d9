import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { block } from '../../drawings/setting';
import { onPaper, type Strip, type StripLook } from '../../drawings/strip';
import { head, TYPE } from './type';

const INK = 'var(--ink)';

/** The days of a month or of a summer, from its first to the day after its last. */
function span(moment: string): [string, string] {
	const [year = '', part = ''] = moment.split('-');
	const month = part === '22' ? 6 : Number(part);
	const end = month + (part === '22' ? 3 : 1);
	const first = (n: number) => `${year}-${String(n).padStart(2, '0')}-01`;
	return [first(month), first(end)];
}

/** The Special Corps, which was there, and its plan, which was only a plan. */
export function corps(desk: Desk, strip: Strip, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { note: small, line } = TYPE[desk.shape];
	const { y } = look;
	const roof = round(y - strip.wagon * look.ky);
	const [row, date, what] = wide ? [[176, 262], 36, 27] : [[92, 146], 18, 14];
	const tick = wide ? 14 : 7;
	const flag = (id: string, n: number, words: Words) => {
		const [from, to] = span(desk.moment(id)).map((day) => onPaper(desk, look, day)) as [
			number,
			number
		];
		const [top, at] = [row[n] ?? 0, from + (wide ? 14 : 6)];
		return {
			paths: [
				{
					d: `M${from} ${top}V${roof - 2}M${from} ${roof - tick}H${to}v${tick - 2}`,
					line: INK,
					width: line
				}
			],
			words: [
				{
					x: at,
					y: round(top + date * 0.74),
					text: desk.say({ hu: `{${id}}`, en: `{${id}}` }),
					size: date,
					weight: 800 as const
				},
				...block(desk, desk.width - at - small, 1.1, {
					x: at,
					y: top + date * 0.74 + what * 1.1,
					text: desk.say(words),
					size: what
				})
			]
		};
	};
	const [summer] = span(desk.moment('plan-wave'));
	const left = onPaper(desk, look, summer);
	const name = desk.say({ hu: '„Hullám”', en: '“Wave”' });
	const [size, top] = wide ? [110, y + 74] : [43, y + 36];
	const width = Math.max(
		desk.measure(name, size, 800),
		desk.measure(desk.say({ hu: 'a terv fedőneve', en: 'code name of the plan' }), what, 400)
	);
	const pad = wide ? 26 : 11;
	return stacked(
		{
			words: head(
				desk,
				{ hu: 'Különleges Hadtest', en: 'The Special Corps' },
				{
					hu: 'új szovjet parancsnokság Magyarországon',
					en: 'a new Soviet command in Hungary'
				}
			)
		},
		flag('special-corps', 0, {
			hu: 'fölállítják a hadtestet',
			en: 'the Corps is set up'
		}),
		flag('plan-wave', 1, {
			hu: 'kész a terv a rendszer elleni megmozdulásokra',
			en: 'it has a plan for unrest against the regime'
		}),
		{
			paths: [
				{ d: `M${left} ${y + 3}V${top}`, line: INK, width: line, dash: wide ? '8 6' : '4 3' },
				{
					d: box(left, top, width + 2 * pad, size * 1.08 + what * 2),
					line: INK,
					width: line * 1.3,
					dash: wide ? '8 6' : '4 3'
				}
			],
			words: [
				...block(desk, left - onPaper(desk, look, desk.moment('austria-vacated')) - 2 * pad, 1.15, {
					x: onPaper(desk, look, desk.moment('austria-vacated')) + pad,
					y: top + small,
					text: desk.say({
						hu: 'vázlat; a vonat: szovjet csapatok; a fal: a jogcím',
						en: 'schematic; the train: Soviet troops; the wall: the legal ground'
					}),
					size: small,
					weight: 400,
					fill: 'var(--faint)'
				}),
				{ x: left + pad, y: round(top + size * 0.92), text: name, size, weight: 800 },
				{
					x: left + pad,
					y: round(top + size * 1.08 + what * 1.2),
					text: desk.say({ hu: 'a terv fedőneve', en: 'code name of the plan' }),
					size: what,
					weight: 400
				}
			]
		}
	);
}
