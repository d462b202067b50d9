import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		share: 'Megosztás',
		step: (n: number) => `${n}. lépés`,
		link: 'A hely címe',
		copy: 'Másolás',
		copied: 'A vágólapon van.',
		refused: 'A böngésző nem engedte a másolást; a szöveg ki van jelölve.',
		send: 'Küldés…',
		save: 'Letöltés',
		frame: 'A kép',
		figures: 'Adatok (CSV)',
		cards: { wide: 'Kártya', square: 'Négyzetes kártya', tall: 'Álló kártya' },
		cite: 'Hivatkozás',
		embed: 'Beágyazás',
		close: 'Bezárás',
		sources: (list: string) => `Források: ${list}.`
	},
	en: {
		share: 'Share',
		step: (n: number) => `step ${n}`,
		link: 'Address of this place',
		copy: 'Copy',
		copied: 'Copied.',
		refused: 'The browser did not allow copying; the text is selected.',
		send: 'Send…',
		save: 'Download',
		frame: 'Picture',
		figures: 'Data (CSV)',
		cards: { wide: 'Card', square: 'Square card', tall: 'Tall card' },
		cite: 'Citation',
		embed: 'Embed',
		close: 'Close',
		sources: (list: string) => `Sources: ${list}.`
	}
};

/** The words of sharing. */
export function shareWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
