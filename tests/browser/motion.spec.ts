import { expect, test } from './visit';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** The first two steps of these chapters; neither is linked. */
const ways = [
	['garrisons', 'garrisons-empty-map', 'garrisons-headquarters'],
	['exodus', 'exodus-hajmasker', 'exodus-one-train']
] as const;

/** Longer than a reader who only skims stays with a step; see reader.svelte.ts. */
const DWELL = 700;

test('what moves goes from frame to frame and can be turned back', async ({ visit, page }) => {
	const [chapter, from, to] = ways[1];
	await visit.open(`hu/#${from}`);
	await visit.agree();
	const start = await visit.settled(chapter);
	await page.waitForTimeout(DWELL);

	await visit.scrollTo(to);
	const way = await visit.pictures(chapter, 500);
	await visit.agree();
	const goal = way.at(-1);
	expect(goal).not.toBe(start);
	expect(way.length, 'pictures on the way').toBeGreaterThan(1);

	await visit.scrollTo(from);
	await visit.scrollTo(to);
	await visit.agree();
	expect((await visit.pictures(chapter, 500)).at(-1)).toBe(goal);
	await visit.scrollTo(from);
	await visit.agree();
	expect((await visit.pictures(chapter, 500)).at(-1)).toBe(start);
});

test('what comes and goes is faded by the browser, unless the reader skims', async ({
	visit,
	page
}) => {
	const [chapter, from, to] = ways[0];
	const fading = () =>
		page.evaluate(
			(id) =>
				document
					.getAnimations()
					.filter(({ effect }) =>
						(effect as KeyframeEffect).target?.closest(`#${id} figure.stage .fade`)
					).length,
			chapter
		);
	await visit.open(`hu/#${from}`);
	await visit.agree();
	await visit.settled(chapter);
	await page.waitForTimeout(DWELL);
	await visit.scrollTo(to);
	await expect.poll(fading, { intervals: [10] }).toBeGreaterThan(0);
	await visit.scrollTo(from);
	await visit.agree();
	await expect.poll(fading).toBe(0);
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('frames change at once', async ({ visit }) => {
		await visit.open();
		for (const [chapter, from, to] of ways) {
			await visit.scrollTo(from);
			await visit.agree();
			const before = await visit.picture(chapter);
			await visit.scrollTo(to);
			await visit.agree();
			const seen = await visit.pictures(chapter, 400);
			expect(seen).toHaveLength(1);
			expect(seen[0]).not.toBe(before);
		}
	});
});

test('the poster stands until the same picture is drawn, and nothing flickers', async ({
	visit,
	page
}) => {
	await page.addInitScript(() => {
		const seen: string[][] = [];
		Object.assign(window, { seen });
		const look = () => {
			const svgs = [...document.querySelectorAll('#bridge figure.stage svg.picture')].filter(
				(svg) => svg.checkVisibility({ visibilityProperty: true })
			);
			if (document.readyState !== 'loading') seen.push(svgs.map((svg) => markupOf([svg])));
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await visit.open();
	await visit.pictures('bridge', 500);
	const [shown, served] = await page.evaluate(async () => {
		const html = await (await fetch(location.href)).text();
		const sent = new DOMParser().parseFromString(html, 'text/html');
		const shape = matchMedia('(min-width: 44rem)').matches ? 'wide' : 'tall';
		const { seen } = window as unknown as { seen: string[][] };
		return [seen, markupOf(sent.querySelectorAll(`#bridge svg.only-${shape}`))] as const;
	});
	expect(served.length).toBeGreaterThan(100);
	expect(shown.filter((pictures) => !pictures.includes(served))).toEqual([]);
	expect(shown.at(-1)).toEqual([served]);
});

test('a page that opens in mid-story does not play what went before', async ({ visit, page }) => {
	await page.addInitScript(() => {
		const seen = new Set<string>();
		Object.assign(window, { seen });
		const look = () => {
			const stage = document.querySelector<HTMLElement>('#exodus figure.stage');
			if (stage?.dataset.frame === 'gauge' && stage.querySelector('svg.picture'))
				seen.add(markupOf(stage.querySelectorAll('svg')));
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await visit.open('hu/#exodus-gauge');
	await visit.agree();
	await visit.pictures('exodus', 400);
	const count = () => page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
	expect(await count()).toBe(1);
});
