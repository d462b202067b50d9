import { describe, expect, it } from 'vitest';
import { figure, isMoment, machineValue, type FigureOptions } from './figure';
import type { FactValue } from './ledger';

/** Tables are written with a visible sign: `_` for a no-break space, `'` for a thin one. */
const spaced = (text: string) => text.replaceAll('_', '\u00a0').replaceAll("'", '\u202f');

type Row = readonly [FactValue, FigureOptions, string];
const money = { unit: { hu: 'forint', en: 'forints' } };

describe('numbers', () => {
	it.each<Row>([
		[0, {}, '0'],
		[94, {}, '94'],
		[1500, {}, '1500'],
		[49_700, {}, "49'700"],
		[100_380, {}, "100'380"],
		[8.5, {}, '8,5'],
		[12_345.5, {}, "12'345,5"],
		[999_999, {}, "999'999"],
		[1_000_000, {}, '1_millió'],
		[1_000_000_000, {}, '1_milliárd'],
		[53_400_000_000, {}, '53,4_milliárd'],
		[1_250_000, {}, '1,25_millió'],
		[1_234_567, {}, "1'234'567"],
		[1_000_000_000, { words: false }, "1'000'000'000"],
		[700_000_000, { words: true }, '700_millió'],
		[[60_000, 65_000], {}, "60'000–65'000"],
		[[60_000, 65_000], { short: true }, "60–65'000"],
		[[6000, 8000], {}, '6000–8000'],
		[[29e9, 30e9], {}, '29–30_milliárd'],
		[[900e6, 1e9], {}, '900–1000_millió'],
		[94, { ending: 't' }, '94-et'],
		[49_700, { ending: 'an' }, "49'700-an"],
		[1_000_000_000, { ending: 't' }, '1_milliárdot'],
		[53_400_000_000, { ending: 'val' }, '53,4_milliárddal'],
		[700_000_000, { ending: 'os' }, '700_milliós'],
		[1_000_000_000, { ending: 'val', words: false }, "1'000'000'000-dal"],
		[[60_000, 65_000], { ending: 'rol' }, "60'000–65'000-ről"],
		[1_000_000_000, { unit: true }, '1_milliárd_forint']
	])('prints %s with %o in Hungarian as %s', (value, options, text) => {
		expect(figure({ value, ...money }, 'hu', options)).toBe(spaced(text));
	});

	it.each<Row>([
		[328, {}, '328'],
		[1500, {}, '1,500'],
		[49_700, {}, '49,700'],
		[8.5, {}, '8.5'],
		[1_000_000_000, {}, '1_billion'],
		[14_300_000_000, {}, '14.3_billion'],
		[700_000_000, { words: false }, '700,000,000'],
		[[60_000, 65_000], {}, '60,000–65,000'],
		[53_400_000_000, { unit: true }, '53.4_billion_forints']
	])('prints %s with %o in English as %s', (value, options, text) => {
		expect(figure({ value, ...money }, 'en', options)).toBe(spaced(text));
	});

	it('prints no unit where the fact has none', () => {
		expect(figure({ value: 94 }, 'hu', { unit: true })).toBe('94');
		expect(figure({ value: '1991' }, 'hu', { unit: true })).toBe('1991');
	});
});

describe('moments', () => {
	const minute = '1991-06-19T15:01';
	it.each<Row>([
		['1957', {}, '1957'],
		['1957', { ending: 'tol' }, '1957-től'],
		['1988', { ending: 'ban' }, '1988-ban'],
		['1990-06', {}, '1990_júniusa'],
		['1990-06', { ending: 'ban' }, '1990_júniusában'],
		['1990-06', { ending: 'i' }, '1990._júniusi'],
		['1990-06', { form: 'month' }, 'június'],
		['1990-06', { form: 'month', ending: 'ban' }, 'júniusban'],
		['1990-06', { form: 'year', ending: 'ban' }, '1990-ben'],
		['1989-23', {}, '1989_ősze'],
		['1989-23', { ending: 'n' }, '1989_őszén'],
		['1989-23', { form: 'month', ending: 'tol' }, 'ősztől'],
		['1991-06-19', {}, '1991._június_19.'],
		['1991-06-19', { form: 'date' }, '1991._június_19.'],
		['1991-06-19', { form: 'day' }, 'június_19.'],
		['1991-06-19', { form: 'month' }, 'június'],
		['1991-06-19', { form: 'year' }, '1991'],
		['1990-02-01', { form: 'day' }, 'február_1.'],
		['1990-02-01', { form: 'day', ending: 'n' }, 'február_1-jén'],
		['1991-06-19', { ending: 'n' }, '1991._június_19-én'],
		['1991-06-30', { ending: 'ig' }, '1991._június_30-áig'],
		['1990-03-12', { form: 'day', ending: 'tol' }, 'március_12-étől'],
		['1990-03-10', { ending: 'i' }, '1990._március_10-i'],
		['1991-06-19', { form: 'day', ending: 'a' }, 'június_19-e'],
		[minute, {}, '1991._június_19., 15.01'],
		[minute, { form: 'date' }, '1991._június_19.'],
		[minute, { form: 'date', ending: 'n' }, '1991._június_19-én'],
		[minute, { form: 'day', ending: 'n' }, 'június_19-én'],
		[minute, { form: 'time' }, '15.01'],
		[minute, { form: 'time', ending: 'kor' }, '15.01-kor'],
		[minute, { ending: 'kor' }, '1991._június_19-én 15.01-kor'],
		['1991-06-16T23:40', { form: 'time', ending: 'kor' }, '23.40-kor'],
		['1991-06-16T23:40', { form: 'time', ending: 'os' }, '23.40-es'],
		['1991-06-16T23:40', { ending: 'os' }, '1991._június_16-i 23.40-es'],
		['1991-06-19T15:00', { form: 'time', ending: 'tol' }, '15.00-tól'],
		['1991-06-19T09:05', { form: 'time' }, '9.05']
	])('prints %s with %o in Hungarian as %s', (value, options, text) => {
		expect(figure({ value }, 'hu', options)).toBe(spaced(text));
	});

	it.each<Row>([
		['1957', {}, '1957'],
		['1990-06', {}, 'June 1990'],
		['1990-06', { form: 'month' }, 'June'],
		['1989-23', {}, 'autumn 1989'],
		['1990-22', { form: 'month' }, 'summer'],
		['1991-06-19', {}, '19_June 1991'],
		['1990-02-01', { form: 'day' }, '1_February'],
		['1991-06-19', { form: 'year' }, '1991'],
		[minute, {}, '19_June 1991, 15:01'],
		[minute, { form: 'date' }, '19_June 1991'],
		[minute, { form: 'time' }, '15:01'],
		['1991-06-19T09:05', { form: 'time' }, '09:05']
	])('prints %s with %o in English as %s', (value, options, text) => {
		expect(figure({ value }, 'en', options)).toBe(spaced(text));
	});
});

describe('what does not fit', () => {
	it.each<Row>([
		[94, { form: 'day' }, 'leave out the form'],
		[94, { words: true }, 'leave out “words”'],
		[94, { unit: true, ending: 't' }, 'write the unit out'],
		[8.5, { ending: 't' }, 'use a whole number'],
		['1991', { form: 'day' }, 'has no day: use full, year'],
		['1990-06', { form: 'date' }, 'has no date: use full, month, year'],
		['1991-06-19', { form: 'time' }, 'has no time: use full, date, day, month, year'],
		['1991-06-19', { ending: 'ban' }, '(day) takes no ending “ban”'],
		['1990-06', { ending: 'n' }, '(month) takes no ending “n”'],
		['1991', { ending: 'n' }, '(year) takes no ending “n”'],
		['1991-06-19T15:01', { form: 'time', ending: 'n' }, 'use kor, ig, tol, ra, os'],
		['1991-06-19', { words: true }, 'leave out “words”'],
		['1991-6-19', {}, 'write 1991, 1990-03'],
		['1991-06-31', {}, 'is no moment']
	])('refuses %s with %o', (value, options, message) => {
		expect(() => figure({ value, ...money }, 'hu', options)).toThrow(message);
	});

	it('refuses a Hungarian ending in English', () => {
		expect(() => figure({ value: 94 }, 'en', { ending: 't' })).toThrow('English takes no ending');
	});
});

describe('for machines', () => {
	it.each<readonly [FactValue, string, boolean]>([
		[35_000, '35000', false],
		[8.5, '8.5', false],
		[[60_000, 65_000], '60000/65000', false],
		['1957', '1957', true],
		['1990-03', '1990-03', true],
		['1989-23', '1989', true],
		['1991-06-19', '1991-06-19', true],
		['1991-06-19T15:01', '1991-06-19T15:01', true]
	])('says %s as %s', (value, text, moment) => {
		expect(machineValue({ value })).toBe(text);
		expect(isMoment(value)).toBe(moment);
	});

	it('knows what is no moment', () => {
		expect(isMoment('June 1991')).toBe(false);
		expect(() => machineValue({ value: '1991-02-29' })).toThrow('is no moment');
	});
});
