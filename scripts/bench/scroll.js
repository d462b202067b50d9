// @ts-check

/** @param {import('playwright-core').Page} page @returns {Promise<number>} pixels left below */
const left = (page) =>
	page.evaluate(() => {
		const { scrollHeight } = document.documentElement;
		return Math.round(scrollHeight - innerHeight - scrollY);
	});

/**
 * Scrolls to the end of the page with a wheel gesture that the browser itself makes, so that it
 * goes the way of a reader's: through the compositor, not through script. (A synthetic touch
 * gesture would be nearer to a phone, but under touch emulation Chromium does not scroll by it;
 * both take the same path after the first event.) Gestures repeat while the page still grows.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} cdp
 * @param {number} speed in CSS pixels a second
 */
export async function scrollToEnd(page, cdp, speed) {
	for (let round = 0; round < 10; round++) {
		const distance = await left(page);
		if (distance < 2) return;
		await cdp.send('Input.synthesizeScrollGesture', {
			x: 195,
			y: 422,
			yDistance: -distance,
			speed,
			gestureSourceType: 'mouse'
		});
	}
	throw new Error(`The page does not scroll to its end; ${await left(page)} px are left.`);
}
