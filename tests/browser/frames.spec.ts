import { expect, test } from './visit';

test('each step shows its frame, downwards and upwards, clear of the head-count', async ({
	visit
}) => {
	test.slow();
	const phone = test.info().project.name === 'phone';
	await visit.open(phone ? 'hu/' : 'en/');
	const steps = await visit.steps();
	expect(steps.length).toBeGreaterThan(3);
	// A phone looks at every third step on the way down; the other way is the same for both.
	const stride = phone ? 3 : 1;
	const down = steps.filter((_, index) => index % stride === 0);
	const back = steps.toReversed().filter((_, index) => index % 4 === 0);
	for (const { id, chapter, frame } of [...down, ...back]) {
		await visit.scrollTo(id);
		expect((await visit.agree())[chapter], id).toBe(frame);
		expect.soft(await visit.crowding(chapter), id).toEqual([]);
	}
});

test('jumps to the end, the middle and the top leave no frame behind', async ({ visit }) => {
	await visit.open();
	const steps = await visit.steps();
	await visit.jump(1);
	const last = steps.at(-1);
	expect((await visit.agree())[last?.chapter ?? '']).toBe(last?.frame);
	await visit.jump(0.5);
	await visit.agree();
	await visit.jump(0.93);
	await visit.agree();
	await visit.jump(0);
	expect(await visit.stepUnderLine()).toBe('');
	expect((await visit.agree())[steps[0]?.chapter ?? '']).toBe(steps[0]?.frame);
});

test('a link to a step opens at its frame, and so does a reload there', async ({ visit }) => {
	await visit.open('hu/#exodus-gauge');
	expect((await visit.agree()).exodus).toBe('gauge');
	expect(await visit.stepUnderLine()).toBe('exodus-gauge');

	await visit.scrollTo('garrisons-missiles');
	await visit.agree();
	await visit.page.reload();
	await visit.awake();
	await expect.poll(() => visit.stepUnderLine()).toBe('garrisons-missiles');
	expect((await visit.agree()).garrisons).toBe('missiles');
});

test('a window of another height keeps frame and line together', async ({ visit, page }) => {
	await visit.open();
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	for (const id of ['garrisons-airfields', 'exodus-people']) {
		await visit.scrollTo(id);
		await visit.agree();
		for (const next of [600, height, height - 60, height]) {
			await page.setViewportSize({ width, height: next });
			await visit.agree();
		}
	}
});

test('a turned window shows the frame of the step under the line', async ({ visit, page }) => {
	await visit.open();
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	await visit.scrollTo('exodus-machines');
	await visit.agree();
	await page.setViewportSize({ width: height, height: width });
	await visit.agree();
	await visit.awake();
	await visit.scrollTo('crossing-zero');
	expect((await visit.agree()).crossing).toBe('zero');
	await page.setViewportSize({ width, height });
	await visit.agree();
});
