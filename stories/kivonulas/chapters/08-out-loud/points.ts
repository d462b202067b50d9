import { round, type Desk } from '$lib/scene/frame';
import { stacked } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { fitted } from '../../drawings/setting';
import type { Camera } from './plan';
import { QUOTED } from './quoted';
import { banner, type Said } from './speech';
import type { Scene } from './street';

/** The ninth of the twelve points, before a crowd. */
export function points(desk: Desk, { x }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const [one = '', two = '', three = ''] = QUOTED.nine[desk.lang];
	const small = wide ? 31 : 14.5;
	const large = fitted(desk, two, wide ? 60 : 22, wide ? 780 : 312);
	const said: Said[] = [
		{ text: one, size: small, weight: 600 },
		{ text: two, size: large, above: 0.14 },
		{ text: three, size: small, weight: 600, above: 0.14 }
	];
	const [top, right, pad, day] = wide ? [198, 976, 22, 20] : [96, 382, 9, 9];
	const [left, text] = wide ? [24, 150] : [8, 52];
	const pole = wide ? 412 : 210;
	const at = x + day / 2;
	const set = banner(desk, { x: text, y: top, width: right - text, pad }, said, [at, pole]);
	const foot = set.foot;
	const [count, ninth] = [desk.number('twelve-points'), desk.number('withdrawal-point')];
	// Twelve squares in three columns; the number stands in that of the point.
	const [side, step, first] = wide ? [31, 38, 46] : [12.6, 15, 13];
	const row = (top + foot - 3 * step - side) / 2;
	const corner = (n: number) => [first + (n % 3) * step, row + Math.floor(n / 3) * step] as const;
	const square = (n: number) => box(...corner(n), side, side);
	const [nx, ny] = corner(ninth - 1);
	const all = Array.from({ length: count }, (_, n) => n);
	const [said1, note] = wide ? [43, 24] : [19, 12.5];
	const beside = wide ? [700, 496] : [270, 246];
	return {
		sheet: stacked(
			{ paths: [{ d: box(left, top, text - left + 1, foot - top), fill: 'ink' }] },
			{ words: set.words, paths: set.paths },
			{
				paths: [
					{
						d: all
							.filter((n) => n + 1 !== ninth)
							.map(square)
							.join(''),
						line: 'land',
						width: wide ? 1.8 : 0.9
					},
					{ d: square(ninth - 1), fill: 'land', line: 'land', width: wide ? 1.8 : 0.9 }
				],
				words: [
					{
						x: round(nx + side / 2),
						y: round(ny + side * 0.85),
						text: desk.say({ hu: '{withdrawal-point}', en: '{withdrawal-point}' }),
						size: side,
						weight: 800,
						anchor: 'middle'
					},
					...[
						desk.say({ hu: 'tízezrek', en: 'tens of thousands' }),
						desk.say({ hu: 'számot a forrás nem ad,', en: 'the source has no figure,' }),
						desk.say({ hu: 'a pontok csak jelzik', en: 'the dots only suggest it' })
					].map((text, n) => ({
						x: beside[0] ?? 0,
						y: round((beside[1] ?? 0) + n * note * 1.18),
						text,
						size: n ? note : said1,
						weight: n ? (400 as const) : (800 as const)
					}))
				]
			}
		),
		crowds: [wide ? [at - 40, pole + 20, 214, 148, 13] : [at - 30, pole + 10, 88, 80, 7]]
	};
}
