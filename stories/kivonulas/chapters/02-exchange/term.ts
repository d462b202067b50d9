import { round, type Desk } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';
import type { Word } from '$lib/scene/word';
import type { Sheet } from '$lib/scene/sheet';

/** The word itself is Hungarian in every language. */
const WORD = 'felszabadítás'.toUpperCase();
const YEARS = '{word-from}–{word-to}';
const TROOPS = '{soviet-entry} – {no-foreign-army}';

/** The official word across the land, and under it the years of the word and of the troops. */
export function term(desk: Desk): Sheet {
	const { shape, say, moment, measure } = desk;
	const wide = shape === 'wide';
	const [x0, x1] = wide ? [40, 960] : [14, 376];
	const [top, below, width] = wide ? [724, 776, 18] : [366, 393, 9];
	const [above, under] = wide ? [-16, 37] : [-9, 21];
	const first = moment('soviet-entry');
	const last = moment('no-foreign-army');
	const at = (day: string) =>
		round(x0 + (daysBetween(first, day) / daysBetween(first, last)) * (x1 - x0));
	const [from, to] = [at(moment('liberation-day')), at(`${moment('word-to')}-12-31`)];
	const size = wide ? 23 : 13.5;
	const line = (x: number, y: number, text: string, more: Partial<Word>): Word => ({
		x,
		y,
		text,
		size,
		halo: 'var(--abroad)',
		...more
	});
	const bold = { weight: 800 } as const;
	const end = { anchor: 'end' } as const;
	const red = { fill: 'var(--red)' };
	return {
		paths: [
			{ d: `M${from} ${top}H${to}`, line: 'ink', width },
			{ d: `M${x0} ${below}H${x1}`, line: 'red', width }
		],
		words: [
			{
				x: wide ? 442 : 172,
				y: wide ? 446 : 230,
				text: WORD,
				size: round((wide ? 690 : 270) / measure(WORD, 1, 800)),
				weight: 800,
				anchor: 'middle',
				fill: 'var(--land)'
			},
			line(from, top + above, say({ hu: 'a hivatalos szó', en: 'the official word' }), bold),
			line(to, top + above, say({ hu: YEARS, en: YEARS }), end),
			line(x0, below + under, say({ hu: 'a szovjet csapatok', en: 'the Soviet troops' }), {
				...bold,
				...red
			}),
			line(x1, below + under, say({ hu: TROOPS, en: TROOPS }), { ...end, ...red })
		]
	};
}
