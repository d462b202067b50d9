import { type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Camera } from './plan';
import { depth, room, table, type Rect } from './room';
import { sheet } from './speech';

/** Two rooms in March: one of which a single memory speaks, one that is on record. */
export function march(desk: Desk, camera: Camera): Sheet {
	const wide = desk.shape === 'wide';
	const { top, foot } = depth(desk, camera, 'twelve-points-day');
	const xs = wide ? [30, 508] : [8, 199];
	const width = wide ? 462 : 183;
	const size = wide ? 31 : 14.5;
	const [text, note] = wide ? [43, 24] : [19, 12.5];
	const inset = wide ? 30 : 10;
	const told = [
		{
			who: { hu: 'Németh', en: 'Németh' },
			what: {
				hu: 'titkos megállapodás a teljes kivonásról',
				en: 'a secret agreement on a full withdrawal'
			},
			how: {
				hu: 'Németh saját visszaemlékezése szerint; sem magyar, sem szovjet forrás nem erősíti meg',
				en: 'by Németh’s own recollection; no Hungarian or Soviet source confirms it'
			}
		},
		{
			who: { hu: 'Grósz', en: 'Grósz' },
			what: {
				hu: 'elvben: a részleges kivonás folytatódik',
				en: 'in principle: the partial withdrawal goes on'
			},
			how: {
				hu: 'csak a júliusi tárgyalások után teszik közzé; hogy melyik napon egyeztek meg, nem tudjuk',
				en: 'made public only after the talks in July; on which day they agreed we do not know'
			}
		}
	];
	return stacked(
		...told.map(({ who, what, how }, n): Sheet => {
			const claimed = n === 0;
			const x = xs[n] ?? 0;
			const high = wide ? 116 : 56;
			const rect: Rect = [x + inset, top + high, width - 2 * inset, foot - top - high - inset];
			const pad = wide ? 16 : 6;
			return stacked(
				room(desk, [x, top, width, foot - top], claimed),
				table(
					desk,
					rect,
					[
						{ x: rect[0] + rect[2] * 0.09, name: who[desk.lang] },
						{
							x: rect[0] + rect[2] * (wide ? 0.58 : 0.54),
							name: desk.say({ hu: 'Gorbacsov', en: 'Gorbachev' })
						}
					],
					size,
					claimed
				),
				sheet(
					desk,
					{ x: rect[0] + pad, y: rect[1] + pad, width: rect[2] - 2 * pad, pad: wide ? 20 : 8 },
					[
						{ text: what[desk.lang], size: text },
						{ text: how[desk.lang], size: note, weight: 400, above: 0.5 }
					],
					{ claimed, height: rect[3] - 2 * pad }
				)
			);
		})
	);
}
