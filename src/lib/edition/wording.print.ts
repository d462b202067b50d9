import { figure } from '$lib/story/figure';
import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		edition: (day: string) => `Kiadás: ${day}`,
		publisher: (name: string) => `Közreadja: ${name}`,
		contents: 'Tartalom',
		numbers:
			'A szövegben apró számok állnak. Mindegyik egy jegyzethez vezet a kötet végén: honnan vesszük, amit írunk, és mennyire biztos. Ahol a források ellentmondanak egymásnak, az ellentmondást is közöljük.',
		notes: 'Jegyzetek',
		colophon: 'Impresszum',
		online: 'Mozgó képekkel, angolul is:',
		type: 'Betűk: Literata és Sofia Sans Extra Condensed (SIL Open Font License 1.1).'
	},
	en: {
		edition: (day: string) => `Edition of ${day}`,
		publisher: (name: string) => `Published by ${name}`,
		contents: 'Contents',
		numbers:
			'Small numbers stand in the text. Each leads to a note at the end: how we know what we write, how sure it is, and who says otherwise. Where the sources contradict each other, we print the contradiction too.',
		notes: 'Notes',
		colophon: 'Imprint',
		online: 'With pictures that move, and in Hungarian:',
		type: 'Type: Literata and Sofia Sans Extra Condensed (SIL Open Font License 1.1).'
	}
};

/** The words that only paper needs. */
export function printWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}

/** A day as a line of the cover says it: „Kiadás: 2027. június 19.”, “Edition of 19 June 2027”. */
export function editionLine(lang: Lang, date: string): string {
	return printWordingIn(lang).edition(figure({ value: date }, lang));
}
