import { afterAll, describe, expect, it } from 'vitest';
import { LANGS } from '../src/lib/story/ledger';
import { Speller, wordsIn } from './speller';
import { textsOf } from './texts';

const STORY = process.env.STORY ?? '';
const texts = textsOf(STORY);

describe.each(LANGS)('every word in %s', async (lang) => {
	const list = `${STORY}/words.${lang}.txt`;
	const speller = await Speller.of(lang, list);
	const own = texts.filter((text) => text.lang === lang);
	const files = [...new Set(own.map(({ file }) => file))];
	afterAll(() => speller.dispose());

	it.each(files)('is spelled rightly in %s', (file) => {
		const unknown = own
			.filter((text) => text.file === file)
			.flatMap(({ line, text }) => speller.unknown(text).map((word) => `${file}:${line}: ${word}`));
		expect(unknown).toEqual([]);
	});

	it('is in the list of names once, in order, and only if it is used', () => {
		const names = wordsIn(list);
		const order = new Intl.Collator(lang);
		expect(names).toEqual([...new Set(names)].sort(order.compare));
		const all = own
			.map(({ text }) => text)
			.join('\n')
			.toLocaleLowerCase(lang);
		const unused = names.filter((name) => {
			const stem = (name.split(' ')[0] ?? '').toLocaleLowerCase(lang);
			return !all.includes(stem.slice(0, -1));
		});
		expect(unused).toEqual([]);
	});
});
