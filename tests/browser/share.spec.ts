import { faults } from './axe';
import { expect, test } from './visit';

test('a step is taken along: address, picture, figures, citation, embed', async ({
	visit,
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit.open('hu/#exodus-gauge');
	const mark = page.locator('#exodus-gauge a.share');
	await mark.focus();
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog', { name: /^Megosztás/ });
	await expect(sheet).toBeVisible();
	await expect(sheet.getByRole('heading')).toContainText('Ezerötszáz vonat · 7. lépés');

	const link = sheet.getByRole('textbox', { name: 'A hely címe' });
	await expect(link).toHaveValue(/\/hu\/ezerotszaz-vonat\/#exodus-gauge$/);
	await sheet.getByRole('button', { name: 'Másolás: A hely címe' }).press('Enter');
	await expect(sheet.locator('output').first()).toHaveText('A vágólapon van.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await link.inputValue());
	await expect(sheet.getByRole('textbox', { name: 'Hivatkozás' })).toHaveValue(
		/„Ezerötszáz vonat”.*CC BY 4\.0/s
	);
	await expect(sheet.getByRole('textbox', { name: 'Hivatkozás' })).toHaveValue(/Források: /);
	await expect(sheet.getByRole('textbox', { name: 'Beágyazás' })).toHaveValue(
		/<iframe src="http.*\/embed\/hu\/exodus\/#exodus-gauge"/
	);

	const types: (string | null)[] = [];
	for (const download of await sheet.locator('a[download]').all()) {
		const answer = await page.request.get((await download.getAttribute('href')) ?? '');
		expect(answer.ok()).toBe(true);
		types.push(answer.headers()['content-type']?.split(';')[0] ?? null);
	}
	expect(types).toEqual(['image/svg+xml', 'image/png', 'text/csv']);
	expect(await faults(page, undefined, '#share')).toEqual([]);

	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(mark).toBeFocused();
	expect(await visit.stepUnderLine()).toBe('exodus-gauge');
});

test('a chapter and the article give their cards too @once', async ({ visit, page }) => {
	await visit.open('en/15-01/');
	for (const [mark, at, card] of [
		['#crossing .chapter-head a.share', /\/en\/15-01\/$/, /\/crossing\.en\./],
		['.opening a.share', /\/en\/$/, /\/article\.en\./]
	] as const) {
		await page.locator(mark).click();
		const sheet = page.getByRole('dialog', { name: /^Share/ });
		await expect(sheet.getByRole('textbox', { name: 'Address of this place' })).toHaveValue(at);
		const cards = sheet.getByRole('link', { name: /card/i });
		await expect(cards).toHaveCount(3);
		await expect(cards.first()).toHaveAttribute('href', card);
		await sheet.getByRole('button', { name: 'Close' }).click();
		await expect(sheet).toBeHidden();
	}
});

test('without a network the mark is a link to its place @once', async ({ visit, page }) => {
	await visit.open();
	await visit.scrollTo('garrisons-count');
	await page.route('**/share/**', (route) => route.abort());
	await page.locator('#garrisons-count a.share').click();
	await expect(page).toHaveURL(/#garrisons-count$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('each mark is a link to its place @once', async ({ page }) => {
		await page.goto('hu/');
		await page.locator('#exodus-gauge a.share').click();
		await expect(page).toHaveURL(/\/hu\/#exodus-gauge$/);
	});
});
