import { expect, test } from './visit';

test('the skip link comes first and leads into the text @once', async ({ visit, page }) => {
	await visit.open();
	await page.keyboard.press('Tab');
	const skip = page.locator('a.skip');
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#text$/);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('text');
});

test('the tab key reaches every control of the bar, and each is seen', async ({ visit, page }) => {
	await visit.open();
	const controls = await page.evaluate(() => {
		const all = [...document.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')];
		const open = all.filter((element) => element.checkVisibility());
		const bar = open.filter((element) => element.closest('.bar'));
		open[open.indexOf(bar[0] ?? open[0]!) - 1]?.focus();
		return bar.map((element) => element.className || element.getAttribute('href'));
	});
	expect(controls.length).toBeGreaterThan(5);
	for (const control of controls) {
		await page.keyboard.press('Tab');
		const focus = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const { left, top, width, height } = element.getBoundingClientRect();
			const there = document.elementFromPoint(left + width / 2, top + height / 2);
			return {
				name: element.className || element.getAttribute('href'),
				seen: element === there || element.contains(there),
				ring: getComputedStyle(element).outlineStyle
			};
		});
		expect(focus).toEqual({ name: control, seen: true, ring: 'solid' });
	}
});

test('a note opens by key, closes by Escape and gives the focus back @once', async ({
	visit,
	page
}) => {
	await visit.open();
	const door = page.locator('#garrisons-headquarters button.how').first();
	await door.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.note:popover-open')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.note:popover-open')).toHaveCount(0);
	await expect(door).toBeFocused();
});

test('the focus is never hidden behind the stage or the bar', async ({ visit, page }) => {
	await visit.open();
	const hidden: string[] = [];
	for (const key of ['Shift+Tab', 'Tab']) {
		await page.locator('#garrisons-buildings button.how').first().focus();
		for (let presses = 0; presses < 12; presses++) {
			await page.keyboard.press(key);
			const behind = await page.evaluate(() => {
				const element = document.activeElement;
				const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
				const there = document.elementFromPoint(left + width / 2, top + height / 2);
				const cover = there?.closest('.stage, .bar');
				return cover && !cover.contains(element) ? element?.getAttribute('popovertarget') : '';
			});
			if (behind) hidden.push(`${key}: ${behind}`);
		}
	}
	expect(hidden).toEqual([]);
});

test('stages are hidden from assistive technology; steps hold the words @once', async ({
	visit,
	page
}) => {
	await visit.open();
	for (const stage of await page.locator('figure.stage').all())
		await expect(stage).toHaveAttribute('aria-hidden', 'true');
	await expect(page.locator('figure.stage :is(a, button, [tabindex])')).toHaveCount(0);
	const silent = await page.evaluate(() =>
		[...document.querySelectorAll('section.step')]
			.filter((step) => !step.querySelector('.card > .unseen')?.textContent?.trim())
			.map(({ id }) => id)
	);
	expect(silent).toEqual([]);
	for (const name of await page.locator('section.step .still img').all())
		await expect(name).toHaveAttribute('alt', '');
});

test('what can be pressed is at least 24 pixels wide and high', async ({ visit, page }) => {
	await visit.open();
	// What is not laid out yet is not found under a point before the next frame.
	await expect(page.locator('.prose.after').last()).toContainClass('laid');
	const small = await page.evaluate(() => {
		const all = [...document.querySelectorAll<HTMLElement>('a[href], button')];
		// The skip link is seen only while it has the focus.
		const open = all.filter((element) => element.checkVisibility() && !element.matches('.skip'));
		return open.flatMap((element) => {
			// Below the stage of a phone and above the bar.
			const at = element.getBoundingClientRect().top - innerHeight * 0.72;
			if (!element.closest('.bar')) scrollBy({ top: at, behavior: 'instant' });
			const { left, top, width, height } = element.getBoundingClientRect();
			const hits = (x: number, y: number) => {
				const there = document.elementFromPoint(left + width / 2 + x, top + height / 2 + y);
				return element === there || element.contains(there);
			};
			// A pseudo-element may make the place to press larger than the box.
			const wide = width >= 24 || (hits(-11.5, 0) && hits(11.5, 0));
			const high = height >= 24 || (hits(0, -11.5) && hits(0, 11.5));
			const reached = hits(0, 0) && wide && high;
			const name = element.getAttribute('popovertarget') ?? element.outerHTML.slice(0, 60);
			return reached ? [] : [`${name} in ${element.closest('[id]')?.id}`];
		});
	});
	expect(small).toEqual([]);
});
