import { expect, test } from 'vitest';
import { people } from './crowd';

const dots = (path: string) =>
	[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test('a crowd is the same every time', () => {
	expect(people([500, 400, 200, 150, 13])).toBe(people([500, 400, 200, 150, 13]));
});

test('nobody stands behind the speaker or beyond the reach of the crowd', () => {
	const all = dots(people([500, 400, 200, 150, 13]));
	expect(all.length).toBeGreaterThan(100);
	for (const [x, y] of all) {
		expect(y).toBeGreaterThanOrEqual(400);
		expect(((x - 500) / 200) ** 2 + ((y - 400) / 150) ** 2).toBeLessThan(1.01);
	}
});
