import { describe, expect, it } from 'vitest';
import { boxes, region, rowsOfBlock, type Tally } from './tally';

/** Marks as large as their cells and no gaps, so that areas are numbers of marks. */
const solid: Tally = {
	x: 0,
	y: 0,
	cell: [1, 1],
	mark: [1, 1],
	cols: 5,
	rows: 4,
	across: 3,
	gap: [0, 0]
};
const area = (tally: Tally, n: number) =>
	boxes(tally, n).reduce((sum, [, , w, h]) => sum + w * h, 0);

describe('a tally', () => {
	it.each([0, 1, 5, 15, 16, 59, 60, 61, 119, 143])('lights %i cells, row by row', (n) => {
		expect(area(solid, n)).toBe(n);
	});

	it.each([0, 1, 5, 19, 20, 21, 59, 60, 61, 119, 143])('lights %i cells, block by block', (n) => {
		expect(area({ ...solid, blockwise: true }, n)).toBe(n);
	});

	it('ends between two marks', () => {
		const open: Tally = { ...solid, mark: [0.5, 0.5], gap: [1, 1], blockwise: true };
		expect(boxes(open, 20)).toEqual([[0, 0, 5.75, 4.75]]);
	});

	it('draws nothing of nothing', () => {
		expect(region(solid, 0)).toBe('');
	});

	it('has one line of dashes to a row', () => {
		expect(rowsOfBlock(solid).split('M')).toHaveLength(solid.rows + 1);
	});
});
