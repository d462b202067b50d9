import { expect, test } from 'vitest';
import { along, part } from './crossing';

test('a way begins and ends at its places', () => {
	expect(along([0, 0], [50, 100], [100, 0], 0)).toEqual([0, 0]);
	expect(along([0, 0], [50, 100], [100, 0], 0.5)).toEqual([50, 50]);
	expect(along([0, 0], [50, 100], [100, 0], 1)).toEqual([100, 0]);
});

test('a part of the drive goes from 0 to 1', () => {
	expect([0, 0.3, 0.4, 0.5, 1].map((t) => part(t, 0.3, 0.5))).toEqual([
		0,
		0,
		expect.closeTo(0.5),
		1,
		1
	]);
});
