import { describe, expect, it } from 'vitest';
import { SHAPES } from '$lib/scene/frame';
import { track } from './track';

describe.each(SHAPES)('the track of the %s picture', (shape) => {
	it('is one line without a break: a step along it is a step on the paper', () => {
		const line = track(shape);
		const end = line.lengthTo(900);
		for (let at = -50; at < end; at += 1) {
			const [a, b] = [line.at(at), line.at(at + 1)];
			expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeCloseTo(1, 2);
		}
	});

	it('reaches the place that its length promises', () => {
		const line = track(shape);
		expect(line.at(line.lengthTo(300)).x).toBeCloseTo(300, 6);
	});
});
