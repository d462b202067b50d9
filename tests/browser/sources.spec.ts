import { faults } from './axe';
import { expect, test } from './visit';

const PAGES = ['hu/forrasok/', 'en/sources/'];
/** The entries of a list are all made alike: a few stand for the hundreds, which would take long. */
const MORE = '.rows > :nth-child(n + 7), .bibliography > :nth-child(n + 7)';

for (const path of PAGES)
	test(`${path} asks for no script and does not scroll sideways @once`, async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto(path);
		expect(await page.locator('script').count()).toBe(0);
		expect(scripts).toEqual([]);
		for (const width of [320, 390, 820, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const { scrollWidth, wide } = await page.evaluate(() => ({
				scrollWidth: document.documentElement.scrollWidth,
				wide: [...document.querySelectorAll('main *')]
					.filter((element) => !element.closest('.unseen'))
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
					.map((element) => element.outerHTML.slice(0, 90))
			}));
			expect.soft({ scrollWidth, wide }, `${width} px`).toEqual({ scrollWidth: width, wide: [] });
		}
	});

test('axe finds nothing on the page of sources @once', async ({ page }) => {
	test.slow();
	await page.goto('hu/forrasok/');
	expect(await faults(page, MORE)).toEqual([]);
});

test.describe('in the dark', () => {
	test.use({ colorScheme: 'dark' });

	test('axe finds nothing on the English page of sources @once', async ({ page }) => {
		test.slow();
		await page.goto('en/sources/');
		expect(await faults(page, MORE)).toEqual([]);
	});
});

test('a note leads to the entry, and the entry back to the step @once', async ({ visit, page }) => {
	await visit.open();
	await page.locator('#exodus-tonnes button[popovertarget="fact-tonnes-total"]').click();
	const note = page.locator('#fact-tonnes-total:popover-open');
	await note.locator('.cites li:last-child a').click();
	await expect(page).toHaveURL(/\/hu\/forrasok\/#fact-tonnes-total$/);
	const entry = page.locator('#fact-tonnes-total');
	await expect(entry).toBeInViewport();
	await entry.locator('.used a.framed').first().click();
	await expect(page).toHaveURL(/\/hu\/ezerotszaz-vonat\/#exodus-tonnes$/);
});
