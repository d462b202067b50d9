import { faults } from './axe';
import { expect, test } from './visit';

// axe reads the style of every element; a slow machine needs its time for that.
test.setTimeout(90_000);

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('axe finds nothing on a day, and its links lead on @once', async ({ page }) => {
			await page.goto('hu/nap/');
			expect(await faults(page)).toEqual([]);
			await page.locator('.months a').first().click();
			await expect(page.locator('.event').first()).toBeVisible();
			expect(await faults(page)).toEqual([]);
			const here = page.url();
			await page.locator('.after').click();
			await page.locator('.before').click();
			expect(page.url()).toBe(here);
		});
	});
}
