import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('signs that cover each other', () => {
	it('are moved apart, the light one further than the heavy', () => {
		const at = spread(
			[
				{ x: 0, y: 0, r: 10, weight: 9 },
				{ x: 5, y: 0, r: 5, weight: 1 }
			],
			2
		);
		const [[heavy = 0] = [], [light = 0] = []] = at;
		expect(light - heavy).toBeCloseTo(17, 0);
		expect(Math.abs(heavy)).toBeLessThan(Math.abs(light - 5));
	});

	it('leave alone what cannot move', () => {
		const at = spread(
			[
				{ x: 0, y: 0, r: 4, weight: 0 },
				{ x: 3, y: 0, r: 4, weight: 1 }
			],
			0
		);
		expect(at[0]).toEqual([0, 0]);
	});

	it('stay where they are when there is room', () => {
		const bodies = [0, 50, 100].map((x) => ({ x, y: 0, r: 5, weight: 1 }));
		expect(spread(bodies, 2)).toEqual([
			[0, 0],
			[50, 0],
			[100, 0]
		]);
	});
});
