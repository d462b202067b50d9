import { slowly } from './slow';
import { expect, test } from './visit';

test('a reader who scrolls before the fonts are there is not moved by them @once', async ({
	page,
	baseURL
}) => {
	const line = await slowly(baseURL!);
	await page.addInitScript(() => {
		const seen = { shift: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.shift += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// The text's face comes when the reader is on the way.
	let send = () => {};
	const sent = new Promise<void>((done) => (send = done));
	await page.route('**/literata-*.woff2', async (route) => {
		await sent;
		await route.continue();
	});
	await page.goto(`${line.site}hu/`, { waitUntil: 'domcontentloaded' });
	const step = page.locator('#bridge-car');
	// The face of the headings is there; it moves little, and of that nothing here.
	await page.waitForFunction(() =>
		document.fonts.check("700 1em 'Sofia Sans Extra Condensed'", 'aő')
	);
	await page.evaluate(() => {
		(window as unknown as { seen: { shift: number } }).seen.shift = 0;
		scrollTo({ top: innerHeight, behavior: 'instant' });
	});
	await expect(page.locator('html')).toHaveAttribute('data-plain');
	const before = await step.boundingBox();
	send();
	await page.waitForLoadState('networkidle');
	expect(await step.boundingBox()).toEqual(before);
	const { shift } = await page.evaluate(
		() => (window as unknown as { seen: { shift: number } }).seen
	);
	expect(shift).toBeLessThan(0.005);
	await line.close();
});

test('a reader who waits for the fonts has them @once', async ({ visit, page }) => {
	await visit.open();
	await visit.scrollTo('bridge-car');
	await expect(page.locator('html')).not.toHaveAttribute('data-plain');
	expect(await page.evaluate(() => document.fonts.check('1em Literata', 'aő'))).toBe(true);
});

test('what stands until the fonts come is as wide as they are @once', async ({ visit, page }) => {
	await visit.open();
	const ratios = await page.evaluate(() => {
		const pen = document.createElement('canvas').getContext('2d')!;
		const style = getComputedStyle(document.documentElement);
		const text = [...document.querySelectorAll('.card p')]
			.map(({ textContent }) => textContent.replaceAll('\u00ad', ''))
			.join(' ')
			.slice(0, 8000);
		const width = (weight: number, families: string, words: string) => {
			pen.font = `${weight} 16px ${families}`;
			return pen.measureText(words).width;
		};
		const titles = text.toUpperCase();
		const looks = [
			['--serif', 400, text],
			['--narrow', 400, text],
			['--narrow', 600, text],
			['--narrow', 800, text],
			['--capitals', 800, titles]
		] as const;
		return looks.map(([name, weight, words]) => {
			const families = style.getPropertyValue(name).split(',');
			const [own, system] = [families, families.slice(2)].map((list) =>
				width(weight, list.join(','), words)
			);
			return system! / own!;
		});
	});
	for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
});

test('the text and its fonts come before the script @once', async ({ page, baseURL }) => {
	const line = await slowly(baseURL!);
	await page.goto(`${line.site}hu/`, { waitUntil: 'networkidle' });
	const { read, asked } = await page.evaluate(() => {
		const [article] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
		const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const times = (kind: string, time: 'startTime' | 'responseEnd') =>
			files.filter(({ name }) => name.endsWith(kind)).map((file) => file[time]);
		const fonts = times('-latin.woff2', 'responseEnd');
		return { read: Math.max(article!.responseEnd, ...fonts), asked: times('.js', 'startTime') };
	});
	expect(asked.length).toBeGreaterThan(5);
	expect(Math.min(...asked)).toBeGreaterThan(read);
	await line.close();
});
