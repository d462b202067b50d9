import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		days: 'Napok',
		lead: 'Ezeken a napokon történt valami abból, amit a cikk elmesél.',
		told: (number: number) => `${number}. fejezet:`,
		before: 'Előző',
		after: 'Következő',
		calendar: 'Az összes nap naptárfájlban',
		yearly: 'Bármely naptárba fölvehető; minden esemény minden évben visszatér.',
		all: 'Minden nap',
		back: 'A cikk az elejétől'
	},
	en: {
		days: 'Days',
		lead: 'On these days something happened that the article tells of.',
		told: (number: number) => `Chapter ${number}:`,
		before: 'Previous',
		after: 'Next',
		calendar: 'All days as a calendar file',
		yearly: 'Any calendar can take it in; each event comes back every year.',
		all: 'All days',
		back: 'The article from its beginning'
	}
};

/** The words of the pages of days. */
export function daysWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
