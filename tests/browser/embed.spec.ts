import type { Page } from '@playwright/test';
import { faults } from './axe';
import { heightOf, snippet, SOURCE, WIDTH } from '../../src/lib/publish/embed';
import { expect, test } from './visit';

const AT = 'embed/hu/exodus/';
const FIRST = '#exodus-hajmasker';
const SECOND = '#exodus-one-train';

/** The steps that are in the row's window, by their anchors. */
const seen = (page: Page) =>
	page.evaluate(() => {
		const row = document.querySelector('.slides')!.getBoundingClientRect();
		return [...document.querySelectorAll('.slide')]
			.filter((slide) => {
				const { left, right } = slide.getBoundingClientRect();
				return Math.min(right, row.right) - Math.max(left, row.left) > 1;
			})
			.map(({ id }) => `#${id}`);
	});

test('its links and the arrow keys go step by step, and the focus with them', async ({ page }) => {
	await page.goto(AT);
	const entries = await page.evaluate(() => history.length);
	await page.locator(`${FIRST} a[rel=next]`).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => seen(page)).toEqual([SECOND]);
	await expect(page.locator(`${SECOND} a[rel=next]`)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#exodus-all-wagons$/);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => seen(page)).toEqual([FIRST]);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a change is said, politely; other steps are not read @once', async ({ page }) => {
	await page.goto(AT);
	const status = page.getByRole('status');
	await expect(status).toHaveText('');
	await page.keyboard.press('ArrowRight');
	const words = await page.locator(`${SECOND} img`).getAttribute('alt');
	const prose = await page.locator(`${SECOND} .prose p`).first().textContent();
	await expect(status).toContainText('2 / 10');
	await expect(status).toContainText(words ?? '?');
	await expect(status).toContainText((prose ?? '?').replace(/\u00ad/g, '').slice(0, 40));
	await expect(page.locator('.slide:not([inert])')).toHaveCount(1);
});

test('a swiped row is followed', async ({ page }) => {
	await page.goto(AT);
	await page.locator('.slides').evaluate((row) => row.scrollBy({ left: row.clientWidth }));
	await expect(page).toHaveURL(new RegExp(`${SECOND}$`));
	await expect(page.locator(SECOND)).not.toHaveAttribute('inert');
	await expect(page.locator(FIRST)).toHaveAttribute('inert');
});

test('an address opens at its step, with its picture @once', async ({ page }) => {
	await page.goto(`${AT}#exodus-gauge`);
	await expect.poll(() => seen(page)).toEqual(['#exodus-gauge']);
	const still = page.locator('#exodus-gauge img');
	await expect
		.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await expect(page.locator('h1')).toBeInViewport();
});

test('with motion pictures change softly, and nobody is held up @once', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto(AT);
	for (let press = 0; press < 4; press++) {
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('status')).toContainText(`${press + 2} / 10`);
	}
	await expect.poll(() => seen(page)).toEqual(['#exodus-machines']);
	expect(errors).toEqual([]);
});

for (const width of [320, 600, 900])
	test(`nothing is cut off or moves at ${width} px @once`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(AT);
		const height = () => page.locator('.embed').evaluate((scene) => scene.clientHeight);
		await page.evaluate(() => document.fonts.ready);
		const before = await height();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => seen(page)).toEqual([SECOND]);
		expect(await height()).toBe(before);
		const over = await page.evaluate(() => {
			const box = (name: string) => document.querySelector(name)!.getBoundingClientRect();
			const [source, head, still] = [
				box('.source p'),
				box('.head'),
				box('.slide:not([inert]) img')
			];
			const { scrollWidth, clientWidth } = document.documentElement;
			const texts = document.querySelectorAll(
				'.slide:not([inert]) :is(.on a, .turn, .prose > :not(.on))'
			);
			const covered = [...texts].filter((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return (
					left < source.right && right > source.left && top < source.bottom && bottom > source.top
				);
			});
			return {
				wider: scrollWidth - clientWidth,
				covered: covered.length,
				under: head.bottom > still.top + 1
			};
		});
		expect(over).toEqual({ wider: 0, covered: 0, under: false });
	});

test('a page that holds it by its snippet learns its height @once', async ({ page, baseURL }) => {
	const url = `${baseURL}${AT}`;
	const frame = snippet({ url, title: 'A scene', height: 300 });
	const keep = '<script>got=[];addEventListener("message",function(e){got.push(e.data)})</script>';
	const body = `<!doctype html><title>Host</title>${keep}<div style="width:600px">${frame}</div>`;
	await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('host.html');
	const scene = page.frameLocator('iframe');
	const beyond = () =>
		scene.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
	await expect(scene.locator('.slide:not([inert])')).toHaveCount(1);
	await expect.poll(beyond).toBe(0);
	const got = await page.evaluate(() => (window as unknown as { got: object[] }).got);
	const height = expect.any(Number);
	expect(got).toContainEqual({ source: SOURCE, type: 'resize', url, height });
	expect(got).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
	// What steps in the frame is no page in the history of the page around it.
	const entries = await page.evaluate(() => history.length);
	await scene.locator('.slide:not([inert]) a[rel=next]').click();
	await expect.poll(() => scene.locator('html').evaluate(() => location.hash)).toBe(SECOND);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('fenced in by WordPress it tells its height and its links @once', async ({
	page,
	baseURL
}) => {
	const body =
		'<!doctype html><script>got=[];addEventListener("message",function(e){got.push(e.data)})</script>' +
		`<iframe sandbox="allow-scripts" width="600" src="${baseURL}${AT}#?secret=x1"></iframe>`;
	await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('host.html');
	const scene = page.frameLocator('iframe');
	await scene.locator('.slide:not([inert]) a[rel=next]').click();
	await expect(scene.getByRole('status')).toContainText('2 / 10');
	await scene.locator('.slide:not([inert]) .on a').click();
	const got = () => page.evaluate(() => (window as unknown as { got: object[] }).got);
	const value = expect.stringMatching(/#exodus-one-train$/);
	await expect.poll(got).toContainEqual({ message: 'link', value, secret: 'x1' });
	expect(await got()).toContainEqual({
		message: 'height',
		value: expect.any(Number),
		secret: 'x1'
	});
});

test('what its snippet reserves is what it needs @once', async ({ page }) => {
	await page.setViewportSize({ width: WIDTH, height: 700 });
	for (const address of [AT, 'embed/en/out-loud/', 'embed/hu/bridge/']) {
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		const { dek, prose, needed } = await page.evaluate(() => ({
			needed: document.querySelector('.embed')!.getBoundingClientRect().height,
			dek: document.querySelector('.dek')!.textContent,
			prose: [...document.querySelectorAll('.slide .prose')].map((text) =>
				text.innerHTML.replace(/<p class="on">[^]*/, '')
			)
		}));
		const spare = heightOf(dek, prose) - needed;
		expect(spare, address).toBeGreaterThanOrEqual(0);
		expect(spare, address).toBeLessThan(90);
	}
});

for (const at of ['embed/en/exodus/#exodus-gauge', 'embed/hu/garrisons/'])
	test(`axe finds nothing on ${at} @once`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(at);
		await expect(page.locator('.slide:not([inert])')).toHaveCount(1);
		expect(await faults(page)).toEqual([]);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every step is there and the links lead to it', async ({ page }) => {
		await page.goto(AT);
		await page.locator(`${FIRST} a[rel=next]`).click();
		await expect.poll(() => seen(page)).toEqual([SECOND]);
		await page.locator(`${SECOND} a[rel=next]`).click();
		await expect.poll(() => seen(page)).toEqual(['#exodus-all-wagons']);
		await expect(page.locator('#exodus-all-wagons img')).toBeInViewport();
		await expect(page.locator('h1')).toBeInViewport();
		await page.goto(`${AT}#exodus-gauge`);
		await expect.poll(() => seen(page)).toEqual(['#exodus-gauge']);
		await expect(page.locator('#exodus-gauge .prose p').first()).toBeVisible();
	});
});
