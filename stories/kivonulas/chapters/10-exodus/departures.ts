import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Lettering } from './lettering';

interface Departure {
	place: string;
	day: Words;
	what: Words;
	/** Where its number stands, and on which side of it the words. */
	disc: Record<Shape, [x: number, y: number]>;
	side: 'start' | 'end';
}

const same = (text: string): Words => ({ hu: text, en: text });

/** In the order of time. */
const DEPARTURES: Departure[] = [
	{
		place: 'hajmasker',
		day: same('{hajmasker-departure|date}'),
		what: { hu: 'Hajmáskér: az első vonat', en: 'Hajmáskér: the first train' },
		disc: { wide: [290, 322], tall: [108, 194] },
		side: 'end'
	},
	{
		place: 'baj',
		day: same('{baj-vacated}'),
		what: { hu: 'Baj: az utolsó rakétás tiszt', en: 'Baj: the last missile officer' },
		disc: { wide: [348, 178], tall: [136, 156] },
		side: 'end'
	},
	{
		place: 'budapest-xviii',
		day: {
			hu: '{halomi-vacated|year}. {halomi-vacated|month} elejére',
			en: 'by early {halomi-vacated}'
		},
		what: { hu: 'Budapest, Halomi út: üres a laktanya', en: 'Budapest, Halomi út: barracks empty' },
		disc: { wide: [512, 296], tall: [195, 178] },
		side: 'start'
	},
	{
		place: 'sarmellek',
		day: same('{sarmellek-last-mig}'),
		what: { hu: 'Sármellék: az utolsó MiG-29-es', en: 'Sármellék: the last MiG-29' },
		disc: { wide: [190, 600], tall: [80, 263] },
		side: 'start'
	},
	{
		place: 'hajmasker',
		day: same('{last-train-hajmasker}'),
		what: { hu: 'Hajmáskér: az utolsó vonat', en: 'Hajmáskér: the last train' },
		disc: { wide: [254, 460], tall: [96, 233] },
		side: 'end'
	},
	{
		place: 'szeged',
		day: same('{szeged-vacated}'),
		what: { hu: 'Szeged: az utolsó katonák', en: 'Szeged: the last troops' },
		disc: { wide: [636, 640], tall: [249, 277] },
		side: 'start'
	},
	{
		place: 'tokol',
		day: same('{tokol-aircraft}'),
		what: { hu: 'Tököl: egy repülőszázad gépei', en: 'Tököl: the aircraft of a squadron' },
		disc: { wide: [456, 490], tall: [160, 217] },
		side: 'start'
	},
	{
		place: 'mandok',
		day: same('{last-train}'),
		what: {
			hu: 'Mándok vagy a határ: a legutolsó vonat',
			en: 'Mándok or the border: the very last train'
		},
		disc: { wide: [812, 206], tall: [325, 126] },
		side: 'end'
	}
];

export interface Departures {
	/** The number of each departure, and its place. The last place is no garrison. */
	dated: [x: number, y: number, placeX: number, placeY: number][];
	/** Points of the known places whose day is not on record. */
	others: string;
}

/** The dated departures on the map. On a narrow paper the words stand below it as a timetable. */
export function departures(desk: Desk): { departures: Departures; labels: Lettering[] } {
	const { shape, map, say } = desk;
	const wide = shape === 'wide';
	const dated = new Set(DEPARTURES.map(({ place }) => place));
	// The barracks in Budapest are counted with the headquarters there, which stayed to the end.
	const others = desk.places.filter(
		(place) => place.soviet && !place.of && place.confidence !== 'low' && !dated.has(place.id)
	);
	const labels = DEPARTURES.flatMap(({ day, what, disc, side }, index): Lettering[] => {
		const [x, y] = disc[shape];
		if (!wide) {
			const row = 341 + index * 13.4;
			const line = { y: round(row), size: 13, halo: 'var(--abroad)' };
			return [
				{
					...line,
					x: 20,
					text: String(index + 1),
					weight: 800,
					anchor: 'middle',
					fill: 'var(--lamp)'
				},
				{ ...line, x: 32, text: say(day), weight: 800 },
				{ ...line, x: 150, text: say(what), weight: 400 }
			];
		}
		const words = { x: x + (side === 'end' ? -22 : 22), anchor: side, halo: 'var(--land)' };
		return [
			{ ...words, y: y - 2, text: say(day), size: 24, weight: 800 },
			{ ...words, y: y + 20, text: say(what), size: 22, weight: 400 }
		];
	});
	return {
		departures: {
			dated: DEPARTURES.map(({ place, disc }) => [...disc[shape], ...map.at(desk.place(place))]),
			// Renderers differ on whether a line of no length has its caps.
			others: others.map((place) => `M${map.at(place).join(' ')}h.1`).join('')
		},
		labels
	};
}
