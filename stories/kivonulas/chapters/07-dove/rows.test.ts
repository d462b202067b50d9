import { describe, expect, it } from 'vitest';
import { SHAPES, SIZE } from '$lib/scene/frame';
import { rows } from './rows';

describe.each(SHAPES)('the train on the %s composition', (shape) => {
	const { spots, rails, k } = rows(shape, 31);

	it('has a wagon for every tank, and an engine in front', () => {
		expect(spots).toHaveLength(32);
		const [engine] = spots;
		expect(spots.every(([x, y]) => x <= (engine?.[0] ?? 0) && y >= (engine?.[1] ?? 0))).toBe(true);
	});

	it('fills its rows to the last place and stays inside', () => {
		expect(spots.length % rails.length).toBe(0);
		expect(Math.max(...rails)).toBeLessThan(SIZE[shape].height);
		expect(Math.max(...spots.map(([x]) => x)) + 140 * k).toBeLessThan(SIZE[shape].width + 1);
	});
});
