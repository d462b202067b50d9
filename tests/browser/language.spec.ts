import { expect, test } from './visit';

test('the language switch keeps the step, there and back @once', async ({ visit, page }) => {
	await visit.open();
	await visit.scrollTo('exodus-gauge');
	await visit.agree();
	await page.locator('a.switch').click();
	await expect(page).toHaveURL(/\/en\/fifteen-hundred-trains\/#exodus-gauge$/);
	await visit.awake();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect((await visit.agree()).exodus).toBe('gauge');
	expect(await visit.stepUnderLine()).toBe('exodus-gauge');

	await visit.scrollTo('crossing-road');
	await visit.agree();
	await page.locator('a.switch').click();
	await expect(page).toHaveURL(/\/hu\/15-01\/#crossing-road$/);
	await visit.awake();
	await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
	expect((await visit.agree()).crossing).toBe('road');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('above the first step the switch leads to the top @once', async ({ visit, page }) => {
	await visit.open();
	await page.locator('a.switch').click();
	await expect(page).toHaveURL(/\/en\/$/);
});

test('both languages have the same steps and frames @once', async ({ visit }) => {
	await visit.open('hu/');
	const steps = await visit.steps();
	await visit.open('en/');
	expect(await visit.steps()).toEqual(steps);
});

test('the front page offers both languages and stores nothing @once', async ({ page, context }) => {
	await page.goto('./');
	for (const lang of ['hu', 'en'])
		await expect(page.locator(`main a[hreflang="${lang}"][lang="${lang}"]`)).toBeVisible();
	const stored = () =>
		page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
	expect(await stored()).toEqual([0, 0, '']);
	await page.locator('main a[hreflang="hu"]').click();
	await expect(page).toHaveURL(/\/hu\/$/);
	await page.goto('./');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expect(await context.cookies()).toEqual([]);
});
