import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { daysBetween } from '$lib/story/days';

const facts = readFileSync(path.join(process.env.STORY ?? '', 'facts.yaml'), 'utf8');

function value(id: string): string {
	return new RegExp(`^${id}:\\n  value: '?([\\d-]+)`, 'm').exec(facts)?.[1] ?? '';
}

test('the days of the siege are those from the ring to Buda', () => {
	const days = daysBetween(value('ring-closed'), value('buda-falls'));
	expect(Number(value('siege-days'))).toBe(days);
});

test('the years of the word are those between its first and its last', () => {
	expect(Number(value('word-years'))).toBe(Number(value('word-to')) - Number(value('word-from')));
});
