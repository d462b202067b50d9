import { describe, expect, it } from 'vitest';
import { readManuscript } from './chapter';
import { usesOf, withDrawn, type Users } from './uses';

const text = (lang: 'hu' | 'en', ...lines: string[]) =>
	readManuscript(`${lang}.md`, lang, lines.join('\n\n'));
const users: Users = {
	kicker: { hu: '{day}', en: '{day}' },
	headCounts: {
		many: { fact: 'soldiers', note: { hu: '{day} után', en: 'after {day}' } },
		none: { fact: 'zero', note: { hu: 'senki', en: 'nobody' } }
	},
	chapters: [
		{
			id: 'one',
			time: { hu: '{day|year}', en: '{day|year}' },
			texts: [
				text(
					'hu',
					'Előbb <Fact id="early" />.<Note sources="book paper" />',
					'<Step id="a" frame="full">',
					'<Fact id="soldiers" /> és <Fact id="soldiers" /> <Quote id="bye" bare />',
					'</Step>',
					'<Step id="b" frame="empty">',
					'Semmi.',
					'</Step>',
					'Utóbb <Fact id="late" />.'
				),
				text(
					'en',
					'Before.',
					'<Step id="a" frame="full">',
					'<Fact id="soldiers" />',
					'</Step>',
					'<Step id="b" frame="empty">',
					'Only here <Fact id="early" />.',
					'</Step>'
				)
			],
			scene: {
				source: '',
				headCount: 'many',
				frames: [
					{ name: 'full', words: { hu: '{soldiers}', en: '{soldiers}' }, facts: ['month'] },
					{ name: 'empty', words: { hu: 'Üres.', en: 'Empty.' }, facts: [] }
				]
			}
		}
	],
	making: [text('hu', '<Fact id="month" />'), text('en', '<Fact id="month" />')]
};

describe('usesOf', () => {
	const { fact, quote, source } = usesOf(users);

	it('finds the step of a fact, once, in the text and in the picture', () => {
		expect(fact.soldiers).toEqual([
			{ manner: 'count', chapter: 'one' },
			{ manner: 'text', chapter: 'one', step: 'a' },
			{ manner: 'picture', chapter: 'one', step: 'a' }
		]);
	});

	it('gives what stands before the steps to the chapter, and what follows them to the last', () => {
		expect(fact.early).toContainEqual({ manner: 'text', chapter: 'one' });
		expect(fact.late).toEqual([{ manner: 'text', chapter: 'one', step: 'b' }]);
	});

	it('takes the two languages for one', () => {
		expect(fact.early).toContainEqual({ manner: 'text', chapter: 'one', step: 'b' });
	});

	it('finds headings, readings that are shown, readings that are not, and how it was made', () => {
		expect(fact.day).toEqual([
			{ manner: 'heading' },
			{ manner: 'heading', chapter: 'one' },
			{ manner: 'count', chapter: 'one' }
		]);
		expect(fact.zero).toEqual([{ manner: 'count' }]);
		expect(fact.month).toEqual([
			{ manner: 'picture', chapter: 'one', step: 'a' },
			{ manner: 'making' }
		]);
	});

	it('finds quotations and the sources of notes', () => {
		expect(quote).toEqual({ bye: [{ manner: 'text', chapter: 'one', step: 'a' }] });
		expect(source).toEqual({
			book: [{ manner: 'text', chapter: 'one' }],
			paper: [{ manner: 'text', chapter: 'one' }]
		});
	});

	it('adds what a scene draws beyond the words of its frames', () => {
		const drawn = withDrawn(usesOf(users), { one: ['soldiers', 'wagons', 'wagons'] });
		expect(drawn.fact.soldiers).toEqual(fact.soldiers);
		expect(drawn.fact.wagons).toEqual([{ manner: 'picture', chapter: 'one' }]);
	});
});
