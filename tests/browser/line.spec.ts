import { expect, test } from './visit';

/** Where the train stands, in stations from the first. */
const train = () => {
	const track = document.querySelector<HTMLElement>('.line .train');
	return Number(track?.style.getPropertyValue('--at'));
};

test('the line has fifteen stations, and each is a link @once', async ({ visit, page }) => {
	await visit.open();
	await expect(page.locator('.line li:not(.train)')).toHaveCount(15);
	const [chapters, open] = await page.evaluate(() => [
		[...document.querySelectorAll('section.chapter')].map(({ id }) => `#${id}`),
		[...document.querySelectorAll<HTMLAnchorElement>('.line li a')].map(({ hash }) => hash)
	]);
	expect(chapters).toHaveLength(15);
	expect(open).toEqual(chapters);
});

test('the line does not move when what stands after it is read', async ({ page }) => {
	await page.goto('hu/');
	const line = page.locator('.line .train');
	const box = await line.boundingBox();
	await page.evaluate(() => document.querySelector('.tools')?.remove());
	expect(await line.boundingBox()).toEqual(box);
});

test('the train moves with the reader and stops where the reader is @once', async ({
	visit,
	page
}) => {
	test.slow();
	await visit.open();
	expect(await page.evaluate(train)).toBe(0);
	const stations = new Map(
		await page.evaluate(() =>
			[...document.querySelectorAll('.line li:not(.train)')].map(
				(stop, index) => [stop.querySelector('a')?.hash.slice(1) ?? `${index}`, index] as const
			)
		)
	);
	let last = -1;
	const steps = (await visit.steps()).filter((_, index) => index % 3 === 0);
	for (const { id, chapter } of steps) {
		await visit.scrollTo(id);
		await visit.agree();
		const current = page.locator('.line [aria-current="location"]');
		await expect(current, id).toHaveCount(1);
		await expect(current, id).toHaveAttribute('href', new RegExp(`#${chapter}$`));
		const at = await page.evaluate(train);
		expect(Math.floor(at), id).toBe(stations.get(chapter));
		// At the last station there is no further way.
		if (last < stations.size - 1) expect(at, id).toBeGreaterThan(last);
		last = at;
	}
	await visit.jump(0);
	await expect.poll(() => page.evaluate(train)).toBe(0);
});

const readings = {
	hu: { garrisons: /^≈\s65[\u00a0\u202f]000$/, exodus: /^(≈\s)?49[\u00a0\u202f]700$/ },
	en: { garrisons: /^≈\s65,000$/, exodus: /^(≈\s)?49,700$/ }
};

for (const lang of ['hu', 'en'] as const)
	test(`the head-count of /${lang}/ changes with the story${lang === 'en' ? ' @once' : ''}`, async ({
		visit,
		page
	}) => {
		await visit.open(`${lang}/`);
		const count = page.locator('.bar .head-count');
		const told = async (chapter: string, step: string, figure: RegExp) => {
			await visit.scrollTo(`${chapter}-${step}`);
			await expect(count.locator('b'), step).toHaveText(figure);
			await expect(page.locator(`#${chapter} .stage .head-count b`), step).toHaveText(figure);
			await expect(count.locator('small')).toHaveText(/\S/);
		};
		await told('bridge', 'car', /^\D+$/);
		const last = (await count.locator('b').textContent()) ?? '';
		await told('garrisons', 'count', readings[lang].garrisons);
		await told('exodus', 'people', readings[lang].exodus);
		await told('crossing', 'road', new RegExp(`^${last}$`));
		await expect(count).not.toHaveClass(/none/);
		await told('crossing', 'zero', /^0$/);
		await expect(count).toHaveClass(/none/);
		await told('garrisons', 'count', readings[lang].garrisons);
	});
