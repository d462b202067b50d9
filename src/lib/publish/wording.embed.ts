import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		previous: 'Előző',
		next: 'Következő',
		on: 'Tovább a cikkben',
		away: 'új lapon nyílik',
		source: 'Forrás:'
	},
	en: {
		previous: 'Previous',
		next: 'Next',
		on: 'Read on in the article',
		away: 'opens in a new tab',
		source: 'Source:'
	}
};

/** The words around a scene on a page of someone else's. */
export function embedWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
