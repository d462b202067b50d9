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

/** What a frame shows, as a table; undefined where it shows neither a figure nor a place. */
export function dataOf(lang: Lang, chapter: string, frame: string): string | undefined {
	const facts = factsOf(chapter, frame);
	const places = placesDrawnBy(chapter);
	if (facts.length + places.length === 0) return undefined;
	return table(story().ledger, { facts, places }, lang);
}

/** The address of every table, and what is in it. */
export function tables(): Map<string, string> {
	return new Map(
		story().stations.flatMap(({ id, chapter }) =>
			[...new Set(chapter?.steps.map(({ frame }) => frame))].flatMap((frame) =>
				LANGS.flatMap((lang) => {
					const data = dataOf(lang, id, frame);
					return data ? [[AT.data(lang, id, frame), data] as const] : [];
				})
			)
		)
	);
}
