import { describe, expect, it } from 'vitest';
import { activeStep, progressThrough } from './active';

describe('activeStep', () => {
	it.each([
		{ tops: [], line: 400, index: -1 },
		{ tops: [401, 900], line: 400, index: -1 },
		{ tops: [400, 900], line: 400, index: 0 },
		{ tops: [-2000, -900, 399.6, 1200], line: 400, index: 2 },
		{ tops: [-9000, -8000, -7000], line: 400, index: 2 }
	])('finds step $index', ({ tops, line, index }) => {
		expect(activeStep(tops, line)).toBe(index);
	});
});

describe('progressThrough', () => {
	it('runs from 0 to 1 while the step passes the line', () => {
		expect(progressThrough(500, 1000, 400)).toBe(0);
		expect(progressThrough(400, 1000, 400)).toBe(0);
		expect(progressThrough(-100, 1000, 400)).toBe(0.5);
		expect(progressThrough(-600, 1000, 400)).toBe(1);
		expect(progressThrough(-9000, 1000, 400)).toBe(1);
	});

	it('moves in two-hundredths', () => {
		expect(progressThrough(398, 1000, 400)).toBe(0);
		expect(progressThrough(394, 1000, 400)).toBe(0.005);
	});

	it('is 0 in a step without height', () => {
		expect(progressThrough(0, 0, 400)).toBe(0);
	});
});
