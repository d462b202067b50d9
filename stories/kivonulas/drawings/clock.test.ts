import { expect, test } from 'vitest';
import { hands, onDial, wedge } from './clock';

test('sets the hands to 15:01', () => {
	expect(hands(2, 61)).toEqual({ hour: 90.5, minute: 366 });
});

test('finds the minutes on the dial', () => {
	expect(onDial(0, 10)).toEqual([0, -10]);
	expect(onDial(15, 10)).toEqual([10, 0]);
	expect(onDial(60, 10)).toEqual([0, -10]);
});

test('draws a wedge from one minute to another', () => {
	expect(wedge(45, 60, 10)).toBe('M0 0L-10 0A10 10 0 0 1 0 -10Z');
});
