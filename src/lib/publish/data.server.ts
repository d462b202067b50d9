import { placesDrawnBy, story } from '$lib/article/scenes.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import { table } from './table';

/** The figures of a frame: those that its picture draws or says, and that its steps tell. */
function factsOf(chapter: string, frame: string): string[] {
	const { stations, uses } = story();
	const steps = stations
		.find(({ id }) => id === chapter)
		?.chapter?.steps.filter((step) => step.frame === frame)
		.map(({ id }) => id);
	return Object.entries(uses.fact)
		.filter(([, places]) =>
			places.some((use) => use.chapter === chapter && steps?.includes(use.step ?? ''))
		)
		.map(([id]) => id);
}

/** Whether a frame shows a figure or a place, so that there is a table of what it shows. */
export function hasData(chapter: string, frame: string): boolean {
	return factsOf(chapter, frame).length + placesDrawnBy(chapter).length > 0;
}

/**
 * What a frame shows, as a table.
 *
 * @param at the table's address, as `AT.data` gives it
 * @returns undefined where there is no such table
 */
export function dataAt(at: string): string | undefined {
	for (const { id, chapter } of story().stations) {
		if (!at.startsWith(`data/${id}/`)) continue;
		for (const { frame } of chapter?.steps ?? []) {
			const lang = LANGS.find((lang) => AT.data(lang, id, frame) === at);
			if (lang && hasData(id, frame)) return dataOf(lang, id, frame);
		}
	}
	return undefined;
}

function dataOf(lang: Lang, chapter: string, frame: string): string {
	const rows = { facts: factsOf(chapter, frame), places: placesDrawnBy(chapter) };
	return table(story().ledger, rows, lang);
}
