import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { block } from '../../drawings/setting';
import { onPaper, type Strip, type StripLook } from '../../drawings/strip';
import { INK, painted, TYPE } from './painted';

const STAIRS: [string, Words, Words][] = [
	[
		'state-treaty-signed',
		{ hu: '{state-treaty-signed}', en: '{state-treaty-signed}' },
		{
			hu: 'aláírják az osztrák államszerződést',
			en: 'the Austrian State Treaty is signed'
		}
	],
	[
		'state-treaty-in-force',
		{ hu: '{state-treaty-in-force}', en: '{state-treaty-in-force}' },
		{ hu: 'hatályba lép', en: 'it comes into force' }
	],
	[
		'austria-vacated',
		{ hu: '{austria-vacated}', en: '{austria-vacated}' },
		{
			hu: 'eddig kell kiüríteni Ausztriát',
			en: 'Austria is due to be vacated'
		}
	]
];

/** The State Treaty: three days that take the ground away, a step each. */
export function treaty(desk: Desk, strip: Strip, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { x, pad } = TYPE[desk.shape];
	const { y } = look;
	const [top, step, day, what] = wide ? [142, 84, 40, 28] : [76, 38, 20, 14];
	const line = wide ? 42 : 18;
	const roof = round(y - strip.wagon * look.ky);
	const stairs = STAIRS.map(([id, date, event], n) => {
		const at = onPaper(desk, look, desk.moment(id));
		const row = top + n * step;
		const lines: Word[] = [
			{ x: at + pad * 0.6, y: row + day * 0.75, text: desk.say(date), size: day, weight: 800 },
			...block(desk, desk.width - at - pad, 1.1, {
				x: at + pad * 0.6,
				y: row + day * 0.75 + what * 1.08,
				text: desk.say(event),
				size: what
			})
		];
		return {
			paths: [
				{ d: `M${at} ${row}V${roof}`, line: INK, width: wide ? 2 : 1 },
				{
					d: `M${at} ${y + 2}V1400`,
					line: INK,
					width: wide ? 1.6 : 0.8,
					dash: wide ? '3 6' : '1.6 3'
				}
			],
			words: lines
		};
	});
	const first = onPaper(desk, look, desk.moment('state-treaty-signed'));
	const last = onPaper(desk, look, desk.moment('austria-vacated'));
	return stacked(...stairs, {
		words: [
			...desk
				.say({
					hu: 'nincs többé övezet, / amelyhez út kellene',
					en: 'no zone is left / for the lines to reach'
				})
				.split(' / ')
				.map((text, n): Word => ({
					x: last + (wide ? 40 : 12),
					y: round(y + (wide ? 116 : 60) + n * line * 1.08),
					text,
					size: line,
					weight: 800
				})),
			...painted(
				desk,
				{ hu: '{article-22}. / cikk', en: 'Article / {article-22}' },
				wide ? 96 : 40,
				[x, y + (wide ? 116 : 60)],
				first - x - pad
			)
		]
	});
}
