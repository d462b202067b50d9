import { expect, it } from 'vitest';
import { early, opening, whereTo } from './arrive';

const exists = (id: string) => ['one', 'one-a', 'out-loud', 'out-loud-b'].includes(id);

it.each([
	['', undefined],
	['one', 'one'],
	['one-a', 'one-a'],
	['one-gone', 'one'],
	['out-loud-gone', 'out-loud'],
	['outside', undefined],
	['one-', 'one']
])('leads #%s to %s', (anchor, to) => {
	expect(whereTo(anchor, ['one', 'out-loud'], exists)).toBe(to);
});

it('hides only a page that opens at a chapter', () => {
	expect(early(undefined)).not.toContain('opening');
	expect(early('one')).toContain("d.opening=''");
	expect(opening('one')).toContain("getElementById('one')");
});
