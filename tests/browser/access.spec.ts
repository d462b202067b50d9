import { faults } from './axe';
import { expect, test } from './visit';

// axe reads the style of every element; a slow machine needs its time for that.
test.setTimeout(90_000);

test('axe finds nothing on the front page @once', async ({ page }) => {
	await page.goto('./');
	expect(await faults(page)).toEqual([]);
});

test('axe finds nothing on /hu/ in mid-story', async ({ visit, page }) => {
	await visit.open();
	await visit.scrollTo('exodus-gauge');
	await visit.agree();
	expect(await faults(page)).toEqual([]);
});

test('axe finds nothing in the reading view @once', async ({ visit, page }) => {
	await visit.open();
	await page.locator('button.view').click();
	await expect(page.locator('html')).toHaveAttribute('data-reading');
	expect(await faults(page)).toEqual([]);
});

test.describe('in the dark', () => {
	test.use({ colorScheme: 'dark' });

	test('axe finds nothing on /en/ with an open note @once', async ({ visit, page }) => {
		await visit.open('en/');
		await page.locator('#bridge-car button[popovertarget^="fact-"]').first().click();
		await expect(page.locator('.note:popover-open')).toBeVisible();
		expect(await faults(page)).toEqual([]);
	});
});

test('forced colours break nothing @once', async ({ visit, page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.emulateMedia({ forcedColors: 'active' });
	await visit.open();
	await visit.scrollTo('exodus-gauge');
	expect((await visit.agree()).exodus).toBe('gauge');
	await expect(page.locator('#exodus figure.stage svg')).toBeVisible();
	await expect(page.locator('#exodus-gauge .card')).toBeVisible();
	expect(errors).toEqual([]);
});
