import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		readme: 'OLVASSEL.hu.txt',
		kit: (title: string) => `${title} – sajtóanyag`,
		inside: [
			'Minden fejezetnek van egy mappája; a számozás a cikké. Ami az egész cikkről szól, a 00-s mappában áll.',
			'post.hu.txt és post.en.txt: a kész bejegyzés (cím, egy mondat, link), utána a képek leírása annak, aki nem látja őket.',
			'cards: kártyák három alakban, wide (1200 × 630), square (1080 × 1080) és tall (1080 × 1920).',
			'frames: a fejezet képei. PNG a közösségi oldalakra, SVG nyomtatásba és nagyításhoz; a tall.svg álló képernyőre való.'
		],
		licence: (name: string) => `A szöveg és a képek szabadon közölhetők, ${name} licenc alatt:`,
		credit: 'Ezt kérjük odaírni:',
		quotations: 'Az idézetek azokéi, akik mondták őket.',
		link: 'A cikk:',
		sources: 'Honnan tudjuk, amit állítunk:',
		card: 'A kártya leírása (alt):',
		onCard: (title: string) => `A kártyán a cím, „${title}”, és ez a kép:`,
		frames: 'A képek leírása (alt):'
	},
	en: {
		readme: 'README.en.txt',
		kit: (title: string) => `${title} – press kit`,
		inside: [
			'Each chapter has a folder, numbered as in the article. What is about the whole article stands in folder 00.',
			'post.en.txt and post.hu.txt: the post, ready to paste (title, one sentence, link), then descriptions of the pictures for those who cannot see them.',
			'cards: cards in three shapes, wide (1200 × 630), square (1080 × 1080) and tall (1080 × 1920).',
			'frames: the pictures of the chapter. PNG for social media, SVG for print and enlargement; tall.svg is made for upright screens.'
		],
		licence: (name: string) => `Text and pictures are free to publish under ${name}:`,
		credit: 'Please credit:',
		quotations: 'Quotations belong to those who said them.',
		link: 'The article:',
		sources: 'How we know what we say:',
		card: 'The card in words (alt text):',
		onCard: (title: string) => `The card bears the title, “${title}”, and this picture:`,
		frames: 'The pictures in words (alt text):'
	}
};

/** The words of the press kit. */
export function pressWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
