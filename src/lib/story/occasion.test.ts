import { describe, expect, it } from 'vitest';
import type { Fact } from './ledger';
import { agoOf, occasionOf, printedFor } from './occasion';
import type { Story } from './story';
import { ordinal } from './wording.occasion';
import { inYear, yearlyOf, yearsBetween } from './yearly';

const YEARS = Array.from({ length: 2100 - 1991 + 1 }, (_, n) => 1991 + n);
const both = (text: string) => ({ hu: text, en: text });
const fact = (id: string, value: string) => ({ id, value }) as Fact;
const story = {
	ledger: {
		facts: {
			leaves: fact('leaves', '1991-06-19T15:01'),
			starts: fact('starts', '1990-03-12'),
			act: fact('act', '2001-05-08')
		}
	},
	standfirst: both('How they left.'),
	anniversaries: [
		{
			fact: 'leaves',
			of: { hu: 'a távozás', en: 'the departure' },
			standfirst: { hu: 'Hogyan mentek el {ago}.', en: 'How they left {ago}.' }
		},
		{
			fact: 'starts',
			of: { hu: 'a kezdet', en: 'the beginning' },
			standfirst: { hu: 'Hogyan indultak el {ago}.', en: 'How they began {ago}.' }
		}
	],
	memorials: [
		{ day: '06-19', since: 'act', name: { hu: 'emléknap', en: 'a memorial day' } },
		{ day: 'last Saturday of June', since: 'act', name: { hu: 'ünnep', en: 'a feast' }, at: 'a-b' }
	]
} as unknown as Story;
const on = (date: string) => {
	const found = occasionOf(story, date);
	if (!found) throw new Error('no occasion');
	return found;
};

describe('yearlyOf', () => {
	it.each(['06-19', '02-29', 'last Saturday of June', 'last Sunday of February'])(
		'reads %s',
		(text) => {
			expect(yearlyOf(text)).toBeDefined();
		}
	);
	it.each(['6-19', '02-30', '2027-06-19', 'last saturday of june', 'first Saturday of June', ''])(
		'refuses “%s”',
		(text) => {
			expect(yearlyOf(text)).toBeUndefined();
			expect(() => inYear(text, 2027)).toThrow(/is no day: write 06-19, or last Saturday of June/);
		}
	);
});

describe('inYear', () => {
	it.each(YEARS)('finds the last Saturday of June %s', (year) => {
		// Gauss’s way of the day of the week, which needs no calendar.
		const sunday0 = (y: number) =>
			(30 + Math.floor(2.6 * 4 - 0.2) + 5 * (y % 4) + 4 * (y % 100) + 6 * (y % 400)) % 7;
		const expected = 30 - ((sunday0(year) + 1) % 7);
		expect(inYear('last Saturday of June', year)).toBe(`${year}-06-${expected}`);
		expect(expected).toBeGreaterThanOrEqual(24);
	});
	it('knows some of them by name', () => {
		const days = [1991, 2001, 2026, 2027, 2100].map((y) => inYear('last Saturday of June', y));
		expect(days).toEqual(['1991-06-29', '2001-06-30', '2026-06-27', '2027-06-26', '2100-06-26']);
	});
	it('ends a year with December, and a February where it ends', () => {
		expect(inYear('last Friday of December', 2027)).toBe('2027-12-31');
		expect(inYear('last Thursday of February', 2024)).toBe('2024-02-29');
	});
	it.each(YEARS)('puts a 29 February of %s on the last day of the month', (year) => {
		const leap = new Date(year, 1, 29).getMonth() === 1;
		expect(inYear('02-29', year)).toBe(`${year}-02-${leap ? 29 : 28}`);
	});
});

describe('yearsBetween', () => {
	it.each(YEARS)('counts full years up to %s', (year) => {
		const past = year - 1991;
		expect(yearsBetween('1991-06-19', `${year}-06-18`)).toBe(past - 1);
		expect(yearsBetween('1991-06-19', `${year}-06-19`)).toBe(past);
		expect(yearsBetween('1991-06-19', `${year}-12-31`)).toBe(past);
	});
	it('counts those of a leap day on the last day of February', () => {
		expect(yearsBetween('1992-02-29', '1993-02-27')).toBe(0);
		expect(yearsBetween('1992-02-29', '1993-02-28')).toBe(1);
		expect(yearsBetween('1992-02-29', '1996-02-28')).toBe(3);
		expect(yearsBetween('1992-02-29', '1996-02-29')).toBe(4);
	});
});

describe('agoOf', () => {
	it.each([
		['1991-06-19', 'ma', 'today'],
		['1991-06-20', 'kevesebb mint egy éve', 'less than a year ago'],
		['1992-02-18', 'kevesebb mint egy éve', 'less than a year ago'],
		['1992-03-12', 'csaknem egy éve', 'almost one year ago'],
		['1992-06-19', 'egy éve', 'one year ago'],
		['1993-06-18', 'csaknem 2 éve', 'almost 2 years ago'],
		['2027-03-12', 'csaknem 36 éve', 'almost 36 years ago'],
		['2027-06-19', '36 éve', '36 years ago'],
		['2027-06-26', '36 éve', '36 years ago'],
		['2028-02-19', '36 éve', '36 years ago'],
		['2031-06-19', '40 éve', '40 years ago'],
		['2091-06-19', '100 éve', '100 years ago'],
		['2100-12-31', '109 éve', '109 years ago']
	])('says on %s how long ago it was', (date, hu, en) => {
		expect(agoOf('1991-06-19', date)).toEqual({ hu, en });
	});
	it('says it of a leap day', () => {
		expect(agoOf('1992-02-29', '2023-02-28').en).toBe('31 years ago');
		expect(agoOf('1992-02-29', '2024-02-28').en).toBe('almost 32 years ago');
	});
});

describe('ordinal', () => {
	it.each([
		...[1, 21, 31, 101, 121].map((n) => [n, 'st']),
		...[2, 22, 32, 102].map((n) => [n, 'nd']),
		...[3, 23, 33, 103].map((n) => [n, 'rd']),
		...[4, 9, 10, 11, 12, 13, 14, 20, 30, 36, 40, 100, 109, 111, 112, 113].map((n) => [n, 'th'])
	] as [number, string][])('of %s ends in %s', (n, ending) => {
		expect(ordinal(n)).toBe(`${n}${ending}`);
	});
	it('is that of the language’s own rules up to 200', () => {
		const rules = new Intl.PluralRules('en', { type: 'ordinal' });
		const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: '', many: '' };
		for (let n = 1; n <= 200; n++) expect(ordinal(n)).toBe(`${n}${endings[rules.select(n)]}`);
	});
});

describe('occasionOf', () => {
	it.each(YEARS.slice(1))('knows the anniversary of %s, in both languages', (year) => {
		const n = year - 1991;
		const { names, ago, since, standfirst, next } = on(`${year}-06-19`);
		expect(names[0]).toEqual({
			hu: `a távozás ${n}. évfordulója`,
			en: `the ${ordinal(n)} anniversary of the departure`
		});
		expect(names.slice(1).map(({ en }) => en)).toEqual(year > 2001 - 1 ? ['a memorial day'] : []);
		expect(since).toBe('1991-06-19');
		expect(standfirst.hu).toBe(`Hogyan mentek el ${ago.hu}.`);
		expect(standfirst.en).toBe(`How they left ${ago.en}.`);
		const saturday = inYear('last Saturday of June', year);
		expect(next.date).toBe(year < 2001 ? `${year + 1}-03-12` : saturday);
	});
	it.each(YEARS.slice(11))('knows the last Saturday of June %s', (year) => {
		const { names, memorials, ago, next } = on(inYear('last Saturday of June', year));
		expect(names).toEqual([{ hu: 'ünnep', en: 'a feast' }]);
		expect(memorials.map(({ at }) => at)).toEqual(['a-b']);
		expect(ago.hu).toBe(`${year - 1991} éve`);
		expect(next).toEqual({
			date: `${year + 1}-03-12`,
			names: [
				{
					hu: `a kezdet ${year + 1 - 1990}. évfordulója`,
					en: `the ${ordinal(year + 1 - 1990)} anniversary of the beginning`
				}
			]
		});
	});
	it.each(YEARS.slice(1))('counts from the beginning on 12 March %s', (year) => {
		const { since, standfirst, next } = on(`${year}-03-12`);
		expect(since).toBe('1990-03-12');
		expect(standfirst.hu).toBe(`Hogyan indultak el ${year - 1990} éve.`);
		expect(next.date).toBe(`${year}-06-19`);
	});
	it('has nothing to say of the day itself, nor of a memorial before it was founded', () => {
		expect(on('1991-06-19')).toMatchObject({ names: [], ago: { en: 'today' } });
		expect(on('2000-06-24').names).toEqual([]);
		expect(on('2001-06-30').names).toHaveLength(1);
	});
	it('refuses a day before the first, and one that is none', () => {
		expect(() => on('1991-06-18')).toThrow(
			'the edition’s day is 1991-06-18, before 1991-06-19, from which the story counts its years: ' +
				'choose that day or a later one'
		);
		expect(() => on('2027-02-29')).toThrow('“2027-02-29” is no day of the calendar');
	});
	it('is none where the story counts no years', () => {
		expect(occasionOf({ ...story, anniversaries: [] }, '2027-06-19')).toBeUndefined();
	});
});

describe('printedFor', () => {
	it('changes the standfirst for an edition, and else nothing', () => {
		expect(printedFor(story, undefined)).toBe(story);
		const printed = printedFor(story, '2027-06-19');
		expect(printed.standfirst.en).toBe('How they left 36 years ago.');
		expect(printed.occasion?.date).toBe('2027-06-19');
	});
});
