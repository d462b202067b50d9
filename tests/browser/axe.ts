import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** To name every place where nothing is wrong would take longer than to look at it. */
const REPORT: Parameters<AxeBuilder['options']>[0] = { resultTypes: ['violations'] };

/**
 * What axe finds, one line a place.
 *
 * @param but what it need not look at
 * @param only what alone it looks at
 */
export async function faults(page: Page, but?: string, only?: string): Promise<string[]> {
	// There are no iframes, so the results need no page of their own to be put together in.
	const axe = new AxeBuilder({ page }).options(REPORT).withTags(tags).setLegacyMode();
	// Pictures are hidden from assistive technology; axe would weigh each of their words.
	axe.exclude('svg.picture');
	if (but) axe.exclude(but);
	if (only) axe.include(only);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`)
	);
}
