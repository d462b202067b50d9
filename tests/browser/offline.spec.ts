import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BASE, Host, WORD } from './host';
import { expect, test as base, type Visit } from './visit';

const test = base.extend<{ host: Host }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what stands in the braces.
	host: async ({}, use) => {
		const host = new Host();
		host.a();
		await host.up();
		await use(host);
		await host.down();
		rmSync(host.folder, { recursive: true });
	}
});
test.use({ serviceWorkers: 'allow' });

/** The versions that keep a page, and what each keeps. */
function kept(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(async () => {
		const found: Record<string, string[]> = {};
		for (const name of await caches.keys()) {
			const keys = await (await caches.open(name)).keys();
			const paths = keys.map(({ url }) => new URL(url).pathname);
			if (paths.some((path) => path.endsWith('/'))) found[name.split('#')[1] ?? name] = paths;
		}
		return found;
	});
}

/** Waits until these versions are kept, and no other. */
async function isKept(page: Page, ...versions: string[]): Promise<void> {
	await expect.poll(async () => Object.keys(await kept(page)).sort()).toEqual(versions.sort());
}

/** Where the head of a chapter stands in the window, in pixels from its top. */
function headAt(page: Page, chapter: string): Promise<number> {
	return page.evaluate(
		(id) => Math.abs(document.getElementById(id)?.getBoundingClientRect().top ?? NaN),
		chapter
	);
}

/** Stages play the frames that are due, in two scenes far from each other. */
async function plays(visit: Visit): Promise<void> {
	await visit.scrollTo('exodus-gauge');
	expect((await visit.agree()).exodus).toBe('gauge');
	await visit.scrollTo('which-day-law');
	expect((await visit.agree())['which-day']).toBe('law');
}

test('an opened article is whole without a network, at every address @once', async ({
	visit,
	page,
	host
}) => {
	await visit.open(`${host.url}hu/`);
	await isKept(page, host.version());
	const [paths = []] = Object.values(await kept(page));
	// Its own language alone, in both compositions, and the map.
	const drawings = paths.filter((path) => path.includes('/drawings/'));
	expect(drawings.filter((path) => !/\.hu\.(wide|tall)\.|\/map\./.test(path))).toEqual([]);
	expect(drawings).toHaveLength(31);
	expect(paths.filter((path) => /\.(png|csv)$|\/(scenes|share|embed)\//.test(path))).toEqual([]);
	await host.down();
	await page.reload();
	await visit.awake();
	await plays(visit);
	await expect(page).toHaveURL(/\/hu\/melyik-nap\/$/);
	// The address followed the reader; it still opens there.
	await page.reload();
	await visit.awake();
	expect(await headAt(page, 'which-day')).toBeLessThan(3);
	await visit.open(`${host.url}hu/ezerotszaz-vonat/`);
	expect(await headAt(page, 'exodus')).toBeLessThan(3);
	await visit.open(`${host.url}hu/ezerotszaz-vonat/#exodus-gauge`);
	expect(await visit.stepUnderLine()).toBe('exodus-gauge');
	// What was not opened is not there, and the browser says so.
	for (const lost of ['en/', 'hu/forrasok/', 'hu/nowhere/'])
		await expect(page.goto(host.url + lost), lost).rejects.toThrow(/ERR_/);
});

test('opened at a chapter, the article is kept from there @once', async ({ visit, page, host }) => {
	await visit.open(`${host.url}hu/ezerotszaz-vonat/`);
	await isKept(page, host.version());
	await host.down();
	await visit.open(`${host.url}hu/`);
	await expect(page.locator('h1')).toBeInViewport();
	await visit.open(`${host.url}hu/melyik-nap/`);
	expect(await headAt(page, 'which-day')).toBeLessThan(3);
});

test('a new version waits for the readers of the old one, and is then whole @once', async ({
	visit,
	page,
	context,
	host
}) => {
	await visit.open(`${host.url}hu/`);
	const a = host.version();
	await isKept(page, a);
	await host.down();
	host.b();
	const b = host.version();
	expect(b).not.toBe(a);
	await host.up();
	// Another window gets the new one; the reader of the old one goes on with its scenes.
	const second = await context.newPage();
	const errors: string[] = [];
	for (const one of [page, second]) one.on('pageerror', ({ message }) => errors.push(message));
	await second.goto(`${host.url}hu/`);
	await expect(second).toHaveTitle(WORD.b);
	await isKept(second, a, b);
	await plays(visit);
	await expect(page.locator('h1')).toHaveText(WORD.a);
	await page.close();
	await second.close();
	// When nobody reads the old one any more, it goes.
	const third = await context.newPage();
	await third.goto(new URL('/', host.url).href);
	await isKept(third, b);
	await third.goto(`${host.url}hu/`);
	await host.down();
	await third.reload();
	await expect(third).toHaveTitle(WORD.b);
	await expect(third.locator('h1')).toHaveText(WORD.b);
	await expect(third.locator('.step.laid').first()).toBeAttached();
	await third.locator('#exodus-gauge').scrollIntoViewIfNeeded();
	await expect(
		third.locator('#exodus figure.stage svg.picture:not([class*=only])').first()
	).toBeAttached();
	expect(errors).toEqual([]);
});

/** What has changed on the host, when half is done. */
const HALVES = [
	['pages', /^(hu|en)\/|index\.html/],
	['the worker', /^service-worker\.js$/],
	['the files of pages', /^(_app|drawings)/]
] as const;

test('a site that has changed by halves is never mixed @once', async ({ visit, page, host }) => {
	await visit.open(`${host.url}hu/`);
	const a = host.version();
	await isKept(page, a);
	for (const [what, only] of HALVES) {
		await host.down();
		host.a();
		host.b(only);
		await host.up();
		await page.goto(`${host.url}hu/`);
		const word = what === 'pages' ? WORD.b : WORD.a;
		await expect(page.locator('h1'), what).toHaveText(word);
		// Another language, of which nothing is kept that could be in the way.
		if (what === 'pages') await page.goto(`${host.url}en/`);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update().catch(() => {});
			const coming = registration?.installing;
			if (coming)
				await new Promise<void>((done) => {
					coming.onstatechange = () => done();
				});
		});
		// What comes from the network may be of the new version, but none of it is kept.
		await isKept(page, a);
		expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
		const pages = (await kept(page))[a]?.filter((path) => path.endsWith('/'));
		expect(pages, what).toEqual([`${BASE}hu/`]);
	}
	await host.down();
	await page.reload();
	await visit.awake();
	await expect(page.locator('h1')).toHaveText(WORD.a);
	await plays(visit);
});
