import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { plated } from './plated';
import { onWide, seen, type Point, type View } from './view';

/** A place that lights up: when, and where its words stand from its dot. */
interface Town {
	place: string;
	day: Words;
	/** Where there is little room. */
	brief?: Words;
	off: Record<Shape, Point>;
	side?: 'middle' | 'end';
	/** Told by one side of an argument only. */
	hollow?: boolean;
}

export type Wave = 'first' | 'autumn' | 'ring' | 'spring';

const same = (text: string): Words => ({ hu: text, en: text });

/** In the order in which they light up. */
const WAVES: Record<Wave, Town[]> = {
	first: [
		{
			place: 'battonya',
			day: same('{soviet-entry|day}'),
			off: { wide: [20, 30], tall: [10, 17] }
		},
		{
			place: 'csanadpalota',
			day: { hu: '{rival-entry|day}?', en: '{rival-entry|day}?' },
			off: { wide: [-20, 24], tall: [-11, 14] },
			side: 'end',
			hollow: true
		},
		{
			place: 'uz-valley',
			day: { hu: '{first-entry} végén', en: 'late {first-entry}' },
			off: { wide: [14, 48], tall: [4, 26] },
			side: 'end',
			hollow: true
		}
	],
	autumn: [
		{
			place: 'szeged',
			day: same('{szeged-taken}'),
			brief: same('{szeged-taken|day}'),
			off: { wide: [-21, 2], tall: [-11, 1] },
			side: 'end'
		},
		{
			place: 'debrecen',
			day: same('{debrecen-taken}'),
			brief: same('{debrecen-taken|day}'),
			off: { wide: [-21, 2], tall: [-11, 1] },
			side: 'end'
		},
		{
			place: 'kecskemet',
			day: same('{kecskemet-taken}'),
			brief: same('{kecskemet-taken|day}'),
			off: { wide: [-21, 2], tall: [-11, 1] },
			side: 'end'
		},
		{
			place: 'pecs',
			day: same('{pecs-taken}'),
			brief: same('{pecs-taken|day}'),
			off: { wide: [0, -46], tall: [0, -25] },
			side: 'middle'
		},
		{
			place: 'miskolc',
			day: same('{miskolc-taken}'),
			brief: same('{miskolc-taken|day}'),
			off: { wide: [21, 2], tall: [11, 1] }
		}
	],
	ring: [
		{
			place: 'esztergom',
			day: { hu: '{ring-closed}: a gyűrű bezárul', en: '{ring-closed}: the ring closes' },
			off: { wide: [22, 2], tall: [11, 1] }
		}
	],
	spring: [
		{
			place: 'szekesfehervar',
			day: same('{szekesfehervar-retaken|day}'),
			off: { wide: [21, 2], tall: [11, 1] }
		},
		{ place: 'gyor', day: same('{gyor-taken|day}'), off: { wide: [21, 2], tall: [11, 1] } },
		{ place: 'sopron', day: same('{sopron-taken|day}'), off: { wide: [21, 2], tall: [11, 1] } }
	]
};

/** The dots of a wave, on the map. */
export interface Dots {
	sure: Point[];
	hollow: Point[];
}

export function dots(desk: Desk): Record<Wave, Dots> {
	const of = (towns: Town[], hollow: boolean) =>
		towns
			.filter((town) => !!town.hollow === hollow)
			.map((town) => onWide(desk, desk.map.at(desk.place(town.place))));
	return Object.fromEntries(
		Object.entries(WAVES).map(([wave, towns]) => [
			wave,
			{ sure: of(towns, false), hollow: of(towns, true) }
		])
	) as Record<Wave, Dots>;
}

/** The name of a place and, below it, its day. */
export function named(desk: Desk, wave: Wave, view: View): Sheet {
	const { shape, lang, map, place, say } = desk;
	const wide = shape === 'wide';
	const [name, day] = wide ? [27, 23] : [15, 13];
	return stacked(
		...WAVES[wave].map((town) => {
			const [x, y] = seen(view, map.at(place(town.place)));
			const [dx, dy] = town.off[shape];
			const at = { x: round(x + dx), ...(town.side ? { anchor: town.side } : {}) };
			const when = say((!wide && town.brief) || town.day);
			return plated(desk, [
				{ ...at, y: round(y + dy), text: place(town.place).name[lang], size: name, weight: 800 },
				{ ...at, y: round(y + dy + day), text: when, size: day }
			]);
		})
	);
}
