import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, Visit } from './visit';

const SITE = 'https://example.org/long-reads/story/';
const LIMIT = 2_000_000;
/** Makes the files in a process of its own, without the test runner's way of loading modules. */
const MAKE = `
	import { withProgram } from './scripts/edition/load.js';
	import { make } from './scripts/edition/single.js';
	const [dir] = process.argv.slice(1);
	const edition = { url: new URL('${SITE}'), name: 'story', dir, say: () => {} };
	await withProgram((load) => make({ ...edition, load }));
`;

/** The single files, made once for all tests. */
const test = base.extend<object, { folder: string }>({
	folder: [
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const dir = await mkdtemp(path.join(tmpdir(), 'single-'));
			execFileSync(process.execPath, ['--input-type=module', '-e', MAKE, dir]);
			await use(dir);
			await rm(dir, { recursive: true });
		},
		{ scope: 'worker', timeout: 180_000 }
	]
});
test.describe.configure({ mode: 'default' });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Opens a file without a network, and keeps what it asks for and complains of. */
async function opened(
	browser: Browser,
	file: string,
	options: BrowserContextOptions = {}
): Promise<{ page: Page; context: BrowserContext; asked: string[]; wrong: string[] }> {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	await context.setOffline(true);
	const page = await context.newPage();
	const asked: string[] = [];
	const wrong: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(error.message));
	await page.goto(pathToFileURL(file).href);
	return { page, context, asked, wrong };
}

/** The words of the article without its pictures, its scripts, and what depends on the day. */
function words(page: Page): Promise<string> {
	return page.evaluate(() => {
		const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
		for (const picture of main.querySelectorAll('.stage, .still, script, .today')) picture.remove();
		return (main.textContent ?? '').replace(/\s+/g, ' ').trim();
	});
}

test('the single file plays without a network @once', async ({ browser, folder }) => {
	const file = path.join(folder, 'story.hu.html');
	const { page, context, asked, wrong } = await opened(browser, file);
	const visit = new Visit(page);
	await visit.awake();
	for (const { id } of (await visit.steps()).filter((_, index) => index % 13 === 0)) {
		await visit.scrollTo(id);
		await visit.agree();
	}
	// A link makes the address of its place, and the reader's way on takes it back.
	await page.evaluate(() => (location.hash = 'garrisons-missiles'));
	await expect.poll(() => visit.stepUnderLine()).toBe('garrisons-missiles');
	await visit.agree();
	await expect(page).toHaveTitle(/ – /);
	await visit.scrollTo('which-day-thirty');
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('');

	await page.locator('button.view').click();
	await expect(page.locator('#which-day-thirty .still')).toBeVisible();
	await expect(page.locator('#which-day .stage')).toBeHidden();
	expect(asked).toEqual([pathToFileURL(file).href]);
	expect(wrong).toEqual([]);
	await context.close();
});

test('the single file is whole without script @once', async ({ browser, baseURL, folder }) => {
	const file = path.join(folder, 'story.en.html');
	const options = { javaScriptEnabled: false, ...phone };
	const { page, context, asked, wrong } = await opened(browser, file, options);
	const without = await page.locator('.step').evaluateAll((steps) =>
		steps
			.filter((step) => {
				const seen = [...step.querySelectorAll('.still > svg')].filter((still) =>
					still.checkVisibility()
				);
				const bounds = seen[0]?.getBoundingClientRect();
				return seen.length !== 1 || !bounds || bounds.width < 300 || bounds.height < 250;
			})
			.map(({ id }) => id)
	);
	expect(without).toEqual([]);
	const site = await browser.newPage({ baseURL });
	await site.goto('en/');
	expect(await words(page)).toBe(await words(site));
	expect(asked).toHaveLength(1);
	expect(wrong).toEqual([]);
	await site.close();
	await context.close();
});

for (const lang of ['hu', 'en']) {
	test(`the single file is small, and nothing in it leads nowhere, in ${lang} @once`, async ({
		folder
	}) => {
		const file = path.join(folder, `story.${lang}.html`);
		expect((await stat(file)).size).toBeLessThanOrEqual(LIMIT);
		const whole = await readFile(file, 'utf8');
		expect(whole).not.toMatch(/<(?:img|source|script|iframe)\b[^>]*? (?:src|srcset)="(?!data:)/);
		const html = whole.replace(/<(script|style)\b.*?<\/\1>/gs, '');
		const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
		const ids = all(/<[^<>]*? id="([^"]+)"/g);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		const named = [...all(/<(?:a|use)\b[^>]*? href="#([^"]+)"/g), ...all(/="url\(#([^)]+)\)"/g)];
		expect(named.length).toBeGreaterThan(1000);
		expect(named.filter((id) => !ids.includes(id))).toEqual([]);
		const beside = `story.${lang === 'hu' ? 'en' : 'hu'}.html`;
		const away = all(/<a\b[^>]*? href="([^"#][^"]*)"/g);
		expect(away.filter((to) => to !== beside && !/^https?:\/\/./.test(to))).toEqual([]);
		expect(away.filter((to) => to === beside)).toHaveLength(2);
		expect(away).toContain(`${SITE}${lang}/`);
	});
}

test('the switch of language leads to the file beside it, at the same step @once', async ({
	browser,
	folder
}) => {
	const { page, context } = await opened(browser, path.join(folder, 'story.hu.html'));
	const visit = new Visit(page);
	await visit.awake();
	await visit.scrollTo('exodus-gauge');
	await visit.agree();
	await page.locator('a.switch').click();
	await expect(page).toHaveURL(/story\.en\.html#exodus-gauge$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('#exodus-gauge .card')).toBeInViewport();
	await context.close();
});
