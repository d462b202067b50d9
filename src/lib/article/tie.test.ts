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

	it.each([
		['1991.\u00a0június\u00a019-én', '1991. <wbr />június\u00a019-én'],
		['1988\u00a0novemberében', '1988 <wbr />novemberében'],
		['19\u00a0June 1991, 15:01', '19\u00a0June <wbr />1991, <wbr />15:01'],
		['május\u00a027-én', 'május\u00a027-én']
	])('divides the date %s beside its year', (text, divided) => {
		const time = (inside: string) => `<time class="fact" datetime="1991">${inside}</time>`;
		expect(tie(time(text) + ring)).toBe(`<span class="tied">${time(divided)}${ring}</span>`);
	});

	it('marks the second of two rings that stand close, and no other', () => {
		expect(tie(`one${ring}.<!--]-->${ring} two${ring}`)).toBe(
			`<span class="tied">one${ring}.${next}</span> <span class="tied">two${ring}</span>`
		);
	});
});
