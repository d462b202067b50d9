import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		on: (year: string) => `Ezen a napon, ${year}:`,
		today: 'Ma:',
		dated: (date: string) => `${date}:`
	},
	en: {
		on: (year: string) => `On this day in ${year}:`,
		today: 'Today:',
		dated: (date: string) => `${date}:`
	}
};

/** The words of the line that tells what happened on a day. */
export function todayWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
