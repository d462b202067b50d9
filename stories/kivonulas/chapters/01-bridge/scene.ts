import { defineScene, round, type Desk } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';
import { SITES } from '../../drawings/bridge';
import type { KeyRow } from '../../drawings/key';
import type { Word } from '$lib/scene/word';

/** What each frame of the prologue does with the bridge. */
export type BridgeLook = {
	/** Which words stand in the picture. */
	words: 'empty' | 'car' | 'rewind';
	/** The middle of the car. */
	car: number;
	/** The span in which the minute lies, in minutes after two, and the edge that the source gives. */
	from: number;
	to: number;
	bound: 'from' | 'to';
	/** From the bridge (0) to the map (1). */
	far: number;
	/** How many days the calendar has run back. */
	days: number;
};

/** What stands through the prologue. */
export interface BridgeMarks {
	photographers: number;
	clock: { x: number; y: number; r: number };
	lines: Record<BridgeLook['words'], Word[]>;
	key: Record<'empty' | 'car', KeyRow[]>;
	keySize: number;
	/** Where the bridge is on the map. */
	place: [number, number];
	/** The line of time under the map: its ends, and where the Soviet presence begins on it. */
	axis: { x0: number; x1: number; y: number; soviet: number; ticks: number[] };
	/** The calendar and the counter. */
	date: { x: number; y: number; size: number };
	count: { x: number; y: number; size: number };
	last: string;
	total: number;
}

const EMPTY = {
	time: { hu: 'Kevéssel {annus-arrives|time} után', en: 'Shortly after {annus-arrives|time}' },
	what: {
		hu: 'Annus Antal államtitkár a hídhoz ér',
		en: 'Antal Annus, state secretary, arrives'
	}
};
const CAR = {
	time: { hu: 'Percekkel három előtt', en: 'Minutes before three' },
	what: {
		hu: 'egy fekete Volga áll a magyar hídfőnél',
		en: 'a black Volga at the Hungarian end'
	}
};
const WEDGE = {
	hu: 'az ék: a perc nem pontosan ismert',
	en: 'the wedge: the minute is not known exactly'
};

const FIRST = { hu: 'a német megszállás napja', en: 'the day of the German occupation' };
const LAST = { hu: 'az utolsó parancsnok távozik', en: 'the last commander leaves' };

function draw(desk: Desk) {
	const { shape, say, map } = desk;
	const wide = shape === 'wide';
	const site = SITES[shape];
	const [last, first] = [desk.moment('no-foreign-army'), desk.moment('german-occupation')];
	const total = desk.number('foreign-troops-days');

	const clock = wide ? { x: 800, y: 276, r: 118 } : { x: 315, y: 84, r: 65 };
	/** The time in words; where the page’s title stands in the sky, below the clock. */
	const time = ({ time, what }: typeof EMPTY, titled: boolean): Word[] => {
		const [when, event, why] = [say(time), say(what), say(WEDGE)];
		if (!wide) {
			return [
				{ x: 12, y: 70, text: when, size: 31, weight: 800 },
				{ x: 12, y: 94, text: event, size: 17 },
				{ x: 12, y: 114, text: why, size: 14, weight: 400 }
			];
		}
		const at = { x: clock.x, anchor: 'middle' as const };
		return titled
			? [
					{ ...at, y: 440, text: when, size: 44, weight: 800 },
					{ ...at, y: 470, text: event, size: 25 },
					{ ...at, y: 497, text: why, size: 20, weight: 400 }
				]
			: [
					{ x: 24, y: 240, text: when, size: 84, weight: 800 },
					{ x: 24, y: 288, text: event, size: 36 },
					{ ...at, y: 432, text: why, size: 20, weight: 400 }
				];
	};
	const banks: Word[] = [-1, 1].map((side) => ({
		x: site.border + side * (wide ? 12 : 6),
		y: wide ? 730 : 343,
		text: say(
			side < 0 ? { hu: 'Magyarország', en: 'Hungary' } : { hu: 'Szovjetunió', en: 'Soviet Union' }
		),
		size: wide ? 30 : 17,
		weight: 800,
		...(side < 0 ? { anchor: 'end' as const } : {})
	}));

	const keySize = wide ? 22 : 14;
	const foot = wide ? 818 : 432;
	const rows = (signs: [KeyRow['sign'], string][]): KeyRow[] => {
		const up = wide ? 0 : 1;
		return [
			...signs.map(([sign, text], n) => ({
				sign,
				text,
				x: wide ? 24 : 12,
				y: round(foot - (signs.length - 1 - n + up) * keySize * 1.3)
			})),
			{
				sign: 'none',
				text: where,
				x: wide ? round(976 - desk.measure(where, keySize, 400)) : 12,
				y: foot
			}
		];
	};
	const figures = say({
		hu: 'egy alak = egy fotóriporter; nagyjából {photographers}, ezért néhány üres',
		en: 'one figure = one photographer; about {photographers}, so a few are hollow'
	});
	const where = say({
		hu: 'Záhony, közúti Tisza-híd, {no-foreign-army} – vázlatos rajz',
		en: 'Road bridge over the Tisza, Záhony, {no-foreign-army} – schematic'
	});
	const axis = wide ? { x0: 40, x1: 960, y: 750 } : { x0: 14, x1: 376, y: 372 };
	const onAxis = (days: number) => round(axis.x0 + (days / total) * (axis.x1 - axis.x0));
	const decades = [1950, 1960, 1970, 1980, 1990].map((year) =>
		onAxis(daysBetween(first, `${year}-01-01`))
	);
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
	const rewind: Word[] = [
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
			x: onAxis(daysBetween(first, `${year}-01-01`)),
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

	const look = (own: Partial<BridgeLook> & Pick<BridgeLook, 'words'>): BridgeLook => ({
		car: wide ? -480 : -240,
		from: 50,
		to: 54,
		bound: 'from',
		far: 0,
		days: 0,
		...own
	});
	const atBridge = { car: wide ? 256 : 134, from: 55, to: 60, bound: 'to' as const };
	const marks: BridgeMarks = {
		photographers: desk.number('photographers'),
		clock,
		lines: {
			empty: [...time(EMPTY, true), ...banks],
			car: [...time(CAR, false), ...banks],
			rewind
		},
		key: {
			empty: rows([['figure', figures]]),
			car: rows([
				['figure', figures],
				[
					'red',
					say({
						hu: 'az utolsó szovjet parancsnok, Viktor Silov altábornagy',
						en: 'the last Soviet commander, Lt. Gen. Viktor Shilov'
					})
				],
				[
					'claimed',
					say({
						hu: 'második autó – egy beszámoló szerint',
						en: 'a second car, by one account'
					})
				]
			])
		},
		keySize,
		place: map.at(desk.place('zahony')),
		axis: {
			...axis,
			soviet: onAxis(daysBetween(first, desk.moment('soviet-entry'))),
			ticks: decades
		},
		date: wide ? { x: 40, y: 108, size: 100 } : { x: 14, y: 50, size: 46 },
		count: wide ? { x: 484, y: 470, size: 270 } : { x: 183, y: 232, size: 112 },
		last,
		total
	};
	return {
		marks,
		looks: {
			empty: look({ words: 'empty' }),
			car: look({ words: 'car', ...atBridge }),
			// The hands run back with the calendar while the clock fades.
			rewind: look({ words: 'rewind', ...atBridge, from: -305, to: -300, far: 1, days: total })
		}
	};
}

export default defineScene({
	light: 'day',
	headCount: 'last',
	moves: ['far', 'days', 'car', 'from', 'to'],
	frames: {
		empty: {
			words: {
				hu: 'Üres közúti híd a Tiszán Záhonynál, fényes júniusi délutánon; balra a magyar, jobbra a szovjet part. A magyar oldalon nagyjából {photographers} fotóriporter vár, alakjukból néhány üres, mert a szám kerek. A pályaudvari óra kevéssel {annus-arrives|time} utáni időt mutat: mutató helyett ék jelzi, hogy a perc nem pontosan ismert.',
				en: 'An empty road bridge over the Tisza at Záhony on a bright June afternoon, the Hungarian bank to the left, the Soviet one to the right. On the Hungarian side about {photographers} photographers are waiting, some drawn hollow because the number is round. A station clock stands shortly after {annus-arrives|time}: a wedge instead of a hand says that the minute is not known exactly.'
			},
			facts: ['no-foreign-army']
		},
		car: {
			words: {
				hu: 'A híd magyar végén fekete Volga áll a fotóriporterek előtt. Egy piros jel benne az utolsó szovjet parancsnok; mögötte szaggatott vonallal egy második autó, amelyről csak egy beszámoló szól. Az óra ékje percekkel három előttre mutat.',
				en: 'At the Hungarian end of the bridge a black Volga stands in front of the photographers. One red mark in it is the last Soviet commander; behind it, in broken outline, a second car, which only one account has. The wedge on the clock points to minutes before three.'
			},
			facts: ['volgas-arrive', 'volgas', 'photographers', 'no-foreign-army']
		},
		rewind: {
			words: {
				hu: 'A híd Magyarország térképévé távolodik, a naptár {no-foreign-army|rol} {german-occupation|ra} fut vissza. A számláló {foreign-troops-days|n} áll meg: ennyi napig volt megszakítás nélkül idegen csapat az országban. Az idővonalon piros a szovjet jelenlét, amely ennél rövidebb, {soviet-presence-days} nap.',
				en: 'The bridge recedes into the map of Hungary, and the calendar runs back from {no-foreign-army} to {german-occupation}. The counter stops at {foreign-troops-days}: the days for which there were foreign troops in the country without a break. On the line of time the Soviet presence is red; it was shorter, {soviet-presence-days} days.'
			},
			facts: ['soviet-entry']
		}
	},
	draw
});
