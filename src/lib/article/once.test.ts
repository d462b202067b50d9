import { expect, it } from 'vitest';
import { once } from './once.server';

it('makes each thing once, by its names', () => {
	const asked: string[] = [];
	const draw = once((chapter: string, lang?: string) => {
		asked.push(`${chapter} ${lang}`);
		return { chapter, lang };
	});
	expect(draw('bridge', 'hu')).toBe(draw('bridge', 'hu'));
	expect(draw('bridge')).not.toBe(draw('bridge', 'hu'));
	expect(asked).toEqual(['bridge hu', 'bridge undefined']);
});
