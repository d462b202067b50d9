import { describe, expect, it } from 'vitest';
import { SHAPES } from '$lib/scene/frame';
import { BALANCE, panAt } from './balance';
import { ESTATE, FLOORS, windowsPath } from './flats';
import { FLATS_IN_HOUSE, housesPath } from './houses';
import { pilePath, ROW } from './pile';

/** The area of the rectangles of a path. */
function area(path: string): number {
	return [...path.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce(
		(sum, [, width, height]) => sum + Number(width) * Number(height),
		0
	);
}

describe.each(SHAPES)('the scales, %s', (shape) => {
	const balance = BALANCE[shape];
	const { cell } = balance;

	it.each([0, 1, 9, 10, 29, 50, 53])('hold %i weights', (n) => {
		expect(Math.round(area(pilePath(cell, n)) / (cell[0] * cell[1]))).toBe(n);
	});

	it('cut a weight where a part of a billion ends', () => {
		const [whole, more] = [14, 14.3].map((n) => area(pilePath(cell, n)) / area(pilePath(cell, 1)));
		expect((more ?? 0) - (whole ?? 0)).toBeGreaterThan(0.3);
		expect((more ?? 0) - (whole ?? 0)).toBeLessThan(0.45);
	});

	it('have pans wide enough for a row, and room between them', () => {
		expect(ROW * cell[0]).toBeLessThan(2 * balance.half);
		expect(panAt(balance, 1) - panAt(balance, -1)).toBeGreaterThan(2 * balance.half);
	});
});

describe.each(SHAPES)('the flats, %s', (shape) => {
	const estate = ESTATE[shape];

	it.each([0, 200, 4000, 16_000])('has houses for %i', (flats) => {
		const houses = area(housesPath(estate, flats)) / (estate.step[0] * estate.step[1]);
		expect(Math.round(houses * 10) / 10).toBeCloseTo(flats / FLATS_IN_HOUSE, 0);
	});

	it('has a row of windows to a floor', () => {
		expect(windowsPath(estate).split('M')).toHaveLength(FLOORS + 1);
	});
});
