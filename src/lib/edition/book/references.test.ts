import { describe, expect, it } from 'vitest';
import { lead, notesIn, refer } from './references';

const door = (id: string, more = '') =>
	`<button class="how${more}" popovertarget="${id}" aria-label="How do we know?"></button>`;

describe('refer', () => {
	it('numbers the notes as they come, and a second reference by the same number', () => {
		const { html, notes } = refer(
			`<p>Forty${door('fact-a')} of ten.${door('note-b', ' next')} Forty${door('fact-a')}.</p>`,
			'one'
		);
		expect(notes).toEqual(['fact-a', 'note-b']);
		expect(html).toBe(
			'<p>Forty<a class="ref" id="to-fact-a" epub:type="noteref" role="doc-noteref" href="notes.xhtml#one-fact-a">[1]</a> of ten.' +
				'<a class="ref" id="to-note-b" epub:type="noteref" role="doc-noteref" href="notes.xhtml#one-note-b">[2]</a> Forty' +
				'<a class="ref" epub:type="noteref" role="doc-noteref" href="notes.xhtml#one-fact-a">[1]</a>.</p>'
		);
	});

	it('leaves a text without doors as it is', () => {
		expect(refer('<p>Prose.</p>', 'one')).toEqual({ html: '<p>Prose.</p>', notes: [] });
	});
});

it('takes the notes apart, without the way to the page of sources', () => {
	const html =
		'<div class="note" id="fact-a" popover=""><p>40</p> <ul class="cites">' +
		'<li><a href="https://example.org/" rel="external">A paper</a></li> <li>A book</li> ' +
		'<li><a href="/en/sources/#fact-a">All sources</a></li></ul></div>' +
		'<div class="note" id="note-b_c" popover=""><p>Sources</p></div>';
	expect([...notesIn(html)]).toEqual([
		[
			'fact-a',
			'<p>40</p> <ul class="cites"><li><a href="https://example.org/" rel="external">A paper</a></li> <li>A book</li></ul>'
		],
		['note-b_c', '<p>Sources</p>']
	]);
});

it('leads to the pages of the book, and not away from a source’s own address', () => {
	expect(lead('<a href="/en/sources/#dispute-d8">')).toBe('<a href="disputes.xhtml#dispute-d8">');
	expect(lead('<a href="#source-a">')).toBe('<a href="sources.xhtml#source-a">');
	const away = '<a href="https://example.org/#source-a">';
	expect(lead(away)).toBe(away);
});
