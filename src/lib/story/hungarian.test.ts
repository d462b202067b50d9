import { describe, expect, it } from 'vitest';
import { dayWithEnding, nounOfYear, nounWithEnding, withEnding, type Noun } from './hungarian';

describe('withEnding', () => {
	// Written by hand: row by row 0–9, 10–19, … 90–99.
	const accusatives = `
		0-t 1-et 2-t 3-at 4-et 5-öt 6-ot 7-et 8-at 9-et
		10-et 11-et 12-t 13-at 14-et 15-öt 16-ot 17-et 18-at 19-et
		20-at 21-et 22-t 23-at 24-et 25-öt 26-ot 27-et 28-at 29-et
		30-at 31-et 32-t 33-at 34-et 35-öt 36-ot 37-et 38-at 39-et
		40-et 41-et 42-t 43-at 44-et 45-öt 46-ot 47-et 48-at 49-et
		50-et 51-et 52-t 53-at 54-et 55-öt 56-ot 57-et 58-at 59-et
		60-at 61-et 62-t 63-at 64-et 65-öt 66-ot 67-et 68-at 69-et
		70-et 71-et 72-t 73-at 74-et 75-öt 76-ot 77-et 78-at 79-et
		80-at 81-et 82-t 83-at 84-et 85-öt 86-ot 87-et 88-at 89-et
		90-et 91-et 92-t 93-at 94-et 95-öt 96-ot 97-et 98-at 99-et
		100-at`;
	it.each(accusatives.trim().split(/\s+/))('knows the accusative %s', (form) => {
		const n = parseInt(form, 10);
		expect(withEnding(String(n), n, 't')).toBe(form);
	});

	it.each([
		['1500', 1500, '1500-at'],
		['1000', 1000, '1000-et'],
		['49 700', 49_700, '49 700-at'],
		['100 380', 100_380, '100 380-at'],
		['27 146', 27_146, '27 146-ot'],
		['35 000', 35_000, '35 000-et'],
		['1 000 000', 1_000_000, '1 000 000-t'],
		['1 000 000 000', 1_000_000_000, '1 000 000 000-ot'],
		['1 milliárd', 1_000_000_000, '1 milliárdot'],
		['700 millió', 700_000_000, '700 milliót']
	])('ends %s as the last spoken word does', (figure, n, form) => {
		expect(withEnding(figure, n, 't')).toBe(form);
	});

	it.each([
		['val', '0-val 1-gyel 2-vel 3-mal 4-gyel 5-tel 6-tal 7-tel 8-cal 9-cel 10-zel 20-szal 30-cal'],
		['val', '40-nel 50-nel 60-nal 70-nel 80-nal 90-nel 94-gyel 100-zal 1000-rel 1500-zal'],
		['val', '1000000-val 1000000000-dal'],
		['hoz', '0-hoz 1-hez 2-höz 3-hoz 4-hez 5-höz 6-hoz 7-hez 8-hoz 9-hez 10-hez 20-hoz 1000-hez'],
		['n', '0-n 1-en 2-n 3-on 4-en 5-ön 6-on 7-en 8-on 9-en 10-en 20-on 30-on 60-on 100-on 1000-en'],
		['os', '1-es 2-es 3-as 5-ös 6-os 7-es 8-as 20-as 23-as 40-es 60-as 76-os 80-as 100-as 1000-es'],
		['an', '2-en 3-an 4-en 5-en 6-an 7-en 8-an 10-en 20-an 30-an 50-en 60-an 100-an 49700-an'],
		['ban', '1-ben 2-ben 3-ban 5-ben 6-ban 8-ban 10-ben 20-ban 100-ban 1000-ben 1000000-ban'],
		['bol', '94-ből 328-ból 1500-ból 35000-ből'],
		['ra', '0-ra 2-re 3-ra 5-re 30-ra 40-re 10400-ra 65000-re'],
		['rol', '500-ról 50000-ről'],
		['nak', '94-nek 6-nak 7-nek 8-nak'],
		['tol', '5-től 60-tól 70-től 1000000000-tól'],
		['nal', '2-nél 3-nál 12000-nél 100-nál'],
		['ig', '3-ig 94-ig'],
		['ert', '860-ért 196-ért'],
		['kor', '3-kor 15-kor']
	] as const)('agrees with -%s: %s', (ending, forms) => {
		for (const form of forms.split(' ')) {
			const figure = form.split('-')[0] ?? '';
			expect(withEnding(figure, Number(figure), ending)).toBe(form);
		}
	});

	it.each([
		[1988, 'ban', '1988-ban'],
		[1990, 'ban', '1990-ben'],
		[2000, 'ban', '2000-ben'],
		[1956, 'ban', '1956-ban'],
		[1957, 'tol', '1957-től'],
		[1944, 'tol', '1944-től'],
		[1990, 'ig', '1990-ig'],
		[1956, 'os', '1956-os'],
		[1957, 'os', '1957-es'],
		[1945, 'os', '1945-ös'],
		[1989, 'i', '1989-i']
	] as const)('puts the year %i and -%s as %s', (year, ending, form) => {
		expect(withEnding(String(year), year, ending, 'year')).toBe(form);
	});

	it('refuses what Hungarian does not say, and lists what it does', () => {
		expect(() => withEnding('1991', 1991, 'n', 'year')).toThrow(/“1991” \(year\).*ban/);
		expect(() => withEnding('94', 94, 'i')).toThrow('use t, ra');
		expect(() => withEnding('15.01', 1, 'ban', 'time')).toThrow('use kor, ig, tol, ra, os');
		expect(() => withEnding('3,5', 3.5, 't')).toThrow('use a whole number');
		expect(() => withEnding('-1', -1, 't')).toThrow('use a whole number');
	});
});

describe('dayWithEnding', () => {
	const days = `1-jén 2-án 3-án 4-én 5-én 6-án 7-én 8-án 9-én 10-én
		11-én 12-én 13-án 14-én 15-én 16-án 17-én 18-án 19-én 20-án
		21-én 22-én 23-án 24-én 25-én 26-án 27-én 28-án 29-én 30-án 31-én`;
	it.each(days.split(/\s+/))('says on which day: %s', (form) => {
		expect(dayWithEnding(parseInt(form, 10), 'n')).toBe(form);
	});

	it.each([
		[19, undefined, '19.'],
		[1, 'ig', '1-jéig'],
		[19, 'ig', '19-éig'],
		[30, 'ig', '30-áig'],
		[1, 'tol', '1-jétől'],
		[2, 'tol', '2-ától'],
		[12, 'tol', '12-étől'],
		[16, 'tol', '16-ától'],
		[1, 'i', '1-jei'],
		[12, 'i', '12-i'],
		[19, 'i', '19-i'],
		[1, 'a', '1-je'],
		[16, 'a', '16-a'],
		[19, 'a', '19-e'],
		[19, 't', '19-ét'],
		[16, 'nak', '16-ának'],
		[1, 'val', '1-jével'],
		[30, 'val', '30-ával'],
		[19, 'hoz', '19-éhez'],
		[20, 'hoz', '20-ához'],
		[1, 'ra', '1-jére'],
		[30, 'ra', '30-ára'],
		[19, 'rol', '19-éről'],
		[19, 'nal', '19-énél']
	] as const)('puts day %i and -%s as %s', (day, ending, form) => {
		expect(dayWithEnding(day, ending)).toBe(form);
	});

	it('refuses -ban', () => {
		expect(() => dayWithEnding(19, 'ban')).toThrow(/19-e.*use .*\bn\b/);
	});
});

describe('months and seasons', () => {
	const places = `januárban februárban márciusban áprilisban májusban júniusban júliusban
		augusztusban szeptemberben októberben novemberben decemberben`;
	it.each(places.split(/\s+/))('says in which month: %s', (form) => {
		expect(nounWithEnding(form.slice(0, -3) as Noun, 'ban')).toBe(form);
	});

	it.each([
		['június', undefined, 'június'],
		['június', 'ig', 'júniusig'],
		['június', 'tol', 'júniustól'],
		['október', 'tol', 'októbertől'],
		['január', 'val', 'januárral'],
		['május', 'val', 'májussal'],
		['szeptember', 'hoz', 'szeptemberhez'],
		['április', 't', 'áprilist'],
		['április', 'i', 'áprilisi'],
		['február', 'a', 'februárja'],
		['ősz', 'tol', 'ősztől'],
		['ősz', 'n', 'ősszel'],
		['tavasz', 'n', 'tavasszal'],
		['nyár', 'n', 'nyáron'],
		['tél', 'n', 'télen'],
		['nyár', 't', 'nyarat'],
		['tél', 't', 'telet'],
		['ősz', 't', 'őszt'],
		['ősz', 'hoz', 'őszhöz'],
		['tavasz', 'hoz', 'tavaszhoz'],
		['tavasz', 'ig', 'tavaszig'],
		['nyár', 'i', 'nyári']
	] as const)('puts %s and -%s as %s', (noun, ending, form) => {
		expect(nounWithEnding(noun, ending)).toBe(form);
	});

	it.each([
		['1990', 'június', undefined, '1990 júniusa'],
		['1990', 'június', 'ban', '1990 júniusában'],
		['1990', 'június', 'ig', '1990 júniusáig'],
		['1990', 'március', 'tol', '1990 márciusától'],
		['1988', 'november', 'ban', '1988 novemberében'],
		['1991', 'január', 'ban', '1991 januárjában'],
		['1991', 'augusztus', 'i', '1991. augusztusi'],
		['1989', 'ősz', undefined, '1989 ősze'],
		['1989', 'ősz', 'n', '1989 őszén'],
		['1989', 'tavasz', 'n', '1989 tavaszán'],
		['1990', 'nyár', 'n', '1990 nyarán'],
		['1956', 'tél', 'n', '1956 telén'],
		['1990', 'nyár', 'tol', '1990 nyarától'],
		['1990', 'nyár', 'i', '1990. nyári']
	] as const)('puts %s, %s and -%s as %s', (year, noun, ending, form) => {
		expect(nounOfYear(year, noun, ending)).toBe(form.replace(' ', '\u00a0'));
	});

	it('refuses -n for a month and -ban for a season', () => {
		expect(() => nounWithEnding('június', 'n')).toThrow(/month.*ban/);
		expect(() => nounOfYear('1990', 'június', 'n')).toThrow(/month.*ban/);
		expect(() => nounWithEnding('ősz', 'ban')).toThrow(/season.*use .*\bn\b/);
		expect(() => nounOfYear('1989', 'ősz', 'ban')).toThrow(/season.*use .*\bn\b/);
	});
});
