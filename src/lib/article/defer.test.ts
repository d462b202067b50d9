import { describe, expect, it } from 'vitest';
import { deferScript } from './defer';

const preload = (href: string) => `\n\t\t<link href="${href}" rel="modulepreload">`;
// Written apart, or it would be taken for an import of this file.
const load = 'import';
const start = `Promise.all([
					${load}("../start.js"),
					${load}("../app.js")
				]).then(([kit, app]) => {})`;

describe('deferScript', () => {
	it('asks for the script when the page has been painted, all files at once', () => {
		const html = deferScript(`<head>${preload('../start.js')}${preload('../a.js')}</head>${start}`);
		expect(html).not.toContain('<link');
		const [before = '', after = ''] = html.split('.then(() => {');
		expect(before).toMatch(/<head><\/head>new Promise\(.*requestAnimationFrame/);
		expect(after).toContain('["../start.js","../a.js"]');
		expect(after).toContain('return Promise.all([');
		expect(after).toMatch(/\}\)\.then\(\(\[kit, app\]\) => \{\}\)$/);
	});

	it('leaves a page without script as it is', () => {
		const html = '<head><link href="a.woff2" rel="preload" as="font"></head><p>Import("x")</p>';
		expect(deferScript(html)).toBe(html);
	});

	it('says when SvelteKit starts its pages in another way', () => {
		expect(() => deferScript(`${preload('a.js')}${load}("a.js")`)).toThrow(/defer\.ts knows it/);
	});
});
