// @ts-check
import { hundred } from './row.js';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const attempts = 3;

/** @typedef {{ score: number, lost: string }} Category `lost` names the audits that cost points */

/**
 * @param {string} url
 * @param {number} port where Chromium listens
 * @param {number} rate how many times the processor is slowed (see speed.js)
 * @returns {Promise<Record<string, Category>>}
 */
async function audit(url, port, rate) {
	const { default: lighthouse } = await import('lighthouse');
	const { throttling } = await import('lighthouse/core/config/constants.js');
	const result = await lighthouse(url, {
		port,
		onlyCategories: categories,
		logLevel: 'silent',
		throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: rate }
	});
	if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
	const { lhr } = result;
	return Object.fromEntries(
		categories.map((id) => {
			const category = lhr.categories[id];
			const lost = (category?.auditRefs ?? [])
				.filter(({ weight }) => weight > 0)
				.map((ref) => lhr.audits[ref.id])
				.filter((found) => found && found.score !== null && found.score < 1)
				.map((found) => `${found?.id} ${found?.displayValue ?? ''}`.trim());
			return [id, { score: (category?.score ?? 0) * 100, lost: lost.join(', ') }];
		})
	);
}

/**
 * Lighthouse as a phone, in its four categories. Other work on the machine can only lower the
 * score of performance, so a page that misses it is measured again and its best score counts.
 * @param {string} path the Chromium to use
 * @param {{ name: string, url: string }} page
 * @param {() => Promise<number>} slowed asks how many times the processor is to be slowed now
 */
export async function measureLighthouse(path, { name, url }, slowed) {
	const { launch } = await import('chrome-launcher');
	const chromeFlags = [
		'--headless=new',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-dev-shm-usage'
	];
	const chrome = await launch({ chromePath: path, chromeFlags, logLevel: 'silent' });
	/** @type {Record<string, Category>} */
	const best = {};
	try {
		for (let i = 0; i < attempts; i++) {
			for (const [id, found] of Object.entries(await audit(url, chrome.port, await slowed())))
				if (!best[id] || found.score > best[id].score) best[id] = found;
			if (Object.values(best).every(({ score }) => score >= 100)) break;
		}
	} finally {
		chrome.kill();
	}
	return Object.entries(best).map(([id, { score, lost }]) =>
		hundred(`Lighthouse ${id}, ${name}`, score, lost)
	);
}
