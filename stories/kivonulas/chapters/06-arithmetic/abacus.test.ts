import { describe, expect, it } from 'vitest';
import { SHAPES } from '$lib/scene/frame';
import { ABACUS, beadAt, beads, row, slide, SOLDIERS, TENS, WIRES } from './abacus';

describe('the abacus', () => {
	it('has five hundred beads, half a million soldiers', () => {
		expect(WIRES * TENS * 10 * SOLDIERS).toBe(500_000);
	});

	it('tells whole beads from a part of one', () => {
		expect(beads(10_400)).toEqual({ whole: 10, part: 0.4 });
		expect(beads(50_000)).toEqual({ whole: 50, part: 0 });
	});

	it.each(SHAPES)('has ten beads in a ten, two of them paler, %s', (shape) => {
		const { outer, inner } = row(ABACUS[shape], 10, 1);
		expect([outer, inner].map((path) => path.split('M').length - 1)).toEqual([8, 2]);
	});

	it.each(SHAPES)('keeps its beads between its posts, %s', (shape) => {
		const abacus = ABACUS[shape];
		const end = beadAt(abacus, TENS * 10 - 1) + abacus.bead[0] + slide(abacus);
		expect(beadAt(abacus, 0)).toBeGreaterThan(abacus.left);
		expect(end).toBeLessThan(abacus.right);
		expect(slide(abacus)).toBeGreaterThan(0);
	});
});
