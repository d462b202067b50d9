// @ts-check
import { countFrames } from './frames.js';
import { openPhone, seenOf } from './phone.js';
import { atMost } from './row.js';
import { scrollToEnd } from './scroll.js';
import { longTasks, MARK, told } from './tasks.js';
import { recordTrace } from './trace.js';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./phone.js').Shift} Shift */
/** @typedef {import('./transfer.js').Meter} Meter */

const readingSpeed = 1500;
const hastySpeed = 4000;
const attempts = 3;
/** In milliseconds; the article is kept for later after one second (keep.ts). */
const rest = 3000;

/** @param {Shift[]} shifts */
const sum = (shifts) => shifts.reduce((total, { value }) => total + value, 0);

/** @param {Shift[]} shifts @returns {string} the three largest and what moved */
const largest = (shifts) =>
	[...shifts]
		.sort((a, b) => b.value - a.value)
		.slice(0, 3)
		.map(({ value, time, what }) => `${value.toFixed(4)} at ${time.toFixed(0)} ms: ${what}`)
		.join('; ');

/**
 * Loads a page, lets it come to rest and reads it through at an even pace.
 * @param {Browser} browser
 * @param {string} url
 * @param {Meter} meter of the server
 */
async function readThrough(browser, url, meter) {
	const { page, cdp, index, rate, close } = await openPhone(browser);
	try {
		meter.reset();
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(1000);
		const early = meter.sent.script;
		const trace = await recordTrace(cdp, async () => {
			await page.evaluate((mark) => void performance.mark(mark), MARK);
			await scrollToEnd(page, cdp, readingSpeed);
		});
		const { shifts, tasks } = await seenOf(page);
		// At rest the service worker comes, and it too asks for script.
		await page.waitForTimeout(rest);
		return {
			transfer: { ...meter.sent },
			early,
			...countFrames(trace),
			...longTasks(trace, tasks),
			shifts,
			index,
			rate
		};
	} finally {
		await close();
	}
}

/** @param {Browser} browser @param {string} url @returns {Promise<Shift[]>} */
async function readOnSlowNetwork(browser, url) {
	const { page, cdp, close } = await openPhone(browser, { slow: true });
	try {
		// The scroll begins while fonts and scripts are still on their way.
		await page.goto(url, { waitUntil: 'domcontentloaded' });
		await scrollToEnd(page, cdp, hastySpeed);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		return (await seenOf(page)).shifts;
	} finally {
		await close();
	}
}

/**
 * What one page weighs and how it reads. Other work on the machine can only add long tasks and
 * dropped frames, so a page that shows some is read again and the calmest reading counts.
 * @param {Browser} browser
 * @param {{ name: string, url: string }} page
 * @param {Meter} meter of the server
 */
export async function measurePage(browser, { name, url }, meter) {
	let best = await readThrough(browser, url, meter);
	/** @param {typeof best} reading */
	const dropped = (reading) => (100 * reading.missed) / Math.max(1, reading.frames);
	/** @param {typeof best} reading */
	const good = (reading) => reading.long.length === 0 && dropped(reading) <= 1;
	for (let i = 1; i < attempts && !good(best); i++) {
		const again = await readThrough(browser, url, meter);
		const calmer = again.long.length - best.long.length || dropped(again) - dropped(best);
		if (calmer < 0) best = again;
	}
	const slow = await readOnSlowNetwork(browser, url);
	const { transfer, early, frames, missed, late, shifts, long, pauses, index, rate } = best;
	const size = { unit: ' KB', digits: 1 };
	console.log(
		`  BenchmarkIndex of this machine meanwhile ${index}, slowed ${rate.toFixed(1)} times`
	);
	console.log(`  Pauses over 50 ms in which nothing of the page ran: ${told(pauses)}`);
	return [
		atMost(`JavaScript before the reader scrolls, ${name}`, early / 1000, 60, size),
		atMost(`JavaScript in all, ${name}`, transfer.script / 1000, 90, size),
		atMost(`HTML, ${name}`, transfer.html / 1000, 130, size),
		atMost(`fonts, ${name}`, transfer.font / 1000, 150, size),
		atMost(`layout shift, ${name}`, sum(shifts), 0, { digits: 2, note: largest(shifts) }),
		atMost(`layout shift on slow 4G, ${name}`, sum(slow), 0, { digits: 2, note: largest(slow) }),
		atMost(`long tasks while scrolling, ${name}`, long.length, 0, { note: told(long) }),
		atMost(`dropped frames, ${name}`, dropped(best), 1, {
			unit: ' %',
			digits: 1,
			note: `${missed} of ${frames} frames; in ${late} a scene’s change came a frame later`
		})
	];
}
