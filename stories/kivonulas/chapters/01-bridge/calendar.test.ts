import { expect, test } from 'vitest';
import { counted, dateBefore } from './calendar';

test('runs back from the last day to the first', () => {
	expect(dateBefore('1991-06-19', 0, 'hu')).toBe('1991. június 19.');
	expect(dateBefore('1991-06-19', 17258, 'hu')).toBe('1944. március 19.');
	expect(dateBefore('1991-06-19', 17258, 'en')).toBe('19 March 1944');
});

test('a day between two days is one of them', () => {
	expect(dateBefore('1991-06-19', 0.6, 'en')).toBe('18 June 1991');
});

test('groups thousands as the language does', () => {
	expect([counted(742.4, 'hu'), counted(1726, 'hu'), counted(17258, 'hu')]).toEqual([
		'742',
		'1726',
		'17\u202f258'
	]);
	expect([counted(742, 'en'), counted(1726, 'en'), counted(17258, 'en')]).toEqual([
		'742',
		'1,726',
		'17,258'
	]);
});
