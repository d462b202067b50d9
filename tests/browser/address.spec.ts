import type { Page } from '@playwright/test';
import { slowly } from './slow';
import { expect, test } from './visit';

/** Where the head of a chapter stands in the window, in pixels from its top. */
function headAt(page: Page, chapter: string): Promise<number> {
	return page.evaluate(
		(id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
		chapter
	);
}

test('a chapter’s address opens there before anything is painted', async ({
	visit,
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		const seen = { tops: [] as number[], shift: 0 };
		Object.assign(window, { seen });
		// What stands when a frame begins is what it paints.
		const look = () => {
			const { body } = document;
			if (body && getComputedStyle(body).visibility === 'visible') seen.tops.push(scrollY);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.shift += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// On a slow line the page comes in pieces.
	const line = await slowly(baseURL!);
	await visit.open(`${line.site}hu/ezerotszaz-vonat/`);
	await expect(page).toHaveTitle('Ezerötszáz vonat – Tizenöt óra egy perc');
	expect(Math.abs(await headAt(page, 'exodus'))).toBeLessThan(3);
	const { tops, shift } = await page.evaluate(
		() => (window as unknown as { seen: { tops: number[]; shift: number } }).seen
	);
	expect(Math.min(...tops)).toBeGreaterThan(1000);
	// Fonts that come very late may move a line.
	expect(shift).toBeLessThan(0.01);
	await visit.agree();
	await line.close();
});

test('a step’s anchor works on a chapter’s address, and a lost one leads to its chapter @once', async ({
	visit,
	page
}) => {
	await visit.open('en/fifteen-hundred-trains/#exodus-gauge');
	expect(await visit.stepUnderLine()).toBe('exodus-gauge');
	expect((await visit.agree()).exodus).toBe('gauge');
	await visit.open('en/#exodus-no-longer-there');
	await expect.poll(() => headAt(page, 'exodus')).toBeLessThan(3);
});

test('the address follows a reader who rests', async ({ visit, page, baseURL }) => {
	await visit.open();
	const entries = await page.evaluate(() => history.length);
	await visit.scrollTo('garrisons-count');
	await expect(page).toHaveURL(/\/hu\/hany-helyorseg\/$/);
	await expect(page).toHaveTitle(/^Hány helyőrség\? – /);
	// The same page stands at another depth; what it leads to stays where it was.
	const links = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([rel~=external])')].map((link) =>
			link.href.replace(/#.*/, '')
		)
	);
	const at = (href: string) => href.replace(baseURL!, '');
	const lost = links.filter((to) => !/^(hu|en)\/([a-z-]+\/|[a-z]+\.(ics|xml))?$/.test(at(to)));
	expect([...new Set(lost)]).toEqual([]);
	await visit.scrollTo('exodus-gauge');
	await expect(page).toHaveURL(/\/hu\/ezerotszaz-vonat\/$/);
	await visit.jump(0);
	await expect(page).toHaveURL(/\/hu\/$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the address stays while the reader scrolls @once', async ({ visit, page }) => {
	await visit.open();
	const written = await page.evaluate(async () => {
		let count = 0;
		const replace = History.prototype.replaceState;
		History.prototype.replaceState = function (...args) {
			count++;
			replace.apply(this, args);
		};
		// Through several chapters, longer than the address waits for a rest.
		for (const end = performance.now() + 2500; performance.now() < end;) {
			scrollBy({ top: 400, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(done));
		}
		return count;
	});
	expect(written).toBe(0);
	await expect(page).not.toHaveURL(/\/hu\/$/);
});

test('a reload at a followed address returns to the place @once', async ({ visit, page }) => {
	await visit.open();
	await visit.scrollTo('exodus-gauge');
	await expect(page).toHaveURL(/\/hu\/ezerotszaz-vonat\/$/);
	await page.reload();
	await visit.awake();
	await expect.poll(() => visit.stepUnderLine()).toBe('exodus-gauge');
	expect((await visit.agree()).exodus).toBe('gauge');
});

test('back and forward lead from link to link, each to where it was left', async ({
	visit,
	page
}) => {
	await visit.open();
	await visit.scrollTo('garrisons-count');
	await expect(page).toHaveURL(/\/hu\/hany-helyorseg\/$/);
	await page.locator('.line a[href$="#exodus"]').click();
	await expect(page).toHaveURL(/\/hu\/ezerotszaz-vonat\/$/);
	await page.locator('.line a[href$="#crossing"]').click();
	await expect(page).toHaveURL(/\/hu\/15-01\/$/);
	await visit.scrollTo('crossing-bridge');
	await page.goBack();
	await expect.poll(() => headAt(page, 'exodus')).toBeLessThan(3);
	await expect(page).toHaveURL(/\/hu\/ezerotszaz-vonat\/$/);
	await page.goBack();
	await expect.poll(() => visit.stepUnderLine()).toBe('garrisons-count');
	expect((await visit.agree()).garrisons).toBe('count');
	await page.goForward();
	await page.goForward();
	await expect.poll(() => visit.stepUnderLine()).toBe('crossing-bridge');
	// The same link again makes an entry of its own.
	await page.locator('.line a[href$="#exodus"]').click();
	await expect(page).toHaveURL(/\/hu\/ezerotszaz-vonat\/$/);
	await page.goBack();
	await expect.poll(() => visit.stepUnderLine()).toBe('crossing-bridge');
});

test('the language switch leads to the chapter in the other language', async ({ visit, page }) => {
	await visit.open('hu/15-01/');
	await visit.scrollTo('crossing-bridge');
	await visit.agree();
	await page.locator('.switch').click();
	await expect(page).toHaveURL(/\/en\/15-01\/#crossing-bridge$/);
	await visit.awake();
	expect(await visit.stepUnderLine()).toBe('crossing-bridge');
});
