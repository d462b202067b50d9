import { describe, expect, it } from 'vitest';
import { corner, ESTATE, housesPath } from './houses';

/** The houses that a path covers, from the areas of its rectangles. */
function houses(path: string, cell: number): number {
	return [...path.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce(
		(sum, [, width, height]) => sum + Math.round((Number(width) * Number(height)) / cell ** 2),
		0
	);
}

describe.each(['wide', 'tall'] as const)('the plan of the buildings, %s', (shape) => {
	const estate = ESTATE[shape];

	it.each([0, 1, 24, 499, 500, 501, 3999, 6000])('shows %d houses', (count) => {
		expect(houses(housesPath(estate, 0, count), estate.cell)).toBe(count);
	});

	it('shows the rented ones as the rest', () => {
		expect(houses(housesPath(estate, 4000, 6000), estate.cell)).toBe(2000);
	});

	it('keeps every block on the lattice of the pattern', () => {
		for (let block = 0; block < 12; block++) {
			const [x, y] = corner(estate, block);
			expect((x - estate.x) % estate.cell).toBe(0);
			expect((y - estate.y) % estate.cell).toBe(0);
		}
	});
});
