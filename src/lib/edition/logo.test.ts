import { expect, it } from 'vitest';
import { faultsOfLogo } from './logo';

const svg = (inner: string, root = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${root}>${inner}</svg>`;

it.each([
	svg('<path d="M0 0h9"/>'),
	`<?xml version="1.0" encoding="UTF-8"?>\n${svg('<title>Lap</title><g fill="url(#a)"><use href="#b"/></g>')}`,
	svg('<style>.a{fill:#123}</style><rect class="a" width="9" height="9"/>'),
	svg('<metadata/><image:note xmlns:image="urn:notes"/>')
])('takes %s', async (text) => {
	expect(await faultsOfLogo(text)).toEqual([]);
});

it.each([
	['', 'no SVG that can be drawn'],
	['GIF89a', 'no SVG that can be drawn'],
	[svg('<path>'), 'no SVG that can be drawn'],
	['<html/>', 'no SVG that can be drawn'],
	[`<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`, 'document type'],
	[svg('<script>alert(1)</script>'), '<script>'],
	[svg('<path d="M0 0" onclick="go()"/>'), 'onclick in <path>'],
	[svg('', ' onload="go()"'), 'onload in <svg>'],
	[svg('<foreignObject/>'), '<foreignObject>'],
	[svg('<image href="photo.png"/>'), '<image>'],
	[svg('<use href="https://example.org/a.svg#b"/>'), 'leads to https://example.org'],
	[svg('<use xlink:href="javascript:go()"/>'), 'leads to javascript:'],
	[svg('<rect fill="url(https://example.org/a)"/>'), 'leads to url(https'],
	[svg('<style>@import "a.css";</style>'), 'style that leads elsewhere']
])('refuses %s', async (text, wrong) => {
	expect((await faultsOfLogo(text)).join('; ')).toContain(wrong);
});
