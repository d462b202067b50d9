import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import type { Sheet, Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';

const CLAIMS: { day: Words; who: Words }[] = [
	{
		day: { hu: '{liberation-day|day}', en: '{liberation-day|day}' },
		who: { hu: 'a hivatalos nap: Nemesmedves', en: 'the official day: Nemesmedves' }
	},
	{
		day: { hu: '{fighting-ends|day}', en: '{fighting-ends|day}' },
		who: { hu: 'újabb kutatás: Pinkamindszent', en: 'recent research: Pinkamindszent' }
	},
	{
		day: {
			hu: '{fighting-ends-earlier|day} vagy {fighting-ends-later|day}',
			en: '{fighting-ends-earlier|day} or {fighting-ends-later|day}'
		},
		who: { hu: 'mások szerint', en: 'by others' }
	}
];

/** Three claims for the last day, each a hollow sign, on a thread from the corner they are about. */
export function claims(desk: Desk): Sheet {
	const { shape, map, place, say, measure } = desk;
	const wide = shape === 'wide';
	const [left, from] = map.at(place('pinkamindszent'));
	const [top, step, size, small, r] = wide ? [714, 46, 32, 24, 11] : [342, 25, 17, 13.5, 5.5];
	const rows = CLAIMS.map((claim, row) => ({ ...claim, y: round(top + row * step) }));
	const halo = 'var(--abroad)';
	const middle = (y: number) => round(y - size * 0.34);
	const thread = `M${left} ${from}V${middle(top + 2 * step)}`;
	return {
		paths: [
			{ d: thread, line: 'ink', width: wide ? 1.6 : 0.9 },
			...rows.map(({ y }): Stroke => ({
				d: disc(left, middle(y), r),
				fill: 'land',
				line: 'red',
				width: wide ? 3.2 : 1.7
			}))
		],
		words: rows.flatMap(({ day, who, y }): Word[] => {
			const x = round(left + r * 2.2);
			const text = say(day);
			const beside = round(x + measure(text, size, 800) + small * 0.5);
			return [
				{ x, y, text, size, weight: 800, halo },
				{ x: beside, y, text: say(who), size: small, weight: 400, halo }
			];
		})
	};
}
