import { defineScene, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { KEY_SIZE, keyRows } from '../../drawings/key';
import {
	banks,
	CLOCK,
	COMMANDER,
	PHOTOGRAPHERS,
	SECOND_CAR,
	WEDGE
} from '../../drawings/riverside';
import type { BridgeLook, BridgeMarks } from './bridge';
import { rewind, timeline } from './rewind';

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
const WHERE = {
	hu: 'Záhony, közúti Tisza-híd, {no-foreign-army} – vázlatos rajz',
	en: 'Road bridge over the Tisza, Záhony, {no-foreign-army} – schematic'
};

function draw(desk: Desk) {
	const { shape, say, map } = desk;
	const wide = shape === 'wide';

	const clock = CLOCK[shape];
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
	const axis = timeline(desk);
	const total = desk.number('foreign-troops-days');
	const marks: BridgeMarks = {
		photographers: desk.number('photographers'),
		clock,
		lines: {
			empty: [...time(EMPTY, true), ...banks(desk)],
			car: [...time(CAR, false), ...banks(desk)],
			rewind: rewind(desk)
		},
		key: {
			empty: keyRows(desk, WHERE, [PHOTOGRAPHERS]),
			car: keyRows(desk, WHERE, [PHOTOGRAPHERS, COMMANDER, SECOND_CAR])
		},
		keySize: KEY_SIZE[shape],
		place: map.at(desk.place('zahony')),
		axis,
		date: wide ? { x: 40, y: 108, size: 100 } : { x: 14, y: 50, size: 46 },
		count: wide ? { x: 484, y: 470, size: 270 } : { x: 183, y: 232, size: 112 },
		last: desk.moment('no-foreign-army'),
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
			poster: {
				parts: {
					wide: [-75, 500, 1150, 205],
					square: [0, 470, 480, 240],
					tall: [0, 470, 360, 270]
				},
				ground: 'paper',
				room: { wide: 0.62 }
			},
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
