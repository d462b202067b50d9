import { describe, expect, it } from 'vitest';
import type { Fact, Happening } from '$lib/story/ledger';
import type { Station } from '$lib/story/story';
import type { Use } from '$lib/story/uses';
import { daysOf, neighbours, shareOfYear } from './days';
import { eventsOf } from './events';

const words = (text: string) => ({ hu: text, en: text });
const fact = (id: string, value: Fact['value'], event?: Happening): Fact => ({
	id,
	value,
	certainty: 'exact',
	says: words(id),
	sources: ['book'],
	rivals: [],
	...(event ? { event } : {})
});
const station = (id: string, number: number): Station => ({
	id,
	number,
	slug: words(id),
	title: words(id),
	name: words(id),
	time: words(''),
	chapter: {
		folder: '',
		dek: words(''),
		places: [],
		steps: [
			{ id: 'a', frame: 'near' },
			{ id: 'b', frame: 'far' }
		],
		card: 'far',
		length: { hu: 0, en: 0 },
		facts: [],
		quotes: []
	}
});
const use = (manner: Use['manner'], chapter: string, step?: string): Use => ({
	manner,
	chapter,
	...(step ? { step } : {})
});

function storyOf(facts: Fact[], fact: Record<string, Use[]>) {
	return {
		ledger: {
			facts: Object.fromEntries(facts.map((one) => [one.id, one])),
			sources: {},
			disputes: {},
			quotes: {},
			places: {}
		},
		stations: [station('one', 1), station('two', 2)],
		uses: { fact, quote: {}, source: {} }
	};
}

describe('eventsOf', () => {
	it('gives the days that have an event, the earliest first, their figures filled in', () => {
		const story = storyOf(
			[
				fact('late', '1991-06-19T15:01', words('{late|time}')),
				fact('plain', '1991-06-20'),
				fact('noon', '1991-06-19T12:00', words('noon')),
				fact('early', '1944-06-19', words('early'))
			],
			Object.fromEntries(['late', 'noon', 'early'].map((id) => [id, [use('text', 'one', 'a')]]))
		);
		expect(eventsOf(story).map(({ date, says }) => `${date} ${says.en}`)).toEqual([
			'1944-06-19 early',
			'1991-06-19 noon',
			'1991-06-19 15:01'
		]);
		expect(eventsOf(story)[2]?.says.hu).toBe('15.01');
	});

	const place = (event: Happening, ...uses: Use[]) => {
		const [found] = eventsOf(storyOf([fact('day', '1991-06-19', event)], { day: uses }));
		return [found?.station.id, found?.step, found?.frame];
	};

	it('finds the step that tells it: in words before in a picture, the first before the next', () => {
		const uses = [use('picture', 'one', 'a'), use('text', 'one', 'b'), use('text', 'two', 'a')];
		expect(place(words('x'), ...uses).slice(0, 2)).toEqual(['one', 'b']);
		expect(place(words('x'), use('count', 'one'), use('picture', 'two', 'a'))).toEqual([
			'two',
			'a',
			'near'
		]);
	});

	it('takes the step that is named', () => {
		const uses = [use('text', 'one', 'b'), use('picture', 'two', 'a')];
		expect(place({ ...words('x'), at: 'two-a' }, ...uses)).toEqual(['two', 'a', 'near']);
	});

	it('shows the picture of the step only where it shows the event', () => {
		const uses = [use('text', 'one', 'b'), use('picture', 'two', 'a')];
		expect(place(words('x'), ...uses)).toEqual(['one', 'b', undefined]);
		expect(place(words('x'), ...uses, use('picture', 'one', 'b'))).toEqual(['one', 'b', 'far']);
		expect(place(words('x'), use('text', 'two'))).toEqual(['two', undefined, undefined]);
	});

	it('refuses an event that no chapter tells', () => {
		expect(() => place(words('x'), { manner: 'heading' })).toThrow('no chapter tells');
	});
});

describe('the days of the year', () => {
	const tell = [use('text', 'one', 'a')];
	const days = daysOf(
		eventsOf(
			storyOf(
				[
					fact('a', '1991-12-31', words('a')),
					fact('b', '1944-02-29', words('b')),
					fact('c', '1956-12-31', words('c'))
				],
				{ a: tell, b: tell, c: tell }
			)
		)
	);

	it('go from January to December, and hold the events of all years', () => {
		expect(days.map(({ day, events }) => [day, ...events.map(({ id }) => id)])).toEqual([
			['02-29', 'b'],
			['12-31', 'c', 'a']
		]);
	});

	it('have neighbours, round the year', () => {
		const around = (day: string) => Object.values(neighbours(days, day)).map(({ day }) => day);
		expect(around('12-31')).toEqual(['02-29', '02-29']);
		expect(neighbours(days.slice(0, 1), '02-29').after.day).toBe('02-29');
		expect(() => around('06-19')).toThrow('nothing happened on 06-19');
	});

	it('stand in a year that has a 29 February', () => {
		expect(shareOfYear('01-01')).toBe(0);
		expect(shareOfYear('02-29')).toBeCloseTo(59 / 366);
		expect(shareOfYear('12-31')).toBeCloseTo(365 / 366);
	});
});
