import { expect, test } from 'vitest';
import type { Desk } from '$lib/scene/frame';
import { sweep } from './front';
import { fronts, STAGES } from './fronts';

const LINES = [
	[10, 0, 10, 10, 10, 20],
	[0, 0, 0, 10, 0, 20]
];

test('stands on its lines and moves between them', () => {
	expect(sweep(LINES, 0).line).toMatch(/^M10 0.*L10 20$/);
	expect(sweep(LINES, 1).line).toMatch(/^M0 0.*L0 20$/);
	expect(sweep(LINES, 0.5).line).toMatch(/^M5 0Q5 10 5 15L5 20$/);
});

test('what is west of it and what is east of it share the front', () => {
	const { line, west, east } = sweep(LINES, 0.5);
	expect([west, east].every((path) => path.startsWith(line))).toBe(true);
	expect(west).not.toBe(east);
});

test('a pocket is cut out of both', () => {
	const { west, east } = sweep(LINES, 1, { at: [50, 50], r: 4 });
	expect(west).toMatch(/zM46 50a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z$/);
	expect(east).toMatch(/zM46 50a/);
});

test('every line has as many points, and goes from north to south', () => {
	const map = { at: ({ lon, lat }: { lon: number; lat: number }) => [lon * 100, -lat * 100] };
	const lines = fronts({ map, shape: 'wide' } as unknown as Desk);
	expect(lines).toHaveLength(STAGES.length);
	for (const line of lines) {
		expect(line).toHaveLength(lines[0]?.length ?? 0);
		expect(line.at(-1)).toBeGreaterThan(line[1] ?? 0);
	}
});

test('the front moves westwards with time', () => {
	const map = { at: ({ lon, lat }: { lon: number; lat: number }) => [lon * 100, lat * 100] };
	const lines = fronts({ map, shape: 'wide' } as unknown as Desk);
	const mean = (line: number[]) =>
		line.filter((_, i) => i % 2 === 0).reduce((sum, lon) => sum + lon, 0) / line.length;
	const way = lines.map(mean);
	expect(way).toEqual([...way].sort((a, b) => b - a));
});
