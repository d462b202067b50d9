import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../../scripts/server.js';
import { expect, test as base, type Visit } from './visit';

const BASE = '/long-reads/kivonulas/';
const BUILD = path.resolve(import.meta.dirname, '../../build');
/** What the article needs, without compressed copies. */
const NEEDED =
	/^(index\.html|404\.html|service-worker\.js|_app|drawings|hu|hu\/(index\.html|ezerotszaz-vonat|forrasok).*|en|en\/index\.html|(_app|drawings)\/.*)$/;
const MARK = /<meta name="version" content="([^"]+)"/;
/** What a second version writes in its pages instead of this. */
const WORD = { a: 'Tizenöt óra egy perc', b: 'Tizenöt óra két perc' };

/** A host of our own, whose site can change and which can go. */
class Host {
	readonly folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
	#server: Awaited<ReturnType<typeof startServer>> | undefined;
	url = '';
	#port = 0;

	/** Serves what stands in the folder now. */
	async up(): Promise<void> {
		this.#server = await startServer({ dir: this.folder, base: BASE, port: this.#port });
		({ url: this.url, port: this.#port } = this.#server);
	}

	async down(): Promise<void> {
		await this.#server?.close();
	}

	/** Puts version A there, and nothing else. */
	a(): void {
		rmSync(this.folder, { recursive: true });
		const filter = (from: string) => {
			const at = path.relative(BUILD, from).split(path.sep).join('/');
			return at === '' || (NEEDED.test(at) && !/\.(br|gz)$/.test(at));
		};
		cpSync(BUILD, this.folder, { recursive: true, filter });
	}

	/**
	 * Makes version B of A: another name, another word in its pages, and other names of all hashed
	 * files. Those of A are gone.
	 */
	b(only: RegExp = /./): void {
		const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
		const name = this.version();
		for (const file of files.filter(
			(file) => /\.(html|js|css|json)$/.test(file) && only.test(file)
		)) {
			const at = path.join(this.folder, file);
			const text = readFileSync(at, 'utf8');
			writeFileSync(
				at,
				text
					.replaceAll(name, [...name].reverse().join(''))
					.replaceAll(WORD.a, WORD.b)
					.replaceAll('_app/immutable/', '_app/immutable/b/')
					.replaceAll(/([\w-]+\.(?:hu|en)\.(?:wide|tall)\.)[0-9a-f]{8}\.json/g, '$1bbbbbbbb.json')
			);
		}
		if (only.test('_app/immutable')) this.#move('_app/immutable', (file) => `b/${file}`);
		if (only.test('drawings'))
			this.#move('drawings', (file) => file.replace(/[0-9a-f]{8}\.json$/, 'bbbbbbbb.json'));
	}

	#move(folder: string, to: (file: string) => string): void {
		const at = path.join(this.folder, folder);
		const old = `${at}.old`;
		cpSync(at, old, { recursive: true });
		rmSync(at, { recursive: true });
		for (const file of readdirSync(old, { recursive: true, withFileTypes: true })) {
			if (!file.isFile()) continue;
			const from = path.join(file.parentPath, file.name);
			cpSync(from, path.join(at, to(path.relative(old, from))));
		}
		rmSync(old, { recursive: true });
	}

	version(): string {
		return MARK.exec(readFileSync(path.join(this.folder, 'hu/index.html'), 'utf8'))?.[1] ?? '';
	}
}

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
