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
		minutes: (n: number) => `${n} perc olvasás`,
		chapter: (n: number) => `${n}. fejezet`,
		how: 'Honnan tudjuk?',
		close: 'Bezárás',
		sure: {
			exact: 'A forrás pontos értéket ad.',
			about: 'Kerekített érték.',
			claimed: 'Egyetlen fél állítása.'
		},
		rivals: 'Mások szerint',
		dispute: 'Amiben a források eltérnek',
		sources: 'Források',
		quoted: 'Fordítás.',
		notes: 'Jegyzetek és források',
		lost: 'Ez a vágány nem vezet sehová',
		nowhere: 'Ezen a címen nincs oldal.',
		start: 'A cikk elejére'
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
		minutes: (n: number) => `${n}-minute read`,
		chapter: (n: number) => `Chapter ${n}`,
		how: 'How do we know?',
		close: 'Close',
		sure: {
			exact: 'The source gives an exact value.',
			about: 'A rounded figure.',
			claimed: 'One party says so.'
		},
		rivals: 'Others say',
		dispute: 'Where the sources disagree',
		sources: 'Sources',
		quoted: 'Translated.',
		notes: 'Notes and sources',
		lost: 'This track leads nowhere',
		nowhere: 'There is no page at this address.',
		start: 'To the beginning of the article'
	}
};

/** The page's own words. */
export type Wording = (typeof wording)['hu'];

/** The page's own words in one language. */
export function wordingIn(lang: Lang): Wording {
	return wording[lang];
}
