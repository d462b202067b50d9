// @ts-check

/** How many times the processor is slowed, as Lighthouse does for a phone. */
const SLOWED = 4;
/** The slowest machine of which that is said, as Lighthouse's BenchmarkIndex: from here on it is a fast desktop. */
const DESKTOP = 1500;

/**
 * By how much this machine's processor must be slowed: four times, or so many times less as the machine
 * is slower than a desktop. Measured anew before each reading: on a shared machine the speed changes by
 * the minute.
 * @param {import('playwright-core').Page} page an empty page, not slowed
 * @returns {Promise<{ index: number, rate: number }>} the BenchmarkIndex; how many times, 1 to 4
 */
export async function slowdown(page) {
	const { pageFunctions } = await import('lighthouse/core/lib/page-functions.js');
	const index = await page.evaluate(pageFunctions.computeBenchmarkIndex);
	return { index, rate: Math.max(1, SLOWED * Math.min(1, index / DESKTOP)) };
}
