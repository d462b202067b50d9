import { expect, it } from 'vitest';
import { written } from './row';
import { yard } from './yard';

const count = (d: string) => (d.match(/M/g) ?? []).length;

it('draws one mark for each wagon, and lights each of them once', () => {
	const { train } = yard(55, 14);
	const bodies = train.filter(({ d, row }) => row && d.startsWith('m.6-1v-2.8'));
	const [dark, ...lit] = written(bodies).map(({ d }) => count(d));
	expect(dark).toBe(55);
	expect(lit.reduce((sum, n) => sum + n, 0)).toBe(55);
});

it('lights every wagon of a train that is no whole number of fives', () => {
	const lit = yard(52, 14).train.filter(({ row, fill }) => row && fill === 'lamp');
	expect(lit.reduce((sum, { row }) => sum + (row?.[2] ?? 0), 0)).toBe(52);
});

it('has five wagons under a lamp', () => {
	const lamps = yard(55, 14).place[0]?.row ?? [0, 0, 0];
	const over = Array.from({ length: lamps[2] }, (_, n) => lamps[0] + n * lamps[1]);
	expect(over.filter((x) => x > 0 && x < 55 * 14)).toHaveLength(11);
});

it('writes a path at each of its places', () => {
	expect(written([{ d: 'h1', row: [2, 5, 3], fill: 'lamp' }])).toEqual([
		{ d: 'M2 0h1M7 0h1M12 0h1', fill: 'lamp' }
	]);
	expect(written([{ d: 'M0 0h1' }])).toEqual([{ d: 'M0 0h1' }]);
});
