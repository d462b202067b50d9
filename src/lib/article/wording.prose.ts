import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		how: 'Honnan tudjuk?',
		sure: {
			exact: 'Pontos érték.',
			about: 'Kerekített érték.',
			claimed: 'Egyetlen fél állítása.'
		},
		rivals: 'Mások szerint',
		dispute: 'Amiben a források eltérnek',
		sources: 'Források',
		quoted: 'Fordítás.',
		notes: 'Jegyzetek és források',
		more: 'Minden forrás',
		all: 'Minden szám, forrás és ellentmondás',
		days: 'Mi történt ezen a napon',
		calendar: 'A napok a saját naptárába (iCalendar)',
		feed: 'A fejezetek hírcsatornán (Atom)',
		published: (day: string) => `Megjelent: ${day}`,
		next: 'Legközelebb:',
		lost: 'Ez a vágány nem vezet sehová',
		nowhere: 'Ezen a címen nincs oldal.',
		start: 'A cikk elejére',
		share: (title: string, step: number) => `Megosztás: ${title}, ${step}. lépés`
	},
	en: {
		how: 'How do we know?',
		sure: {
			exact: 'An exact value.',
			about: 'A rounded figure.',
			claimed: 'One party says so.'
		},
		rivals: 'Others say',
		dispute: 'Where the sources disagree',
		sources: 'Sources',
		quoted: 'Translated.',
		notes: 'Notes and sources',
		more: 'All sources',
		all: 'Every figure, source and disagreement',
		days: 'What happened on this day',
		calendar: 'The days for your own calendar (iCalendar)',
		feed: 'The chapters as a feed (Atom)',
		published: (day: string) => `Published on ${day}`,
		next: 'Next:',
		lost: 'This track leads nowhere',
		nowhere: 'There is no page at this address.',
		start: 'To the beginning of the article',
		share: (title: string, step: number) => `Share: ${title}, step ${step}`
	}
};

/** The words of what is rendered on the server alone: prose, notes, and pages without script. */
export function proseWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
