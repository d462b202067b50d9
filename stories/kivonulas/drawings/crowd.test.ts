import { expect, test } from 'vitest';
import { crowd, stride } from './crowd';

const heads = (count: number, shape: 'wide' | 'tall') =>
	crowd(count, shape)
		.flatMap((pack) => pack.ranks)
		.reduce((sum, rank) => sum + (rank.stand.head.match(/M/g) ?? []).length, 0);

test('draws one figure for each photographer', () => {
	expect(heads(50, 'wide')).toBe(50);
	expect(heads(50, 'tall')).toBe(50);
	expect(heads(49, 'wide')).toBe(49);
});

test('a runner is the same person: as many run as stood', () => {
	for (const pack of crowd(50, 'wide')) {
		for (const { stand, run } of pack.ranks) {
			const people = stand.head.split('M').length;
			expect(run.map((step) => step.head.split('M').length)).toEqual([people, people]);
		}
	}
});

test('draws only the last few hollow', () => {
	const hollow = crowd(50, 'wide').filter((pack) => pack.hollow);
	expect(hollow).toHaveLength(1);
	expect(hollow[0]?.from).toBe(crowd(50, 'wide')[0]?.from);
});

test('everyone stands at the start and has run at the end', () => {
	expect([0, 1, 2, 3, 4].map((pack) => stride(0, pack, 5))).toEqual([0, 0, 0, 0, 0]);
	expect([0, 1, 2, 3, 4].map((pack) => stride(1, pack, 5))).toEqual([1, 1, 1, 1, 1]);
});

test('nobody ahead of the car starts before those it has passed', () => {
	expect(stride(0.2, 0, 5)).toBeGreaterThan(0);
	expect(stride(0.2, 4, 5)).toBe(0);
});
