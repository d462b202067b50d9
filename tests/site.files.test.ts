import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { story } from '../src/lib/article/scenes.server';
import { LANGS } from '../src/lib/story/ledger';
import { BUILD, built, builtFiles } from './page';

const KB = 1024;
const frames = story().stations.flatMap(({ id, chapter }) =>
	[...new Set(chapter?.steps.map(({ frame }) => frame))].map((frame) => ({ chapter: id, frame }))
);

describe.each(frames)('the still of $frame in $chapter', ({ chapter, frame }) => {
	it.each(LANGS)('is a picture that stands alone, in %s', async (lang) => {
		for (const shape of ['', '.tall']) {
			const file = `scenes/${chapter}/${frame}.${lang}${shape}.svg`;
			const svg = built(file);
			// The rasteriser reads it as XML and refuses what is not well formed.
			const { format } = await sharp(Buffer.from(svg)).metadata();
			expect(format, file).toBe('svg');
			expect(svg, file).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
			expect(svg, file).not.toMatch(/<(text|tspan|script|image|foreignObject|style)\b/);
			expect(svg, file).not.toMatch(/var\(|NaN|undefined|@import/);
			expect(svg, file).not.toMatch(/(href|src)="(?!#)|url\((?!#|['"]#)/);
			const ids = new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]));
			const used = [...svg.matchAll(/href="#([^"]+)"|url\(['"]?#([^)'"]+)/g)];
			for (const [, link, url] of used) expect(ids, file).toContain(link ?? url);
		}
		const png = path.join(BUILD, `scenes/${chapter}/${frame}.${lang}.png`);
		const { width, format } = await sharp(png).metadata();
		expect({ width, format }).toEqual({ width: 1200, format: 'png' });
	});
});

describe('what a reader downloads', () => {
	const size = (pattern: RegExp, compressed: boolean) =>
		builtFiles(pattern)
			.filter((file) => file.startsWith('_app/'))
			.map((file) => readFileSync(path.join(BUILD, file)))
			.reduce((sum, file) => sum + (compressed ? brotliCompressSync(file) : file).length, 0);

	it.each(LANGS)('is a page of at most 130 KB in %s', (lang) => {
		const html = brotliCompressSync(built(`${lang}/index.html`)).length;
		expect(html).toBeLessThanOrEqual(130 * KB);
	});

	it.each([
		['script', /\.js$/, true, 90],
		['fonts', /\.woff2$/, false, 150]
	] as const)('is %s within its limit', (_, pattern, compressed, limit) => {
		const bytes = size(pattern, compressed);
		expect(bytes).toBeGreaterThan(0);
		expect(bytes).toBeLessThanOrEqual(limit * KB);
	});
});
