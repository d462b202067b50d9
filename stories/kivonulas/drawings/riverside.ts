import type { Desk, Shape } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { SITES } from './bridge';
import type { Sign } from './key';

// What both scenes at the bridge show and say in the same words.

/** The station clock beside the bridge. */
export const CLOCK: Record<Shape, { x: number; y: number; r: number }> = {
	wide: { x: 800, y: 276, r: 118 },
	tall: { x: 315, y: 84, r: 65 }
};

export const WEDGE = {
	hu: 'az ék: a perc nem pontosan ismert',
	en: 'the wedge: the minute is not known exactly'
};

export const PHOTOGRAPHERS: Sign = [
	'figure',
	{
		hu: 'egy alak = egy fotóriporter; nagyjából {photographers}, ezért néhány üres',
		en: 'one figure = one photographer; about {photographers}, so a few are hollow'
	}
];
export const COMMANDER: Sign = [
	'red',
	{
		hu: 'az utolsó szovjet parancsnok, Viktor Silov altábornagy',
		en: 'the last Soviet commander, Lt. Gen. Viktor Shilov'
	}
];
export const SECOND_CAR: Sign = [
	'claimed',
	{ hu: 'második autó – egy beszámoló szerint', en: 'a second car, by one account' }
];

/** The names of the two banks, on either side of the border. */
export function banks({ shape, say }: Pick<Desk, 'shape' | 'say'>): Word[] {
	const wide = shape === 'wide';
	const names = [
		{ hu: 'Magyarország', en: 'Hungary' },
		{ hu: 'Szovjetunió', en: 'Soviet Union' }
	];
	return names.map((name, n) => ({
		x: SITES[shape].border + (n ? 1 : -1) * (wide ? 12 : 6),
		y: wide ? 730 : 343,
		text: say(name),
		size: wide ? 30 : 17,
		weight: 800,
		anchor: n ? 'start' : 'end'
	}));
}
