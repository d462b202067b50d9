import { expect, it } from 'vitest';
import { uuid } from './uuid';

it('names the same thing by the same UUID for good', () => {
	expect(uuid('story', 'hu')).toBe(uuid('story', 'hu'));
	expect(uuid('story', 'hu')).not.toBe(uuid('story', 'en'));
	expect(uuid('story', 'hu', 'chapter')).toMatch(
		/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
	);
	// Whoever follows the feed would get everything anew.
	expect(uuid('story', 'hu')).toBe('23210cce-caa8-5566-974d-4c55d7162ee2');
});
