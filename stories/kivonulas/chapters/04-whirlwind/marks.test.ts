import { expect, test } from 'vitest';
import type { Desk } from '$lib/scene/frame';
import { figures, ONE, soldiers } from './soldiers';
import { stamps, WEARS } from './stamps';

const RANGE = [60000, 65000] as const;
const desk = (shape: 'wide' | 'tall') =>
	({
		shape,
		fact: () => ({ value: RANGE }),
		moment: () => '1957-05-27',
		number: () => 35,
		measure: (text: string, size: number) => text.length * size * 0.4
	}) as unknown as Desk;

test.each(['wide', 'tall'] as const)('draws a figure for each hundred soldiers, %s', (shape) => {
	const [full, hollow] = figures(soldiers(desk(shape)));
	expect(full * ONE).toBe(RANGE[0]);
	expect((full + hollow) * ONE).toBe(RANGE[1]);
});

test.each(['wide', 'tall'] as const)('strikes one stamp a year, %s', (shape) => {
	const { all, first } = stamps(desk(shape));
	expect([first, all.length]).toEqual([1957, 35]);
	expect(new Set(all.map((stamp) => stamp[2])).size).toBeGreaterThan(20);
	expect(all.every((stamp) => stamp[4] < WEARS)).toBe(true);
	expect(stamps(desk(shape))).toEqual(stamps(desk(shape)));
});

test.each(['wide', 'tall'] as const)('no stamp covers the word of another, %s', (shape) => {
	const { all, half } = stamps(desk(shape));
	for (const [n, a] of all.entries()) {
		for (const b of all.slice(n + 1)) {
			const apart = Math.abs(a[0] - b[0]) > half[0] * 1.7 || Math.abs(a[1] - b[1]) > half[1] * 1.7;
			expect(apart, `${a} and ${b}`).toBe(true);
		}
	}
});
