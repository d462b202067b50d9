import { describe, expect, it } from 'vitest';
import { cells, type Tally } from './tally';

const tally: Tally = { x: 0, y: 0, cols: 10, cell: [1, 1], k: 1 };

/** The area that a path of boxes covers: the number of cells. */
function area(path: string): number {
	return [...path.matchAll(/h(-?[\d.]+)v([\d.]+)/g)].reduce(
		(sum, [, width, height]) => sum + Number(width) * Number(height),
		0
	);
}

describe('a tally', () => {
	it.each([
		[0, 0],
		[0, 7],
		[0, 10],
		[0, 31],
		[3, 7],
		[7, 12],
		[10, 40],
		[104, 120]
	])('holds every mark from %i to %i once', (from, to) => {
		expect(area(cells(tally, from, to))).toBe(to - from);
	});
});
