import type { Shape } from '$lib/scene/frame';

/** Where the name of each place begins; its tag stands below it. */
export const SPOTS: Record<Shape, Record<string, [x: number, y: number]>> = {
	wide: {
		szombathely: [84, 418],
		sarmellek: [128, 536],
		igal: [272, 572],
		szentkiralyszabadja: [306, 462],
		hajmasker: [322, 388],
		'komarom-monostor': [226, 214],
		baj: [246, 318],
		'esztergom-strazsa': [408, 202],
		piliscsaba: [446, 276],
		kecskemet: [552, 448],
		kunmadaras: [630, 294],
		debrecen: [774, 258]
	},
	tall: {
		szombathely: [12, 177],
		sarmellek: [44, 270],
		igal: [104, 284],
		szentkiralyszabadja: [121, 241],
		hajmasker: [126, 204],
		'komarom-monostor': [62, 124],
		baj: [84, 183],
		'esztergom-strazsa': [150, 124],
		piliscsaba: [176, 166],
		kecskemet: [217, 231],
		kunmadaras: [250, 155],
		debrecen: [312, 143]
	}
};
