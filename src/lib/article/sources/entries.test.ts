import { describe, expect, it } from 'vitest';
import type { Fact } from '$lib/story/ledger';
import type { Story } from '$lib/story/story';
import { entriesOf } from './entries';

const words = (text: string) => ({ hu: text, en: text });
const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
	id,
	value: 12000,
	certainty: 'about',
	says: words('so many'),
	sources: ['book'],
	rivals: [],
	...more
});
const dispute = (id: string) => ({
	id,
	question: words(id),
	variants: [{ says: words('{late}'), sources: ['paper'] }],
	judgement: words('this'),
	why: words('that')
});
const story: Story = {
	folder: '',
	title: words('Title'),
	kicker: words(''),
	standfirst: words(''),
	credits: words(''),
	headCounts: {},
	anniversaries: [],
	memorials: [],
	published: '2026-11-22',
	ledger: {
		facts: {
			late: fact('late', { unit: { hu: 'vagon', en: 'wagons' }, dispute: 'd2' }),
			idle: fact('idle', { unused: words('no room') }),
			page: fact('page', { value: '1991-06-19', certainty: 'exact' }),
			early: fact('early', { rivals: [{ value: 9, sources: ['paper'], note: words('low') }] })
		},
		sources: {
			letter: { id: 'letter', cite: words('A letter') },
			paper: { id: 'paper', cite: words('A paper'), url: 'https://example.org/' },
			book: { id: 'book', cite: words('The book') }
		},
		disputes: { d10: dispute('d10'), d2: dispute('d2') },
		quotes: {
			bye: { id: 'bye', who: words('He'), text: words('Bye'), original: 'hu', sources: ['letter'] },
			kept: { id: 'kept', who: words('She'), text: words('No'), original: 'hu', sources: ['book'] }
		},
		places: {}
	},
	stations: [
		{
			id: 'one',
			number: 1,
			slug: words('one'),
			title: words('Chapter one'),
			name: words('One'),
			time: words(''),
			chapter: {
				folder: '',
				dek: words(''),
				places: [],
				steps: [
					{ id: 'a', frame: 'full' },
					{ id: 'b', frame: 'full' }
				],
				card: '',
				length: { hu: 0, en: 0 },
				facts: [],
				quotes: []
			}
		}
	],
	uses: {
		fact: {
			page: [{ manner: 'heading' }],
			late: [{ manner: 'text', chapter: 'one', step: 'b' }],
			early: [{ manner: 'text', chapter: 'one', step: 'a' }]
		},
		quote: { bye: [{ manner: 'text', chapter: 'one', step: 'a' }] },
		source: {}
	}
};
const links = { article: () => '/', making: '#making' };

describe('entriesOf', () => {
	const en = entriesOf(story, story.uses, 'en', links);
	const hu = entriesOf(story, story.uses, 'hu', links);

	it('puts disputes in the order of their numbers, and figures into their words', () => {
		expect(en.disputes.map(({ number }) => number)).toEqual(['2', '10']);
		expect(en.disputes[0]?.variants[0]?.says).toBe('12,000');
		expect(hu.disputes[0]?.variants[0]?.says).toBe('12\u202f000');
	});

	it('puts figures under the chapter that is the first to use them, in its order', () => {
		const groups = en.groups.map(({ id, figures }) => [id, ...figures.map(({ id }) => id)]);
		expect(groups).toEqual([
			['one', 'early', 'late'],
			['elsewhere', 'page']
		]);
		expect(en.groups[0]?.figures[1]).toMatchObject({
			figure: '12,000',
			unit: 'wagons',
			certainty: 'about',
			dispute: { id: 'd2', number: '2' },
			cites: [{ id: 'book', text: 'The book' }]
		});
		expect(en.groups[0]?.figures[0]?.rivals).toEqual([
			{ figure: '9', note: 'low', cites: [{ id: 'paper', text: 'A paper' }] }
		]);
		expect(en.groups[1]?.figures[0]).toMatchObject({
			figure: '19\u00a0June 1991',
			moment: true
		});
	});

	it('keeps apart what the article does not use, with the reason', () => {
		expect(en.unused.map(({ id, unused }) => [id, unused])).toEqual([['idle', 'no room']]);
	});

	it('lists what is quoted, and says where it is a translation', () => {
		expect(hu.quotes.map(({ id, translated }) => [id, translated])).toEqual([['bye', false]]);
		expect(en.quotes[0]?.translated).toBe(true);
	});

	it('counts what rests on a source, and begins with the most', () => {
		expect(en.sources).toEqual([
			{ id: 'book', text: 'The book', facts: 4, disputes: 0, quotes: 1, places: 0 },
			{
				id: 'paper',
				text: 'A paper',
				url: 'https://example.org/',
				facts: 1,
				disputes: 2,
				quotes: 0,
				places: 0
			},
			{ id: 'letter', text: 'A letter', facts: 0, disputes: 0, quotes: 1, places: 0 }
		]);
	});
});
