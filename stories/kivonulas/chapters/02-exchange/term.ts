import { round, type Desk } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';
import type { Line } from '../../drawings/line';

/** The official word across the land, and under it the years of the word and of the troops. */
export interface Term {
	word: { x: number; y: number; size: number };
	/** Two bars: their left and right ends, and the middle of their height. */
	bars: [from: number, to: number, y: number][];
	height: number;
	lines: Line[];
}

/** The word itself is Hungarian in every language. */
export const WORD = 'felszabadítás'.toUpperCase();

const YEARS = '{word-from}–{word-to}';
const TROOPS = '{soviet-entry} – {no-foreign-army}';

export function term(desk: Desk): Term {
	const { shape, say, moment, measure } = desk;
	const wide = shape === 'wide';
	const [x0, x1] = wide ? [40, 960] : [14, 376];
	const [top, below] = wide ? [724, 776] : [366, 393];
	const height = wide ? 18 : 9;
	const first = moment('soviet-entry');
	const last = moment('no-foreign-army');
	const at = (day: string) =>
		round(x0 + (daysBetween(first, day) / daysBetween(first, last)) * (x1 - x0));
	const size = wide ? 23 : 13.5;
	const room = wide ? 690 : 270;
	const [from, to] = [at(moment('liberation-day')), at(`${moment('word-to')}-12-31`)];
	const above = wide ? -16 : -9;
	const line = (x: number, y: number, text: string, more: Partial<Line> = {}): Line => ({
		x,
		y,
		text,
		size,
		...more
	});
	const under = wide ? 37 : 21;
	const bold = { weight: 800 } as const;
	const end = { anchor: 'end' } as const;
	const red = { fill: 'var(--red)' };
	return {
		word: {
			x: wide ? 442 : 172,
			y: wide ? 446 : 230,
			size: round(room / measure(WORD, 1, 800))
		},
		bars: [
			[from, to, top],
			[x0, x1, below]
		],
		height,
		lines: [
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
