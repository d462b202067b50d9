import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Line } from '../../drawings/line';
import type { Point } from './view';

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

/** Three claims for the last day, each a hollow sign, and the corner that they are about. */
export function claims(desk: Desk): {
	marks: { rings: Point[]; r: number; leader: string; corner: Point };
	lines: Line[];
} {
	const { shape, map, place, say } = desk;
	const wide = shape === 'wide';
	const corner = map.at(place('pinkamindszent'));
	const [top, step, size, small, r] = wide ? [714, 46, 32, 24, 11] : [342, 25, 17, 13.5, 5.5];
	const left = corner[0];
	const rows = CLAIMS.map((claim, row) => ({ ...claim, y: round(top + row * step) }));
	return {
		marks: {
			rings: rows.map(({ y }): Point => [left, round(y - size * 0.34)]),
			r,
			leader: `M${corner.join(' ')}V${round(top + 2 * step - size * 0.34)}`,
			corner
		},
		lines: rows.flatMap(({ day, who, y }): Line[] => {
			const x = left + r * 2.2;
			const text = say(day);
			const common = { y, halo: 'var(--abroad)' };
			return [
				{ ...common, x, text, size, weight: 800 },
				{
					...common,
					x: round(x + desk.measure(text, size, 800) + small * 0.5),
					text: say(who),
					size: small,
					weight: 400
				}
			];
		})
	};
}
