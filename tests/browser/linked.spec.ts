import { expect, test, type Visit } from './visit';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Scrolls until the reading line stands at a share of the linked step. */
async function readTo(visit: Visit, share: number): Promise<void> {
	await visit.page.evaluate((part) => {
		const step = document.getElementById('crossing-bridge');
		if (!step) throw new Error('there is no #crossing-bridge');
		const line = getComputedStyle(document.documentElement).getPropertyValue('--line');
		const { top, height } = step.getBoundingClientRect();
		const by = top + height * part - Number(line) * innerHeight;
		scrollBy({ top: by, behavior: 'instant' });
	}, share);
	expect((await visit.agree()).crossing).toBe('bridge');
}

test('the linked step follows the scroll and returns with it', async ({ visit, page }) => {
	await visit.open('hu/#crossing-bridge');
	await expect(page.locator('#crossing-bridge')).toHaveAttribute('data-linked');
	const seen: string[] = [];
	for (const share of [0.2, 0.5, 0.8]) {
		await readTo(visit, share);
		seen.push(await visit.settled('crossing'));
	}
	expect(new Set(seen).size).toBe(3);
	await readTo(visit, 0.2);
	expect(await visit.settled('crossing')).toBe(seen[0]);
	await readTo(visit, 0.8);
	expect(await visit.settled('crossing')).toBe(seen[2]);
});

test('the linked step ends in the picture of the next one @once', async ({ visit }) => {
	await visit.open('hu/#crossing-bridge');
	await readTo(visit, 0.998);
	const end = await visit.settled('crossing');
	await visit.scrollTo('crossing-photographers');
	expect((await visit.agree()).crossing).toBe('photographers');
	expect(await visit.settled('crossing')).toBe(end);
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the linked step stands still @once', async ({ visit }) => {
		await visit.open('hu/#crossing-bridge');
		await readTo(visit, 0.2);
		const first = await visit.settled('crossing');
		for (const share of [0.5, 0.8]) {
			await readTo(visit, share);
			expect(await visit.settled('crossing')).toBe(first);
		}
		await visit.scrollTo('crossing-photographers');
		await visit.agree();
		expect(await visit.settled('crossing')).not.toBe(first);
	});
});
