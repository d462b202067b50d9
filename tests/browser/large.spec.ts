import { expect, test } from '@playwright/test';

// Letters twice as large as usual, as a reader sets them in the browser; on the smallest phone half as
// large again.
const LETTERS = [
	{ size: 32, width: 390 },
	{ size: 24, width: 320 }
];

for (const { size, width } of LETTERS)
	test(`letters of ${size} px do not push anything off a window of ${width} px @once`, async ({
		playwright,
		launchOptions,
		baseURL
	}) => {
		const browser = await playwright.chromium.launch({
			...launchOptions,
			args: [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${size}`]
		});
		const page = await browser.newPage({ baseURL, viewport: { width, height: 844 } });
		const pages = ['', 'forrasok/', 'nap/', 'nap/06-19/'].map((path) => `hu/${path}`);
		for (const path of ['./', ...pages, 'en/', 'en/sources/', 'en/day/', 'en/day/06-19/']) {
			await page.goto(path);
			const widths = await page.evaluate(() => {
				// All of it is laid out, also what is far.
				document.documentElement.dataset.whole = '';
				const { scrollWidth, clientWidth } = document.documentElement;
				const bar = document.querySelector('.switch')?.getBoundingClientRect().right ?? 0;
				return { letters: getComputedStyle(document.body).fontSize, scrollWidth, clientWidth, bar };
			});
			expect.soft(Number.parseFloat(widths.letters), path).toBeGreaterThan(size);
			expect.soft(widths.scrollWidth, path).toBe(widths.clientWidth);
			expect.soft(widths.bar, path).toBeLessThanOrEqual(width);
		}
		await browser.close();
	});
