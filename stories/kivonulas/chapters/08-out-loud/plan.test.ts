import { expect, test } from 'vitest';
import { dayOf, FORM, STEPS } from './plan';

const desk = (moment: string) => ({ moment: () => moment });

test('a day is counted from New Year', () => {
	expect(dayOf(desk('1989-01-01'), '')).toBe(0);
	expect(dayOf(desk('1989-03-15'), '')).toBe(73);
});

test('a bare month stands for its last day', () => {
	expect(dayOf(desk('1989-03'), '')).toBe(dayOf(desk('1989-03-31'), ''));
	expect(dayOf(desk('1989-12'), '')).toBe(364);
});

test('as many days lie between the points and the note as the ledger says', () => {
	expect(dayOf(desk('1989-10-14'), '') - dayOf(desk('1989-03-15'), '')).toBe(213);
});

test.each(['wide', 'tall'] as const)('the %s wall only grows thinner', (shape) => {
	const { wall } = FORM[shape];
	expect(wall).toHaveLength(STEPS.length + 1);
	expect([...wall].sort((a, b) => b - a)).toEqual(wall);
});
