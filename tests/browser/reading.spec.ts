import { expect, test } from './visit';

test('the reading view keeps the step, is remembered, and is left again', async ({
	visit,
	page
}) => {
	const id = 'garrisons-missiles';
	const stage = page.locator('#garrisons figure.stage');
	const still = page.locator(`#${id} .still img`);
	const view = page.locator('button.view');
	await visit.open();
	await visit.scrollTo(id);
	await visit.agree();
	await expect(still).toBeHidden();

	await view.click();
	await expect(view).toHaveAttribute('aria-pressed', 'true');
	await expect(stage).toBeHidden();
	await expect(still).toBeVisible();
	await expect(page.locator(`#${id} .card`)).toBeInViewport();
	expect(await visit.stepUnderLine()).toBe(id);
	await expect
		.poll(() => still.evaluate((img: HTMLImageElement) => img.naturalWidth))
		.toBeGreaterThan(0);

	await page.addInitScript(() => {
		Object.assign(window, { shift: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				(window as unknown as { shift: number }).shift += (
					entry as unknown as { value: number }
				).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// One face throughout: a font that comes late moves lines by a hair, which fonts.spec.ts asks about.
	await page.route('**/*.woff2', (route) => route.abort());
	await page.reload();
	await visit.awake();
	await expect(view).toHaveAttribute('aria-pressed', 'true');
	await expect(stage).toBeHidden();
	await expect.poll(() => visit.stepUnderLine()).toBe(id);
	const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
	expect.soft(shift, 'shift').toBe(0);

	await view.click();
	await expect(view).toHaveAttribute('aria-pressed', 'false');
	await expect(stage).toBeVisible();
	await expect(still).toBeHidden();
	expect(await visit.stepUnderLine()).toBe(id);
	expect((await visit.agree()).garrisons).toBe('missiles');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the line and the head-count go on in the reading view @once', async ({ visit, page }) => {
	await visit.open();
	await page.locator('button.view').click();
	for (const id of ['exodus-people', 'crossing-gate']) {
		await visit.scrollTo(id);
		await expect(page.locator('.line a[aria-current]')).toHaveAttribute(
			'href',
			new RegExp(`#${id.split('-')[0]}$`)
		);
	}
});

test('on paper every frame is a still, and every note is listed @once', async ({ visit, page }) => {
	await visit.open();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.bar')).toBeHidden();
	await expect(page.locator('figure.stage').first()).toBeHidden();
	const unseen = await page.evaluate(() =>
		[...document.querySelectorAll('section.step .still img, .notes .note, .notes > h2')]
			.filter((element) => !element.checkVisibility())
			.map((element) => element.outerHTML.slice(0, 80))
	);
	expect(unseen).toEqual([]);
	const doors = await page.evaluate(() =>
		[...document.querySelectorAll('main [popovertarget]')]
			.map((door) => door.getAttribute('popovertarget') ?? '')
			.filter((id) => !document.getElementById(id)?.textContent?.trim())
	);
	expect(doors).toEqual([]);
});

test('the article prints, with its pictures @once', async ({ visit, page }) => {
	// Some hundred pictures are fetched for it.
	test.slow();
	await visit.open();
	const pdf = (await page.pdf({ preferCSSPageSize: true, pageRanges: '1-6' })).toString('latin1');
	expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBe(6);
	const empty = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLImageElement>('section.step .still img')]
			.filter((img) => img.naturalWidth === 0)
			.map((img) => img.closest('.step')?.id)
	);
	expect(empty).toEqual([]);
});
