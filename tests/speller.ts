import path from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { Lang } from '../src/lib/story/ledger';
import { read } from './tree';

const DICTIONARY: Record<Lang, string> = { hu: 'dictionary-hu', en: 'dictionary-en-gb' };
/** A word with its hyphens and apostrophes, unless it is the ending of a figure: „1990-ben”. */
const WORD = /(?<![\p{L}\d][-–.]?)\p{L}[\p{L}\p{M}\d]*(?:[-–’'][\p{L}\p{M}\d]+)*/gu;
/** Hungarian endings that a hyphen may join to a foreign name or an abbreviation. */
const ENDING =
	/^(t|[oe]t|n?[aeoö]n|[oe]k|ban|ben|ba|be|b[óő]l|ra|re|r[óő]l|nak|nek|h[oeö]z|t[óő]l|n[áé]l|ig|[ée]rt|[vt][ae]l|é|i|s|os|es|ös|as|ék|kor|ként)$/;

/** Part of a type’s, a decade’s or a ruler’s name: the T and the 64B of T–64B, 1980s, II. */
const DESIGNATION = /^(\d*\p{Lu}?s?|[IVX]+)$/u;

/** Knows which words of a language are spelled rightly. */
export class Speller {
	private constructor(
		private readonly lang: Lang,
		private readonly hunspell: Hunspell
	) {}

	/**
	 * @param list a file of names and terms, one a line; a Hungarian one may be followed by a word of
	 * the dictionary that takes the same endings: `Silov Brezsnyev`
	 */
	static async of(lang: Lang, list: string): Promise<Speller> {
		const folder = path.join('node_modules', DICTIONARY[lang]);
		const [count = '', ...entries] = mend(read(path.join(folder, 'index.dic')), lang).split('\n');
		const own = wordsIn(list).map((line) => {
			const [word = '', model] = line.split(' ');
			const entry = entries.find((entry) => entry.startsWith(`${model}/`));
			if (model && !entry) throw new Error(`${list}: the dictionary has no word “${model}”`);
			return word + (entry?.slice(model?.length).split('\t')[0] ?? '');
		});
		const affixes = mend(read(path.join(folder, 'index.aff')), lang);
		const dictionary = [count, ...own, ...entries].join('\n');
		return new Speller(lang, await createHunspellFromStrings(affixes, dictionary));
	}

	/** The words of a text that are not in the dictionary, each as it stands. */
	unknown(text: string): string[] {
		const words = text.replace(/\{[^{}]*\}/g, '0').match(WORD) ?? [];
		return words.filter((word) => !this.knows(word.replace(/’/g, "'")));
	}

	private knows(word: string): boolean {
		if (this.hunspell.testSpelling(word)) return true;
		const bare = this.lang === 'en' ? word.replace(/'s?$/, '') : word;
		const parts = bare.split(/[-–]/);
		return parts.every(
			(part, index) =>
				DESIGNATION.test(part) ||
				this.hunspell.testSpelling(part) ||
				(this.lang === 'hu' && index > 0 && ENDING.test(part))
		);
	}

	dispose(): void {
		this.hunspell.dispose();
	}
}

const ACCENTS: Record<string, string> = { grave: '\u0300', ring: '\u030a', tilde: '\u0303' };

/**
 * The Hungarian package spells some letters as HTML, `&agrave;`, inside the classes of its rules,
 * has notes among the flags of some words, and lacks the line that says how flags are to be read.
 */
function mend(text: string, lang: Lang): string {
	if (lang === 'en') return text;
	return text
		.replace(/&([a-z])(grave|ring|tilde);/g, (_, letter: string, accent: string) =>
			(letter + ACCENTS[accent]).normalize()
		)
		.replace(/\)[^\s/]*_\S*$/gm, '')
		.replace(/^SET UTF-8\n(?!FLAG)/m, 'SET UTF-8\nFLAG UTF-8\n');
}

/** The lines of a word list, without comments. */
export function wordsIn(list: string): string[] {
	return read(list)
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));
}
