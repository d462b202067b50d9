// @ts-check
import { slowdown } from './speed.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

/** @typedef {{ value: number, time: number, what: string }} Shift a layout shift */

/** What Chrome's developer tools call "Slow 4G", in ms and bytes a second. */
const slow4G = { latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 88_474 };

/** @typedef {{ shifts: Shift[], tasks: import('./tasks.js').Entry[] }} Seen */

/**
 * Runs in the page before anything else and keeps the layout shifts and long tasks that the browser
 * reports. Every shift is kept, also one right after an input, which is stricter than the CLS that
 * browsers report.
 */
function witness() {
	/** @type {Seen} */
	const { shifts, tasks } = Object.assign(window, { seen: { shifts: [], tasks: [] } }).seen;
	/** @param {Node | null} node */
	const name = (node) => {
		const element = node instanceof Element ? node : node?.parentElement;
		if (!element) return '?';
		const near = element.closest('[id]');
		return `${near ? `#${near.id} ` : ''}${element.tagName.toLowerCase()}`;
	};
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries())) {
			const what = entry.sources.map((/** @type {any} */ source) => name(source.node)).join(', ');
			shifts.push({ value: entry.value, time: entry.startTime, what });
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

/**
 * A new page as on a phone: small, touched, with nothing cached and the processor of a desktop slowed
 * four times (see speed.js).
 * @param {import('playwright-core').Browser} browser
 * @param {{ slow?: boolean }} [options] `slow` adds the network of a train
 */
export async function openPhone(browser, { slow = false } = {}) {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	if (slow) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
	const { index, rate } = await slowdown(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	await page.addInitScript(witness);
	return { page, cdp, index, rate, close: () => context.close() };
}

/** @param {Page} page @returns {Promise<Seen>} what the browser has reported so far */
export const seenOf = (page) => page.evaluate(() => Reflect.get(window, 'seen'));
