import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import { box, disc, paragraph, stacked, type Tracing, type Word } from '../../drawings/tracing';
import { dayOf } from './days';
import { along, type Way } from './track';

interface Side {
	name: string;
	role: Words;
}

const PAIRS: Record<'sofia' | 'budapest' | 'signature', [Side, Side]> = {
	sofia: [
		{ name: 'Németh Miklós|Miklós Németh', role: { hu: 'miniszterelnök', en: 'prime minister' } },
		{
			name: 'Nyikolaj Rizskov|Nikolai Ryzhkov',
			role: { hu: 'miniszterelnök', en: 'prime minister' }
		}
	],
	budapest: [
		{
			name: 'Somogyi Ferenc|Ferenc Somogyi',
			role: { hu: 'külügyi államtitkár', en: 'state secretary' }
		},
		{
			name: 'Ivan Aboimov|Ivan Aboimov',
			role: { hu: 'külügyminiszter-helyettes', en: 'deputy foreign minister' }
		}
	],
	signature: [
		{ name: 'Horn Gyula|Gyula Horn', role: { hu: 'külügyminiszter', en: 'foreign minister' } },
		{
			name: 'Eduard Sevardnadze|Eduard Shevardnadze',
			role: { hu: 'külügyminiszter', en: 'foreign minister' }
		}
	]
};

/** Who sits at the table on a day: the Hungarian on the left, the Soviet on the right. */
export function pair(
	desk: Desk,
	way: Way,
	id: keyof typeof PAIRS,
	day: number,
	off: readonly [number, number]
): Tracing {
	const wide = desk.shape === 'wide';
	const { x, y, k } = along(way, day);
	const [size, note] = wide ? [31, 24] : [14.5, 12.5];
	return {
		words: PAIRS[id].flatMap(({ name, role }, n): Word[] => {
			const [hu = '', en = ''] = name.split('|');
			const at = {
				x: round(x + (n ? 1 : -1) * way.width * k * (off[n] ?? 0)),
				...(n === 0 && { anchor: 'end' as const })
			};
			return [
				{
					...at,
					y: round(y),
					text: desk.lang === 'hu' ? hu : en,
					size,
					weight: 800,
					halo: 'paper'
				},
				{
					...at,
					y: round(y + note * 1.1),
					text: role[desk.lang],
					size: note,
					weight: 400,
					halo: 'paper'
				}
			];
		})
	};
}

/** What was agreed in Sofia, below the name on the right. */
export function understanding(desk: Desk, way: Way): Tracing {
	const wide = desk.shape === 'wide';
	const { x, y, k } = along(way, 0);
	const note = wide ? 24 : 12.5;
	return {
		words: [
			{
				x: round(x + way.width * k * 1.08),
				y: round(y + note * 2.5),
				text: desk.say({
					hu: 'elvi megegyezés: lesz menetrend',
					en: 'agreed in principle: a timetable'
				}),
				size: note,
				halo: 'paper'
			}
		]
	};
}

/** A note on the left of the track, with a line to its sleeper. */
export function flag(
	desk: Desk,
	way: Way,
	id: string,
	text: Words,
	[left, top, width]: readonly [number, number, number]
): Tracing {
	const wide = desk.shape === 'wide';
	const { x, y, k } = along(way, dayOf(desk, id));
	const [size, note] = wide ? [31, 24] : [14.5, 12.5];
	const date = desk.say({ hu: `{${id}|day}`, en: `{${id}|day}` });
	const from = round(x - way.width * k * 0.5);
	const set = paragraph(
		desk,
		{ x: left, y: round(top + note * 1.25), text: desk.say(text), size: note, weight: 400 },
		width
	);
	const under = round(set.next - note * 0.6);
	return {
		paths: [
			{
				d: `M${left} ${under}H${round(left + width * 0.9)}L${from} ${y}`,
				line: 'ink',
				width: wide ? 2 : 1.1
			},
			{ d: disc(from, y, wide ? 5 : 2.8), fill: 'ink' }
		],
		words: [{ x: left, y: top, text: date, size, weight: 800 }, set.word]
	};
}

/** The observers of three parties: hollow rings, since they had no vote. */
export function observers(desk: Desk): Tracing {
	const wide = desk.shape === 'wide';
	const [left, top, step, r, size, note] = wide
		? [40, 236, 84, 13, 31, 24]
		: [16, 116, 40, 6.5, 14.5, 12.5];
	const who = [
		['Demszky Gábor', 'Gábor Demszky', 'SZDSZ', 'Free Democrats'],
		['Kósa Lajos', 'Lajos Kósa', 'Fidesz', 'Fidesz'],
		['Raffay Ernő', 'Ernő Raffay', 'MDF', 'Democratic Forum']
	] as const;
	const [mx, my, mw] = wide ? [624, 520, 352] : [238, 268, 144];
	const pad = wide ? 24 : 9;
	const missing = paragraph(
		desk,
		{
			x: mx + pad,
			y: my + (wide ? 88 : 44),
			text: desk.say({
				hu: 'hogy a szovjet jelenlétnek nem volt jogalapja',
				en: 'that the Soviet presence had no basis in law'
			}),
			size: wide ? 43 : 19,
			weight: 800
		},
		mw - 2 * pad
	);
	return stacked(
		{
			paths: [
				{
					d: box(mx, my, mw, missing.next - my - (wide ? 14 : 6)),
					fill: 'card',
					line: 'ink',
					width: wide ? 2.4 : 1.4,
					dash: wide ? '11 8' : '6 4'
				}
			],
			words: [
				{
					x: mx + pad,
					y: my + (wide ? 40 : 20),
					text: desk.say({
						hu: 'kifogásuk: a szöveg nem mondja ki,',
						en: 'their objection: it does not say'
					}),
					size: note,
					weight: 400
				},
				missing.word
			]
		},
		{
			paths: [
				{
					d: who.map((_, n) => disc(left, top + n * step - r * 0.1, r)).join(''),
					fill: 'land',
					line: 'ink',
					width: wide ? 4 : 2
				}
			],
			words: who.flatMap(([hu, en, party, group], n): Word[] => [
				{
					x: left + r * 1.9,
					y: round(top + n * step + size * 0.1),
					text: desk.lang === 'hu' ? hu : en,
					size,
					weight: 800
				},
				{
					x: left + r * 1.9,
					y: round(top + n * step + size * 0.1 + note * 1.08),
					text: desk.lang === 'hu' ? party : group,
					size: note,
					weight: 400
				}
			])
		}
	);
}
