import type { Page } from '@playwright/test';
import { expect, test, Visit } from './visit';

/** The words of the article without its stages, and without what depends on the day. */
function words(page: Page): Promise<string> {
	return page.evaluate(() => {
		const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
		for (const part of main.querySelectorAll('.stage, .today')) part.remove();
		return (main.textContent ?? '').replace(/\s+/g, ' ').trim();
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all prose is visible and no bar covers it', async ({ page }) => {
		await page.goto('hu/');
		const unseen = await page.evaluate(() =>
			[
				...document.querySelectorAll(
					'.card, .prose > *, .chapter-head > *, .opening > :not(script)'
				)
			]
				.filter((element) => element.textContent?.trim())
				.filter(
					(element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				)
				.map((element) => element.outerHTML.slice(0, 80))
		);
		expect(unseen).toEqual([]);
		await expect(page.locator('.bar')).toBeHidden();
		const over = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
				.filter((element) => element.checkVisibility() && !element.matches('.skip'))
				.map((element) => element.className.toString())
		);
		expect(over).toEqual([]);
	});

	test('every step has its still', async ({ page }) => {
		await page.goto('hu/');
		const stills = page.locator('section.step .still img');
		expect(await stills.count()).toBe(await page.locator('section.step').count());
		// Below the window they may load late.
		for (const still of [stills.first(), stills.last()]) await still.scrollIntoViewIfNeeded();
		const missing = () =>
			stills.evaluateAll((all: HTMLImageElement[]) =>
				all
					.filter((still) => still.naturalWidth === 0 || !still.checkVisibility())
					.map((still) => still.closest('.step')?.id)
			);
		await expect.poll(missing).toEqual([]);
	});

	test('links and the popover of a fact work', async ({ page }) => {
		await page.goto('hu/');
		const door = page.locator('.card button[popovertarget^="fact-"]').first();
		const note = page.locator(`[id="${await door.getAttribute('popovertarget')}"]`);
		await expect(note).toBeHidden();
		await door.click();
		await expect(note).toBeVisible();
		await expect(note.locator('.cites li').first()).toHaveText(/\S/);
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await page.goto('hu/#exodus-gauge');
		await expect(page.locator('#exodus-gauge .card')).toBeInViewport();
		await page.goto('hu/');
		await page.locator('.opening a[hreflang="en"]').click();
		await expect(page).toHaveURL(/\/en\/$/);
	});

	for (const lang of ['hu', 'en'])
		test(`nothing is missing in /${lang}/ @once`, async ({ page, browser, baseURL }) => {
			await page.goto(`${lang}/`);
			const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
			const visit = new Visit(await context.newPage());
			await visit.open(`${lang}/`);
			expect(await words(page)).toBe(await words(visit.page));
			await context.close();
		});
});
