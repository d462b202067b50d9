import type { Lang } from './ledger';

const wording = {
	hu: {
		ago: (years: number) => (years === 1 ? 'egy éve' : `${years} éve`),
		almost: (ago: string) => `csaknem ${ago}`,
		today: 'ma',
		lately: 'kevesebb mint egy éve',
		anniversary: (of: string, n: number) => `${of} ${n}. évfordulója`
	},
	en: {
		ago: (years: number) => (years === 1 ? 'one year ago' : `${years} years ago`),
		almost: (ago: string) => `almost ${ago}`,
		today: 'today',
		lately: 'less than a year ago',
		anniversary: (of: string, n: number) => `the ${ordinal(n)} anniversary of ${of}`
	}
};

/** The words of the day for which the story is printed. */
export function occasionWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}

/** An English ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st, 111th. */
export function ordinal(n: number): string {
	const teen = n % 100 > 10 && n % 100 < 14;
	return n + ((!teen && ['', 'st', 'nd', 'rd'][n % 10]) || 'th');
}
