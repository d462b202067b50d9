import { keepProse } from '$lib/article/prose';
import { story } from '$lib/article/scenes.server';
import type { Lang } from '$lib/story/ledger';
import type { Occasion } from '$lib/story/occasion';
import { keysOf, linesOf, showToday } from './today';

/**
 * Keeps the line under the title for the rendering of the article's page: what happened on the day of
 * the edition, and the script that puts the reader's own day in its place.
 *
 * @returns the key under which it is kept
 */
export function keepToday(lang: Lang): string {
	const key = `${lang}/today`;
	const line = lineOn(lang, story().occasion);
	const lines = JSON.stringify(linesOf(story(), lang)).replace(/</g, '\\u003c');
	keepProse(
		key,
		`<p class="today"${line ? '' : ' hidden'}>${line ?? ''}</p>` +
			`<script>(${showToday})(${lines},${keysOf})${'</'}script>`
	);
	return key;
}

/** The line of the day for which the story is printed. */
function lineOn(lang: Lang, occasion: Occasion | undefined): string | undefined {
	if (!occasion) return undefined;
	const { date, memorials } = occasion;
	const [year = 0, month = 1, day] = date.split('-').map(Number);
	const lines = linesOf({ ...story(), memorials }, lang, date);
	const key = keysOf(new Date(year, month - 1, day)).find((key) => lines[key]);
	return key && lines[key];
}
