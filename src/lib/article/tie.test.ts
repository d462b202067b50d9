import { describe, expect, it } from 'vitest';
import { tie } from './tie';

const ring = '<button class="how" popovertarget="a"></button>';
const next = ring.replace('"how"', '"how next"');

describe('tie', () => {
	it.each([
		['a word', `a word.<!---->${ring} Then`, `a <span class="tied">word.${ring}</span> Then`],
		[
			'the end of a hyphenated word',
			`el\u00adment${ring}, de`,
			`el\u00ad<span class="tied">ment${ring},</span> de`
		],
		[
			'a figure',
			`<data class="fact" value="50">50</data>${ring} fő`,
			`<span class="tied"><data class="fact" value="50">50</data>${ring}</span> fő`
		],
		[
			'the last word of a quotation',
			`<q>„ne menj el”</q>${ring}.`,
			`<q>„ne menj <span class="tied">el”${ring}</span></q>.`
		]
	])('ties a ring to %s', (_, html, tied) => {
		expect(tie(html)).toBe(tied);
	});

	it('marks the second of two rings that stand close, and no other', () => {
		expect(tie(`one${ring}.<!--]-->${ring} two${ring}`)).toBe(
			`<span class="tied">one${ring}.${next}</span> <span class="tied">two${ring}</span>`
		);
	});
});
