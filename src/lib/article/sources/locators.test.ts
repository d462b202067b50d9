import { describe, expect, it } from 'vitest';
import { locatorsOf } from './locators';

const chapters = [
	{ id: 'one', name: { hu: 'Első', en: 'First' }, steps: ['a', 'b'] },
	{ id: 'two', name: { hu: 'Második', en: 'Second' }, steps: ['a'] }
];
const links = {
	article: (chapter?: string, step?: string) =>
		['/hu/', chapter && `#${chapter}`, step && `-${step}`].join(''),
	making: '#making'
};

describe('locatorsOf', () => {
	it('makes one place of what is told and drawn in one step', () => {
		const uses = [
			{ manner: 'text' as const, chapter: 'one', step: 'b' },
			{ manner: 'picture' as const, chapter: 'one', step: 'b' }
		];
		expect(locatorsOf(uses, chapters, 'hu', links)).toEqual([
			{
				title: 'Első',
				places: [
					{ href: '/hu/#one-b', label: '2', spoken: 'Első, 2. lépés, szöveg, kép', framed: true }
				]
			}
		]);
	});

	it('goes by the story: the page, its chapters, how it was made', () => {
		const uses = [
			{ manner: 'making' as const },
			{ manner: 'text' as const, chapter: 'two', step: 'a' },
			{ manner: 'count' as const, chapter: 'one' },
			{ manner: 'text' as const, chapter: 'one' },
			{ manner: 'heading' as const }
		];
		const places = locatorsOf(uses, chapters, 'en', links).map(({ title, places }) => [
			title,
			...places.map(({ href, label }) => `${label} ${href}`)
		]);
		expect(places).toEqual([
			['The article', 'heading /hu/'],
			['First', 'head-count /hu/#one', 'opening /hu/#one'],
			['Second', '1 /hu/#two-a'],
			['', 'how this was made #making']
		]);
	});

	it('has none for what is not used', () => {
		expect(locatorsOf([], chapters, 'hu', links)).toEqual([]);
	});
});
