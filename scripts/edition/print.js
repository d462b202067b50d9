// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../command.js';
import { startServer } from '../server.js';
import { bind } from './bind.js';

/** How long a language may take to be printed, in milliseconds. */
const PATIENCE = 600_000;

/**
 * Prints the article of each language, with its sources, as `<name>.<lang>.pdf`: A4, from the site's
 * own pages.
 * @param {import('./edition.js').Edition} edition
 * @param {readonly string[]} [only] these languages
 */
export async function make(edition, only) {
	const { LANGS } = await edition.load('/src/lib/story/ledger.ts');
	const { paperOf } = await edition.load('/src/lib/edition/print.server.ts');
	const style = await readFile(join(root, 'src/lib/edition/print.css'), 'utf8');
	const logo = edition.logo && (await readFile(edition.logo)).toString('base64');
	const server = await startServer({ dir: edition.site, port: 0 });
	const browser = await chromium.launch({
		executablePath: edition.chromium,
		args: ['--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']
	});
	try {
		for (const lang of only ?? LANGS) {
			edition.say(`${edition.name}.${lang}.pdf`);
			const page = await browser.newPage({ timezoneId: 'UTC' });
			page.setDefaultTimeout(PATIENCE);
			const pdf = await printed(page, server.url, {
				paper: paperOf(lang, edition),
				style,
				logo: logo && `data:image/svg+xml;base64,${logo}`
			});
			await page.close();
			await writeFile(join(edition.dir, `${edition.name}.${lang}.pdf`), dated(pdf, edition.date));
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} site
 * @param {{ paper: import('../../src/lib/edition/print.server').Paper, style: string, logo?: string }} what
 */
export async function printed(page, site, { paper, style, logo }) {
	// The page as it is without script: nothing moves, and only what is printed is fetched.
	await page.route(/\.js$/, (route) => route.abort());
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	const sources = await (await fetch(new URL(paper.at.sources, site))).text();
	const inlined = [...sources.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
	await page.goto(new URL(paper.at.article, site).href);
	await page.addStyleTag({ content: [...inlined, style].join('\n') });
	const parts = await page.evaluate(bind, { paper, sources, logo });

	// Only a printed page has a number. It is printed once without its pictures to learn them.
	const blank = await page.addStyleTag({ content: '.still { visibility: hidden }' });
	const numbers = pagesOf(await pdfOf(page), parts);
	await page.evaluate((numbers) => {
		for (const [id, number] of Object.entries(numbers)) {
			const entry = document.querySelector(`.contained a[href="#${id}"] .page`);
			if (entry) entry.textContent = String(number);
		}
	}, numbers);
	await blank.evaluate((style) => style instanceof HTMLElement && style.remove());
	await page.evaluate(loadStills);
	return pdfOf(page);
}

/** Waits for every picture. Runs in the page. */
async function loadStills() {
	for (const source of document.querySelectorAll('.still source')) {
		const svg = await (await fetch(source.srcset)).text();
		// Chromium prints a pattern as a coarse image; the still made of pixels is finer.
		if (svg.includes('<pattern')) source.srcset = source.srcset.replace(/svg$/, 'png');
	}
	for (const image of document.images) {
		image.loading = 'eager';
		await image.decode();
	}
	await document.fonts.ready;
}

/** @param {import('playwright-core').Page} page */
function pdfOf(page) {
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/**
 * @param {Buffer} pdf as Chromium writes it: objects are not compressed, only their streams
 * @param {string[]} ids of elements to which a link leads
 * @returns {Record<string, number>} on which page each stands; the first is 1
 */
export function pagesOf(pdf, ids) {
	const text = pdf.toString('latin1');
	const order = [...text.matchAll(/^(\d+) 0 obj\n<<\/Type \/Page\n/gm)].map(([, object]) => object);
	return Object.fromEntries(
		ids.map((id) => {
			const [, object] = new RegExp(`/${id} \\[(\\d+) 0 R /XYZ`).exec(text) ?? [];
			const number = order.indexOf(object ?? '') + 1;
			if (number === 0) throw new Error(`The PDF has no page for “${id}”.`);
			return [id, number];
		})
	);
}

/**
 * The same PDF as made on a day: Chromium writes the time of the clock into it.
 * @param {Buffer} pdf
 * @param {string} date `2027-06-19`
 */
export function dated(pdf, date) {
	const stamp = `D:${date.replaceAll('-', '')}000000+00'00'`;
	const text = pdf.toString('latin1').replace(/D:\d{14}\+00'00'/g, stamp);
	return Buffer.from(text, 'latin1');
}
