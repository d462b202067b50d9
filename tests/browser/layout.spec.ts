import type { Page } from '@playwright/test';
import { expect, test } from './visit';

test.use({ contextOptions: { reducedMotion: 'no-preference' }, serviceWorkers: 'allow' });

/** Scrolls through the whole page, half a window at a time. */
async function readThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const end = () => document.documentElement.scrollHeight - innerHeight;
		for (let top = 0; top < end(); top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		}
		scrollTo({ top: end(), behavior: 'instant' });
	});
}

for (const path of ['hu/', 'en/', './'])
	test(`${path} does not scroll sideways at any width @once`, async ({ page }) => {
		await page.goto(path);
		for (const width of [320, 390, 820, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const widths = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				// What is cut off at the edge cannot be scrolled to, but it cannot be read either.
				const wide = [...document.querySelectorAll('main *, .foot *')]
					.filter((element) => !element.closest('.stage, .unseen, [popover], [aria-hidden]'))
					.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
				return {
					scrollWidth,
					clientWidth,
					wide: wide.map((element) => element.outerHTML.slice(0, 90))
				};
			});
			expect
				.soft(widths, `${width} px`)
				.toEqual({ scrollWidth: width, clientWidth: width, wide: [] });
		}
	});

for (const lang of ['hu', 'en'])
	test(`the bar of a small phone has room for every name and head-count in ${lang} @once`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${lang}/`);
		const names = await page.locator('.line li a').allTextContents();
		expect(names).toHaveLength(15);
		for (const [index, name] of names.entries()) {
			const chapter = page.locator('.chapter').nth(index);
			for (const step of [chapter.locator('.step').first(), chapter.locator('.step').last()]) {
				await step.evaluate((element) => element.scrollIntoView());
				await expect(page.locator('.here')).toHaveText(name.trim());
				const { here, count, other, label } = await page.evaluate(() => {
					const element = (part: string) => document.querySelector(part)!;
					const box = (part: string) => element(part).getBoundingClientRect();
					const { scrollWidth, clientWidth } = element('.here span');
					return {
						here: { ...box('.here span').toJSON(), cut: scrollWidth > clientWidth },
						count: box('.bar .head-count b').toJSON(),
						other: box('.switch').toJSON(),
						label: `${element('.here').textContent}, ${element('.bar .head-count b').textContent}`
					};
				});
				expect.soft(here.cut || here.height > 30, label).toBe(false);
				expect.soft(count.left - here.right, label).toBeGreaterThan(4);
				expect.soft(other.right, label).toBeLessThanOrEqual(320);
			}
		}
	});

test('on a phone on its side the text has a column beside the picture @once', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto('en/');
	const chapter = page.locator('#garrisons');
	await chapter.locator('.step').nth(1).scrollIntoViewIfNeeded();
	const picture = chapter.locator('.stage .picture');
	await expect(picture).toHaveAttribute('viewBox', '0 0 390 440');
	const box = (part: string) =>
		chapter
			.locator(part)
			.first()
			.evaluate((element) => element.getBoundingClientRect().toJSON());
	const [text, card, drawn] = [await box('.steps'), await box('.card'), await box('.picture')];
	expect(drawn.left).toBeGreaterThanOrEqual(text.right);
	expect(card.width).toBeGreaterThan(300);
	const bar = page.locator('.bar');
	expect((await bar.boundingBox())!.height).toBeLessThan(60);
	expect(drawn.bottom).toBeLessThanOrEqual((await bar.boundingBox())!.y);
	const other = (await page.locator('.switch').boundingBox())!;
	const first = (await page.locator('.line li').first().boundingBox())!;
	expect(other.x + other.width).toBeLessThanOrEqual(first.x);
});

test('a reader from top to end sees no shift, no error, no foreign address @once', async ({
	visit,
	page,
	baseURL
}) => {
	test.slow();
	const faults: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(baseURL!) && !url.startsWith('data:')) faults.push(`asked: ${url}`);
	});
	page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', ({ message }) => faults.push(message));
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as PerformanceEntry & {
					value: number;
					sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
				};
				const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
					const name = node instanceof Element ? node.className || node.tagName : node?.nodeName;
					return `${name} ${from.left},${from.top} → ${to.left},${to.top}`;
				});
				shifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await visit.open();
	await readThrough(page);
	await visit.agree();
	const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
	// The letters of a line may differ by a hair when its font arrives; 0.00 is what a browser shows.
	const total = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
	expect.soft(total, shifts.join('\n')).toBeLessThan(0.005);
	expect.soft(faults).toEqual([]);
});

test('nothing jumps when the script arrives', async ({ visit, page, context }) => {
	const boxes = (one: Page) =>
		one.evaluate(async () => {
			await document.fonts.ready;
			const names = ['h1', '.standfirst', 'figure.stage', '.card', '.line', '.head-count'];
			return names.map((name) => {
				const box = document.querySelector(name)?.getBoundingClientRect();
				return [name, box?.left, box?.top, box?.width, box?.height];
			});
		});
	await visit.open();
	const before = await context.newPage();
	await before.route('**/*.js', (route) => route.abort());
	await before.goto('hu/');
	await expect(before.locator('.only-wide').first()).toBeAttached();
	expect(await boxes(page)).toEqual(await boxes(before));
});
