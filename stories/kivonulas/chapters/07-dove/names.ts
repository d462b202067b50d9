import type { Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import type { Name } from './frames';
import { REFILLED, refill } from './refill';
import { route, STATIONS } from './route';
import { setter } from './setter';

/** The names on the two maps, behind the other words of their frames. */
export function names(
	desk: Desk,
	lines: Record<Name, Word[]>
): Pick<Record<Name, Word[]>, 'route' | 'refilled'> {
	const { put, form } = setter(desk);
	const wide = desk.shape === 'wide';
	const halo = 'var(--land)';
	const name = (id: string) => ({ hu: desk.place(id).name.hu, en: desk.place(id).name.en });
	const size = wide ? 26 : 14;
	const { stations } = route(desk);
	const left = new Set(['kecskemet', 'cegled', 'kiskunhalas', 'zahony']);
	const placed = STATIONS.map((id, n) => {
		const [x, y] = stations[n] ?? [0, 0];
		const ends = n === 0 || n === STATIONS.length - 1;
		const aside = size * (left.has(id) ? -0.6 : 0.6);
		return put(
			name(id),
			[x + aside, y + size * (left.has(id) && !(wide && id === 'zahony') ? 0.1 : 0.9)],
			ends ? size * 1.2 : size,
			{
				halo,
				weight: ends ? 800 : 600,
				...(left.has(id) ? { anchor: 'end' as const } : {})
			}
		);
	});
	const { at: filledAt } = refill(desk);
	const filled = filledAt.flatMap(([x, y], n) => {
		const id = REFILLED[n] ?? '';
		const at = [x, y + size * 1.9] as const;
		const more = { halo, anchor: 'middle' as const };
		return [
			put(name(id), at, size, { ...more, weight: 800 }),
			put(
				id !== 'kiskunhalas'
					? { hu: 'újra megtelt', en: 'filled again' }
					: { hu: 'javító alakulatot jelentettek be', en: 'a repair unit was announced' },
				[at[0], at[1] + form.foot * 1.12],
				form.foot,
				more
			)
		];
	});
	return {
		route: [...lines.route, ...placed],
		refilled: [
			...lines.refilled,
			...filled,
			put(
				{
					hu: 'piros pont = ismert helyőrség; az ívek vázlatosak, a pontos kiindulást a források nem írják',
					en: 'red dot = a garrison known by name; the arcs are schematic, their exact start is not on record'
				},
				[form.x, wide ? 790 : 424],
				wide ? form.foot : 12,
				{ weight: 400, halo: 'var(--abroad)' }
			)
		]
	};
}
