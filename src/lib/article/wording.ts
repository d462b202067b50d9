import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		language: 'Magyar',
		other: 'English',
		otherShort: 'EN',
		headCount: 'Szovjet katona Magyarországon',
		reading: 'Olvasónézet',
		skip: 'Ugrás a szövegre',
		stations: 'Állomások',
		place: 'Hol tart az olvasó',
		later: 'később nyílik',
		onward: (title: string) => `Tovább ehhez a fejezethez: ${title}`,
		share: (title: string) => `Megosztás: ${title}`,
		minutes: (n: number) => `${n} perc olvasás`,
		chapter: (n: number) => `${n}. fejezet`
	},
	en: {
		language: 'English',
		other: 'Magyar',
		otherShort: 'HU',
		headCount: 'Soviet soldiers in Hungary',
		reading: 'Reading view',
		skip: 'Skip to the text',
		stations: 'Stations',
		place: 'Where you are',
		later: 'opens later',
		onward: (title: string) => `Go to this chapter: ${title}`,
		share: (title: string) => `Share: ${title}`,
		minutes: (n: number) => `${n}-minute read`,
		chapter: (n: number) => `Chapter ${n}`
	}
};

/** The page's own words. */
export type Wording = (typeof wording)['hu'];

/** The page's own words in one language. */
export function wordingIn(lang: Lang): Wording {
	return wording[lang];
}
