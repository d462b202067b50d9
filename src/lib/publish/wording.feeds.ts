import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		read: 'A fejezet a képeivel',
		told: (number: number, chapter: string) => `${number}. fejezet: ${chapter}`
	},
	en: {
		read: 'The chapter with its pictures',
		told: (number: number, chapter: string) => `Chapter ${number}: ${chapter}`
	}
};

/** The words of what is read outside the site: the feed and the calendar. */
export function feedsWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
