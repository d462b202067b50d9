import { round, type Desk } from '$lib/scene/frame';
import { box } from '../../drawings/path';
import type { Camera } from './plan';
import type { Scene } from './street';

/** Two hundred people outside the Soviet embassy: one to a slab of the pavement. */
export function embassy(desk: Desk, { x }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const people = desk.number('embassy-fidesz-people');
	const across = 20;
	const [day, top, r] = wide ? [20, 360, 7] : [9, 196, 3.2];
	const at = x + day / 2;
	const left = round(at - ((across - 1) / 2) * day);
	const rows = Array.from(
		{ length: people / across },
		(_, n) => `M${left} ${top + n * day}h${(across - 1) * day + 0.1}`
	);
	const dots = { line: 'ink', width: round(2 * r), round: true, dash: `0 ${day}` } as const;
	const [half, high, wall, lift] = wide ? [210, 104, 9, 34] : [96, 54, 4.5, 20];
	const foot = top - lift;
	const gate = `M${at - day} ${foot}l${day * 0.8} ${day * 0.7}M${at + day} ${foot}l${-day * 0.8} ${day * 0.7}`;
	const [size, note, big] = wide ? [31, 24, 176] : [14.5, 12.5, 64];
	const [side, base] = wide ? [24, 500] : [10, 236];
	return {
		sheet: {
			paths: [
				{ d: box(at - half, foot - high, 2 * half, high), fill: 'card', line: 'ink', width: wall },
				{ d: `M${at - day} ${foot}h${2 * day}`, line: 'card', width: wall + 1 },
				{ d: gate, line: 'ink', width: wall / 2 },
				{ d: rows.join(''), ...dots },
				// The last row is hollow: the figure is a round one.
				{ d: rows.at(-1) ?? '', ...dots, line: 'abroad', width: round(1.3 * r) }
			],
			words: [
				{
					x: at,
					y: round(foot - high / 2 + size * 0.34),
					text: desk.say({ hu: 'szovjet nagykövetség', en: 'Soviet embassy' }),
					size,
					weight: 800,
					anchor: 'middle'
				},
				{
					x: side,
					y: base,
					text: desk.say({ hu: '{embassy-fidesz-people}', en: '{embassy-fidesz-people}' }),
					size: big,
					weight: 800
				},
				{
					x: side + (wide ? 6 : 2),
					y: round(base - big * 0.8),
					text: desk.say({ hu: 'mintegy', en: 'about' }),
					size
				},
				...[
					desk.say({ hu: 'egy pont = egy tüntető', en: 'one dot = one demonstrator' }),
					desk.say({ hu: 'az utolsó sor üres:', en: 'the last row is hollow:' }),
					desk.say({ hu: 'a szám kerek', en: 'a round figure' })
				].map((text, n) => ({
					x: side + (wide ? 6 : 2),
					y: round(base + (n + 1.5) * note * 1.18),
					text,
					size: note,
					weight: 400 as const
				}))
			]
		}
	};
}
