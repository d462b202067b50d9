import { describe, expect, it } from 'vitest';
import { leadOut } from './links';

const ways = {
	site: new URL('https://example.org/long-reads/story/'),
	at: 'hu/',
	files: { 'en/': 'story.en.html' }
};
const led = (html: string) => leadOut(html, ways);

describe('leadOut', () => {
	it('leaves links within the page, and whole ones', () => {
		const html =
			'<a href="#exodus">x</a><a rel="external" href="https://mek.oszk.hu/">x</a>' +
			'<link rel="icon" href="data:image/svg+xml,x">';
		expect(led(html)).toBe(html);
	});

	it('makes relative addresses whole, from the page and from the root', () => {
		expect(led('<a class="x" href="../hu/atom.xml">x</a>')).toBe(
			'<a class="x" href="https://example.org/long-reads/story/hu/atom.xml">x</a>'
		);
		expect(led('<a href="/hu/forrasok/#fact-trains">x</a>')).toBe(
			'<a href="https://example.org/long-reads/story/hu/forrasok/#fact-trains">x</a>'
		);
	});

	it('leads to a page that stands beside this one as a file', () => {
		expect(led('<a href="/en/" hreflang="en">English</a>')).toBe(
			'<a href="story.en.html" hreflang="en">English</a>'
		);
		expect(led('<a href="/en/sources/">x</a>')).toContain('story/en/sources/');
	});

	it('tells machines where the page is on the site', () => {
		const link =
			'<link rel="alternate" hreflang="en" href="https://example.org/long-reads/story/en/">';
		expect(led(link)).toBe(link);
	});
});
