import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { daysBetween } from '$lib/story/days';
import type { BridgeMarks } from './bridge';

const FIRST = { hu: 'a német megszállás napja', en: 'the day of the German occupation' };
const LAST = { hu: 'az utolsó parancsnok távozik', en: 'the last commander leaves' };

const ENDS = { wide: { x0: 40, x1: 960, y: 750 }, tall: { x0: 14, x1: 376, y: 372 } };

/** Where a day stands on the line of time. */
function onAxis(desk: Desk, day: string): number {
	const { x0, x1 } = ENDS[desk.shape];
	const days = daysBetween(desk.moment('german-occupation'), day);
	return round(x0 + (days / desk.number('foreign-troops-days')) * (x1 - x0));
}

/** The line of time under the map. */
export function timeline(desk: Desk): BridgeMarks['axis'] {
	return {
		...ENDS[desk.shape],
		soviet: onAxis(desk, desk.moment('soviet-entry')),
		ticks: [1950, 1960, 1970, 1980, 1990].map((year) => onAxis(desk, `${year}-01-01`))
	};
}

/** The words on the map and on the line of time. */
export function rewind(desk: Desk): Word[] {
	const { shape, say } = desk;
	const wide = shape === 'wide';
	const axis = ENDS[shape];
	const size = wide ? 24 : 14;
	const below = axis.y + (wide ? 38 : 22);
	const ends = [0, 1].flatMap((end): Word[] => {
		const at = { x: end ? axis.x1 : axis.x0, ...(end ? { anchor: 'end' as const } : {}) };
		const [date, what] = end
			? [say({ hu: '{no-foreign-army}', en: '{no-foreign-army}' }), say(LAST)]
			: [say({ hu: '{german-occupation}', en: '{german-occupation}' }), say(FIRST)];
		return [
			{ ...at, y: below, text: date, size, weight: 800 },
			{ ...at, y: round(below + size * 1.08), text: what, size: wide ? 21 : 13, weight: 400 }
		];
	});
	return [
		{
			x: wide ? 484 : 183,
			y: wide ? 548 : 268,
			text: say({
				hu: 'nap megszakítás nélkül idegen csapat',
				en: 'days with foreign troops without a break'
			}),
			size: wide ? 40 : 18.5,
			weight: 800,
			anchor: 'middle',
			halo: 'var(--land)'
		},
		...ends,
		...(wide ? [1960, 1970, 1980] : [1960, 1970]).map((year): Word => ({
			x: onAxis(desk, `${year}-01-01`),
			y: below,
			text: String(year),
			size: wide ? 21 : 13,
			weight: 400,
			anchor: 'middle'
		})),
		{
			x: wide ? 850 : 349,
			y: wide ? 158 : 102,
			text: desk.place('zahony').name[desk.lang],
			size: wide ? 24 : 15,
			...(wide && { anchor: 'end', halo: 'land' })
		},
		{
			x: axis.x1,
			y: axis.y - (wide ? 18 : 11),
			text: say({
				hu: 'a szovjet jelenlét ennél rövidebb: {soviet-presence-days} nap',
				en: 'the Soviet presence was shorter: {soviet-presence-days} days'
			}),
			size,
			anchor: 'end',
			fill: 'var(--red)'
		}
	];
}
