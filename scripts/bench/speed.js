// @ts-check

/**
 * How fast the desktop is that “slowed four times” is said of, as Lighthouse's BenchmarkIndex: from
 * 1500 on Lighthouse calls a machine a fast desktop. A quarter of it is the middle of its phones.
 */
const DESKTOP = 1500;
const SLOWED = 4;

/**
 * By how much this machine's processor must be slowed to be as fast as a desktop's slowed four
 * times. Measured anew before each reading: on a shared machine the speed changes by the minute.
 * @param {import('playwright-core').Page} page an empty page, not slowed
 * @returns {Promise<{ index: number, rate: number }>} the BenchmarkIndex; how many times, at least 1
 */
export async function slowdown(page) {
	const { pageFunctions } = await import('lighthouse/core/lib/page-functions.js');
	const index = await page.evaluate(pageFunctions.computeBenchmarkIndex);
	return { index, rate: Math.max(1, (SLOWED * index) / DESKTOP) };
}
