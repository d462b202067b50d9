import type { Page } from '@playwright/test';
import { expect, test } from './visit';

/** Opens a page on a day of the reader's own. */
async function openOn(page: Page, now: string, path: string): Promise<void> {
	await page.clock.setFixedTime(new Date(now));
	await page.goto(path);
}

const DAYS = [
	['2027-03-12T12:00', 'hu/', 'Ezen a napon, 1990-ben: Hajmáskérről elindult', '#exodus-'],
	['2027-06-19T12:00', 'en/', 'On this day in 1991: At 15:01 Lieutenant General', '#crossing-'],
	['2027-06-19T12:00', 'hu/15-01/', 'Ezen a napon, 1991-ben: Viktor Silov', '#crossing-'],
	['2027-06-26T12:00', 'hu/', 'Ma: a Magyar Szabadság Napja', '#which-day-saturday'],
	['2027-06-26T12:00', 'en/', 'Today: the Day of Hungarian Freedom', '#which-day-saturday']
] as const;

for (const [now, path, says, leads] of DAYS) {
	test(`tells on ${now.slice(0, 10)} at ${path} what happened on the day @once`, async ({
		page
	}) => {
		await openOn(page, now, path);
		const line = page.locator('.today');
		await expect(line).toContainText(says);
		expect(await line.locator('a').getAttribute('href')).toContain(leads);
	});
}

for (const now of ['2027-07-15T12:00', '2027-02-28T12:00', '2028-02-29T12:00'])
	test(`is silent on ${now.slice(0, 10)}, when nothing happened @once`, async ({ page }) => {
		await openOn(page, now, 'hu/');
		await expect(page.locator('.today')).toBeHidden();
	});

for (const [timezoneId, first, last] of [
	['Pacific/Auckland', '2027-06-18T12:00Z', '2027-06-19T11:59Z'],
	['America/Los_Angeles', '2027-06-19T07:00Z', '2027-06-20T06:59Z']
] as const) {
	test.describe(`in ${timezoneId}`, () => {
		test.use({ timezoneId });
		test('the day is the reader’s own, from midnight to midnight @once', async ({ page }) => {
			const line = page.locator('.today');
			for (const now of [first, last]) {
				await openOn(page, now, 'en/');
				await expect(line).toContainText('On this day in 1991');
			}
			const after = new Date(Date.parse(last) + 60_000).toISOString();
			await openOn(page, after, 'en/');
			await expect(line).toBeHidden();
		});
	});
}

test('the line leads to its step, and stays when the page has taken over', async ({
	visit,
	page
}) => {
	await page.clock.setFixedTime(new Date('2027-03-12T12:00'));
	await visit.open('hu/');
	const link = page.locator('.today a');
	const step = (await link.getAttribute('href'))?.slice(1) ?? '';
	await link.click();
	await expect.poll(() => visit.stepUnderLine()).toBe(step);
});

test('the line moves nothing and covers nothing', async ({ page }) => {
	const look = (now: string) =>
		test.step(now, async () => {
			await openOn(page, now, 'hu/');
			return page.evaluate(async () => {
				await document.fonts.ready;
				const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
				const shifts = await new Promise<number>((done) => {
					let total = 0;
					const add = (entries: PerformanceEntryList) => {
						for (const entry of entries) total += (entry as unknown as { value: number }).value;
					};
					const observer = new PerformanceObserver((list) => add(list.getEntries()));
					observer.observe({ type: 'layout-shift', buffered: true });
					requestAnimationFrame(() =>
						requestAnimationFrame(() => {
							add(observer.takeRecords());
							done(total);
						})
					);
				});
				const names = ['h1', '.standfirst', '.bar', 'figure.stage'];
				return {
					shifts,
					boxes: names.map((name) => {
						const { top, bottom } = box(name) ?? {};
						return [name, top, bottom];
					}),
					line: box('.today')?.toJSON() as DOMRect,
					above: box('.standfirst')?.bottom ?? 0,
					below: box('.bar')?.top ?? 0,
					scrollWidth: document.documentElement.scrollWidth
				};
			});
		});
	for (const viewport of [page.viewportSize(), { width: 820, height: 1180 }]) {
		if (viewport) await page.setViewportSize(viewport);
		const without = await look('2027-07-15T12:00');
		// The longest line that there is.
		const { shifts, boxes, line, above, below, scrollWidth } = await look('2027-10-14T12:00');
		expect(shifts).toBeLessThan(0.005);
		expect(boxes).toEqual(without.boxes);
		expect(line.top).toBeGreaterThan(above);
		expect(scrollWidth).toBe(viewport?.width);
		if (viewport && viewport.width > 1000) expect(line.bottom).toBeLessThan(below);
	}
});

test('paper does not carry the line @once', async ({ page }) => {
	await openOn(page, '2027-03-12T12:00', 'hu/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.today')).toBeHidden();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the day of the edition stands there, by its date @once', async ({ page }) => {
		await page.goto('hu/');
		const line = page.locator('.today');
		if (await line.isVisible()) await expect(line).toContainText(/^\d{4}\.\s\p{L}+\s\d+\.:\s/u);
		else await expect(line).toBeEmpty();
	});
});
