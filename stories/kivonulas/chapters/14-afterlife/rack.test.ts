import { describe, expect, it } from 'vitest';
import { pondsOn } from './hill';
import { COLUMNS, held, rack } from './rack';

describe.each(['wide', 'tall'] as const)('the %s cabinet', (shape) => {
	it.each([328, 41, 40, 300])('holds %i keys', (keys) => {
		expect(held(rack({ shape }, keys))).toBe(keys);
	});

	it('has no gap in its last row', () => {
		expect(328 % COLUMNS).toBe(0);
	});

	it('stands beside four ponds', () => {
		expect(pondsOn(shape)).toBe(4);
	});
});
