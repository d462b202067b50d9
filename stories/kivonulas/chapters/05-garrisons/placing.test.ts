import { describe, expect, it } from 'vitest';
import { overlap, type Box } from './box';
import { place, type Ground, type Name } from './placing';

const ground: Ground = { taken: [], spare: [], frame: [0, 0, 400, 400], u: 1 };
const name = (x: number, y: number, drop = Infinity): Name => ({
	x,
	y,
	rx: 6,
	ry: 6,
	width: 70,
	height: 16,
	drop
});

describe('names on a map', () => {
	it('stand to the right of their sign where there is room', () => {
		const [spot] = place([name(100, 100)], ground);
		expect(spot?.side).toBe('start');
		expect(spot?.line).toBeUndefined();
	});

	it('cover neither each other nor a sign, however dense the place', () => {
		const names = [0, 1, 2, 3, 4, 5].map((i) => name(180 + (i % 3) * 16, 180 + (i >> 1) * 16));
		const boxes = place(names, ground).map((spot) => spot?.box ?? ([0, 0, 0, 0] as const));
		boxes.forEach((box, i) => {
			expect(boxes.filter((other, k) => k !== i && overlap(box, other))).toEqual([]);
			const signs = names.map(({ x, y }): Box => [x - 6, y - 6, x + 6, y + 6]);
			expect(signs.filter((sign) => overlap(box, sign))).toEqual([]);
		});
	});

	it('keep clear of what the map holds, and are left out where nothing else is possible', () => {
		const full: Ground = { ...ground, taken: [[0, 0, 400, 400]] };
		expect(place([name(200, 200, 10)], full)).toEqual([undefined]);
	});
});
