import { expect, it } from 'vitest';
import { absolute, siteOf } from './site';

it.each([
	['https://example.org', 'https://example.org/'],
	['https://example.org/long-reads/story', 'https://example.org/long-reads/story/'],
	['http://localhost:8080//', 'http://localhost:8080/'],
	[' https://példa.hu/a ', 'https://xn--plda-bpa.hu/a/']
])('reads %s', (text, href) => {
	expect(siteOf(text)?.href).toBe(href);
});

it.each([undefined, '', '  '])('knows no address from %j', (text) => {
	expect(siteOf(text)).toBeUndefined();
});

it.each([
	['example.org', 'is no address'],
	['//example.org/', 'is no address'],
	['ftp://example.org/', 'does not begin with https://'],
	['https://example.org/?a=b', 'goes on after its path'],
	['https://example.org/#top', 'goes on after its path'],
	['https://me:secret@example.org/', 'holds a name or a password']
])('refuses %s', (text, wrong) => {
	expect(() => siteOf(text)).toThrow(wrong);
});

it('keeps the path of the site', () => {
	const site = siteOf('https://example.org/long-reads/story')!;
	expect(absolute(site, 'hu/15-01/')).toBe('https://example.org/long-reads/story/hu/15-01/');
});
