import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
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
): Sheet {
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
export function understanding(desk: Desk, way: Way): Sheet {
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
