import { expect, it } from 'vitest';
import { fitTitle } from './title';

/** Letters half as wide as they are high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const room = { width: 1000, height: 400 };

it('sets a title as large as its room allows', () => {
	expect(fitTitle('FOURTEEN WORDS', { width: 700, height: 999 }, 999, measure)).toMatchObject({
		lines: ['FOURTEEN', 'WORDS'],
		size: 175
	});
	expect(fitTitle('ONE LINE', { width: 4000, height: 66 }, 999, measure)).toMatchObject({
		lines: ['ONE LINE'],
		size: 100
	});
	expect(fitTitle('SMALL', room, 120, measure).size).toBe(120);
});

it('breaks a title into even lines', () => {
	const { lines } = fitTitle('HOW MANY GARRISONS?', { width: 2000, height: 330 }, 999, measure);
	expect(lines).toEqual(['HOW MANY', 'GARRISONS?']);
});

it('makes no more lines for a little more size', () => {
	// Three lines would be larger by a twentieth.
	const { lines } = fitTitle('ONE MINUTE PAST THREE', { width: 525, height: 230 }, 999, measure);
	expect(lines).toEqual(['ONE MINUTE', 'PAST THREE']);
});

it('makes room for accents', () => {
	const plain = fitTitle('HEGY ALMA', room, 150, measure);
	const accented = fitTitle('HŐGY ÁLMA', { width: 999, height: 999 }, 150, measure);
	expect(accented.size).toBe(150);
	expect(accented.feet[0]).toBeGreaterThan(plain.feet[0] ?? Infinity);
});
