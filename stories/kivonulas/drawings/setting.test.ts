import { expect, test } from 'vitest';
import { wrap } from './setting';

const letters = (line: string) => line.length;

test('breaks a text where the width ends', () => {
	expect(wrap('köszönetet mondott és elment', 18, letters)).toEqual([
		'köszönetet mondott',
		'és elment'
	]);
});

test('leaves a word alone that is wider than the line', () => {
	expect(wrap('a megszakítás nélkül', 5, letters)).toEqual(['a', 'megszakítás', 'nélkül']);
});
