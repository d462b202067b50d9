import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		title: 'Honnan tudjuk?',
		standfirst:
			'Minden szám és dátum, ami a cikkben áll: ki mondja, mennyire biztos, és ki állít mást.',
		back: 'Vissza a cikkhez',
		article: 'A cikk',
		contents: 'Tartalom',
		disputes: 'Ahol a források ellentmondanak egymásnak',
		disputesLead: 'Ki mit mond, mit írunk mi, és miért.',
		judgement: 'Ezt írjuk',
		why: 'Mert',
		figures: 'Minden szám és dátum',
		figuresLead:
			'Fejezetenként, mindegyik ott, ahol először szerepel. A ≈ kerekített értéket jelöl, a szaggatott vonal olyat, amelyet egyetlen fél állít. A kis számok a fejezet lépéseihez visznek; bekeretezve az áll, amelyiknél az adatot a kép is mutatja.',
		elsewhere: 'A cikk fejléce és a létszám',
		notInArticle: 'A cikkben nem szerepel',
		unusedLead: 'Amit tudunk, de nem írtunk meg, és hogy miért nem.',
		unused: 'Miért nem',
		rivals: 'Mások szerint',
		dispute: (n: string) => `${n}. ellentmondás`,
		used: 'Itt szerepel',
		opening: 'bevezető',
		step: (n: number) => `${n}. lépés`,
		manners: {
			text: 'szöveg',
			picture: 'kép',
			count: 'létszám',
			heading: 'fejléc',
			making: 'hogyan készült'
		},
		quotes: 'Idézetek',
		quotesLead: 'Akiket a cikk szó szerint idéz.',
		sources: 'Források',
		sourcesLead:
			'A számok azt mutatják, hány adat nyugszik egy-egy forráson. A számítás, a feltevés és a köztudott ismeret nem szöveg, hanem címke.',
		facts: (): string => 'adat',
		rests: (disputes: number, quotes: number, places: number) =>
			[
				disputes > 0 ? `${disputes} ellentmondás` : '',
				quotes > 0 ? `${quotes} idézet` : '',
				places > 0 ? `${places} hely a térképen` : ''
			]
				.filter(Boolean)
				.join(', '),
		making: 'Hogyan készült'
	},
	en: {
		title: 'How do we know?',
		standfirst:
			'Every figure and date in the article: who gives it, how sure it is, and who says otherwise.',
		back: 'Back to the article',
		article: 'The article',
		contents: 'Contents',
		disputes: 'Where the sources disagree',
		disputesLead: 'Who says what, what we say, and why.',
		judgement: 'We say',
		why: 'Because',
		figures: 'Every figure and date',
		figuresLead:
			'Chapter by chapter, each where it first appears. The sign ≈ marks a rounded figure, a broken line one that a single party claims. The small numbers lead to the steps of a chapter; a frame means that the picture shows the figure too.',
		elsewhere: 'The heading of the article and the head-count',
		notInArticle: 'Not in the article',
		unusedLead: 'What we know but did not tell, and why not.',
		unused: 'Why not',
		rivals: 'Others say',
		dispute: (n: string) => `Disagreement ${n}`,
		used: 'Used in',
		opening: 'opening',
		step: (n: number) => `step ${n}`,
		manners: {
			text: 'text',
			picture: 'picture',
			count: 'head-count',
			heading: 'heading',
			making: 'how this was made'
		},
		quotes: 'Quotations',
		quotesLead: 'Whom the article quotes word for word.',
		sources: 'Sources',
		sourcesLead:
			'The numbers tell how many figures rest on each source. Calculation, assumption and common knowledge are labels, not texts.',
		facts: (n: number): string => (n === 1 ? 'figure' : 'figures'),
		rests: (disputes: number, quotes: number, places: number) =>
			[
				count(disputes, 'disagreement'),
				count(quotes, 'quotation'),
				places > 0 ? `${count(places, 'place')} on the map` : ''
			]
				.filter(Boolean)
				.join(', '),
		making: 'How this was made'
	}
};

function count(n: number, noun: string): string {
	return n > 0 ? `${n} ${noun}${n === 1 ? '' : 's'}` : '';
}

/** The words of the page of sources in one language. */
export function sourcesWordingIn(lang: Lang): (typeof wording)['en'] {
	return wording[lang];
}
