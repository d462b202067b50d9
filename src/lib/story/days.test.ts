import { describe, expect, it } from 'vitest';
import { afterDays, dayBefore, daysBetween, isDay, momentOf } from './days';

describe('daysBetween', () => {
	it.each([
		['1944-09-23', '1991-06-19', 17_070],
		['1944-03-19', '1991-06-19', 17_258],
		['1955-05-15', '1957-05-27', 743],
		['1955-07-27', '1957-08-16', 751],
		['1990-01-09', '1990-03-10', 60],
		['1991-06-19', '1991-06-19', 0],
		['1991-06-19', '1991-06-16', -3],
		['2000-02-28', '2000-03-01', 2],
		['1900-02-28', '1900-03-01', 1]
	])('counts from %s to %s: %i', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});

	it.each(['1991-6-19', '1991-06', '1991-02-29', '1991-13-01', '1991-06-19T15:01', ''])(
		'refuses “%s”',
		(date) => {
			expect(isDay(date)).toBe(false);
			expect(() => daysBetween(date, '1991-06-19')).toThrow('write it as 1991-06-19');
		}
	);
});

describe('afterDays and dayBefore', () => {
	it.each([
		['1990-01-09', 60, '1990-03-10'],
		['1944-03-19', 17_258, '1991-06-19'],
		['1991-12-31', 1, '1992-01-01'],
		['1992-02-28', 1, '1992-02-29'],
		['1991-06-19', 0, '1991-06-19']
	])('goes from %s by %i days to %s, and back', (date, n, later) => {
		expect(afterDays(date, n)).toBe(later);
		expect(dayBefore(later, n)).toBe(date);
	});

	it('goes back by one day unless told otherwise', () => {
		expect(dayBefore('1991-03-01')).toBe('1991-02-28');
	});
});

describe('momentOf', () => {
	it('takes a moment apart as far as it is known', () => {
		const name = { hu: 'június', en: 'June' };
		expect(momentOf('1991')).toEqual({ year: '1991' });
		expect(momentOf('1990-06')).toEqual({ year: '1990', name });
		expect(momentOf('1989-23')?.name).toEqual({ hu: 'ősz', en: 'autumn' });
		expect(momentOf('1991-06-19T15:01')).toEqual({
			year: '1991',
			name,
			day: '19',
			hour: '15',
			minute: '01'
		});
	});

	it.each(['91', '1991-00', '1991-13', '1991-20', '1991-25', '1989-23-01', '1991-06-31'])(
		'finds none in “%s”',
		(value) => {
			expect(momentOf(value)).toBeUndefined();
		}
	);
});
