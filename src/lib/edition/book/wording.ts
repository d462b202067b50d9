import type { Lang } from '$lib/story/ledger';

const wording = {
	hu: {
		cover: 'Borító',
		titlePage: 'Címlap',
		contents: 'Tartalom',
		start: 'Az első fejezet',
		edition: (day: string) => `${day} kiadás`,
		online: 'A cikk az interneten, mozgó képekkel',
		notesLead:
			'Minden szám, dátum és idézet mögött: mennyire biztos, ki mondja, és ki állít mást. A jegyzet száma visszavezet a szöveghez.',
		sourcesLead:
			'Betűrendben. A számítás, a feltevés és a köztudott ismeret nem szöveg, hanem címke.',
		back: (number: number) => `${number}. jegyzet, vissza a szöveghez`,
		accessible:
			'Minden képnek van szöveges leírása. A számok és az idézetek jegyzetekhez vezetnek, a jegyzetek vissza a szöveghez. A könyv fejezetenként bejárható, a betű mérete és színe szabadon állítható. Hang, mozgás és villogás nincs benne.'
	},
	en: {
		cover: 'Cover',
		titlePage: 'Title page',
		contents: 'Contents',
		start: 'The first chapter',
		edition: (day: string) => `Edition of ${day}`,
		online: 'The article online, with moving pictures',
		notesLead:
			'Behind every figure, date and quotation: how sure it is, who says so, and who says otherwise. The number of a note leads back to the text.',
		sourcesLead:
			'In alphabetical order. Calculation, assumption and common knowledge are labels, not texts.',
		back: (number: number) => `Note ${number}, back to the text`,
		accessible:
			'Every picture is described in words. Figures and quotations lead to notes, and notes back to the text. The book can be navigated by chapter, and its type set to any size and colour. It holds no sound, no movement and no flashing.'
	}
};

/** The words that only the book has. */
export function bookWordingIn(lang: Lang): (typeof wording)['hu'] {
	return wording[lang];
}
