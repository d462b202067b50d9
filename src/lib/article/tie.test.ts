import { describe, expect, it } from 'vitest';
import { tie } from './tie';

const ring = '<button class="how" popovertarget="a"></button>';

describe('tie', () => {
	it('lets no line begin with a ring', () => {
		expect(tie(`word.<!---->${ring} Then`)).toBe(`word.\u2060${ring} Then`);
	});

	it('marks the second of two rings that stand close, and no other', () => {
		const next = ring.replace('"how"', '"how next"');
		expect(tie(`one${ring}<!--]-->${ring} two${ring}</b>. ${ring}`)).toBe(
			`one\u2060${ring}\u2060${next} two\u2060${ring}</b>. \u2060${next}`
		);
	});
});
