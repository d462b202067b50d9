import { describe, expect, it } from 'vitest';
import { compact } from './compact';

describe('compact', () => {
	it('draws the same line in fewer letters', () => {
		expect(compact('M10,20L10.5,20L10.3,19.2L110,20Z')).toBe('M10 20l.5 0l-.2-.8l99.7 .8z');
	});

	it('leaves out points that fall together', () => {
		expect(compact('M1,1L1.01,1.02L2,2')).toBe('M1 1l1 1');
	});

	it('begins every part at its own place', () => {
		expect(compact('M1,1L2,2M-5,5.5L-5,6Z')).toBe('M1 1l1 1M-5 5.5l0 .5z');
	});
});
