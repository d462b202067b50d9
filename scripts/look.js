// @ts-check
// npm run look: a picture of every step of the built article, in each size and language.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.js';
import { root } from './command.js';
import { install } from './install.js';
import { startServer } from './server.js';

/** @type {Record<string, { width: number, height: number }>} */
const sizes = {
	phone: { width: 390, height: 844 },
	tablet: { width: 820, height: 1180 },
	desktop: { width: 1440, height: 900 }
};
const langs = ['hu', 'en'];

const { values } = parseArgs({
	options: {
		dir: { type: 'string' },
		out: { type: 'string', default: join(root, 'looks') },
		port: { type: 'string', default: '0' },
		lang: { type: 'string' },
		size: { type: 'string' },
		chapter: { type: 'string' },
		dpr: { type: 'string', default: '1' }
	}
});

/**
 * @param {string} name of the option
 * @param {string | undefined} value
 * @param {string[]} allowed
 * @returns {string[]} the value alone, or all that are allowed when none is given
 */
function choose(name, value, allowed) {
	if (value === undefined) return allowed;
	if (allowed.includes(value)) return [value];
	console.error(`--${name} ${value} is not known; it is one of: ${allowed.join(', ')}.`);
	process.exit(1);
}

/**
 * Lets the page draw what it was last asked to show.
 * @param {import('playwright-core').Page} page
 */
async function settle(page) {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	await page.waitForTimeout(150);
}

/**
 * Shows every step of one edition and takes its picture. Motion is reduced, so that each frame
 * stands in its final look at once.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the site
 * @param {string} size
 * @param {string} lang
 * @returns {Promise<number>} how many pictures were taken
 */
async function takeLooks(browser, url, size, lang) {
	const folder = join(values.out, size, lang);
	mkdirSync(folder, { recursive: true });
	// Steps are numbered, so pictures of an older order would lie beside the new ones.
	if (!values.chapter)
		for (const name of readdirSync(folder))
			if (/^\d+-.*\.png$/.test(name)) rmSync(join(folder, name));

	const context = await browser.newContext({
		viewport: sizes[size],
		deviceScaleFactor: Number(values.dpr),
		reducedMotion: 'reduce',
		hasTouch: size !== 'desktop'
	});
	const page = await context.newPage();
	page.on('pageerror', (error) => console.error(`/${lang}/ (${size}): ${error.message}`));
	await page.goto(`${url}${lang}/`, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await settle(page);

	const steps = await page.evaluate(
		(chapter) =>
			[...document.querySelectorAll('section.step[id]')].map(({ id }, index) => {
				const inside = document.getElementById(id)?.closest(`[id="${chapter}"]`) !== null;
				return { id, number: index + 1, wanted: !chapter || inside || id.startsWith(chapter) };
			}),
		values.chapter ?? ''
	);
	const digits = Math.max(2, String(steps.length).length);
	/** @param {number} number @param {string} id */
	const path = (number, id) => join(folder, `${String(number).padStart(digits, '0')}-${id}.png`);

	if (!values.chapter) await page.screenshot({ path: path(0, 'top') });
	const wanted = steps.filter((step) => step.wanted);
	for (const { id, number } of wanted) {
		await page.evaluate((target) => {
			document.getElementById(target)?.scrollIntoView({ block: 'start', behavior: 'instant' });
		}, id);
		await settle(page);
		await page.screenshot({ path: path(number, id) });
	}
	await context.close();
	if (wanted.length === 0)
		console.error(
			values.chapter
				? `No step of /${lang}/ belongs to “${values.chapter}”: look for its id in the page.`
				: `/${lang}/ has no steps (section.step[id]).`
		);
	return wanted.length + (values.chapter ? 0 : 1);
}

const queue = choose('size', values.size, Object.keys(sizes)).flatMap((size) =>
	choose('lang', values.lang, langs).map((lang) => ({ size, lang }))
);

await install();
const executablePath = await findChromium();
const { chromium } = await import('playwright-core');
const site = await startServer({ dir: values.dir, port: Number(values.port) }).catch((error) => {
	console.error(error.message);
	process.exit(1);
});
const args = ['--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];
const browser = await chromium.launch({ executablePath, args });

let pictures = 0;
/** Two pages are looked at together, which keeps two processors busy. */
async function work() {
	for (let next = queue.shift(); next; next = queue.shift()) {
		const { size, lang } = next;
		const taken = await takeLooks(browser, site.url, size, lang);
		console.log(`${join(values.out, size, lang)}: ${taken} pictures`);
		pictures += taken;
	}
}
await Promise.all([work(), work()]);
await browser.close();
await site.close();
if (pictures === 0) process.exitCode = 1;
