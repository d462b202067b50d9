import { describe, expect, it } from 'vitest';
import { mix, moving } from './mix';

const from = { x: 0, opacity: 0, title: 'a' };
const to = { x: 10, opacity: 1, title: 'b' };

describe('mix', () => {
	it('begins and ends at the looks themselves', () => {
		const way = mix(from, to, ['x']);
		expect(way(0)).toBe(from);
		expect(way(1)).toBe(to);
	});

	it('moves what moves and takes the rest from the goal', () => {
		expect(mix(from, to, ['x'])(0.25)).toEqual({ x: 2.5, opacity: 1, title: 'b' });
	});

	it('gives a new object each time, so that the page sees the change', () => {
		const way = mix(from, to, ['x']);
		expect(way(0.5)).not.toBe(way(0.5));
	});
});

describe('moving', () => {
	it('asks only for the numbers that move', () => {
		expect(moving(from, { ...to, x: 0 }, ['x'])).toBe(false);
		expect(moving(from, to, ['x'])).toBe(true);
	});
});
