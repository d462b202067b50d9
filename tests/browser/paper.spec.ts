import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';

/** Prints in a process of its own, without the test runner's way of loading modules. */
const MAKE = `
	import { withProgram } from './scripts/edition/load.js';
	import { make } from './scripts/edition/print.js';
	const [dir, chromium] = process.argv.slice(1);
	const about = { date: '2027-06-19', url: new URL('https://example.org/story/') };
	const edition = { ...about, name: 'story', dir, site: 'build', chromium, say: () => {} };
	await withProgram((load) => make({ ...edition, load }, ['hu']));
`;
/** In points, within half a millimetre. */
const A4 = { width: 842, height: 595 };
const CHAPTERS = 15;

// eslint-disable-next-line no-empty-pattern -- Playwright reads what stands in the braces.
test('the article is printed on A4, its pages numbered and its chapters where the contents say @once', async ({}, {
	project
}) => {
	test.setTimeout(180_000);
	const dir = await mkdtemp(path.join(tmpdir(), 'paper-'));
	const { executablePath = '' } = project.use.launchOptions ?? {};
	execFileSync(process.execPath, ['--input-type=module', '-e', MAKE, dir, executablePath]);
	const pdf = await getDocumentProxy(
		new Uint8Array(await readFile(path.join(dir, 'story.hu.pdf')))
	);
	await rm(dir, { recursive: true });

	expect(pdf.numPages).toBeGreaterThan(30);
	const sizes = new Set<string>();
	for (let number = 1; number <= pdf.numPages; number++) {
		const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
		sizes.add(`${Math.abs(width - A4.width) < 1.4} ${Math.abs(height - A4.height) < 1.4}`);
	}
	expect([...sizes]).toEqual(['true true']);

	// Each page but the cover bears its number, and each behind the contents what it belongs to.
	const { text } = await extractText(pdf);
	const heads = text.map((page) => page.slice(0, 160));
	expect(heads.filter((head, index) => index > 0 && !head.includes(`${index + 1}\n`))).toEqual([]);
	expect(heads.slice(2).filter((head) => !head.startsWith('Tizenöt óra egy perc '))).toEqual([]);

	// The contents lead to the pages that they name.
	const contents = await pdf.getPage(2);
	const links = await contents.getAnnotations();
	const led = await Promise.all(
		links.map(async ({ dest }) => {
			const [page] = (await pdf.getDestination(dest as string)) ?? [];
			return (await pdf.getPageIndex(page)) + 1;
		})
	);
	expect(led).toHaveLength(CHAPTERS + 4);
	const named = (text[1] ?? '').split('\n').map((line) => Number(/ (\d+)$/.exec(line)?.[1]));
	expect(named.filter(Boolean)).toEqual(led);

	// So do the bookmarks, whose words are whole.
	const [article] = await pdf.getOutline();
	const titles = article?.items.map(({ title }) => title.replaceAll('\u00a0', ' ')) ?? [];
	expect(titles).toHaveLength(CHAPTERS + 5);
	expect(article?.title.replaceAll('\u00a0', ' ')).toBe('TIZENÖT ÓRA EGY PERC');
	expect(titles).toContain('EZERÖTSZÁZ VONAT');
});
