import type { Station, Story } from '$lib/story/story';

/**
 * The day on which a chapter was last corrected, or the article, or else published. An edition prints
 * the article anew for its day, its chapters as they were.
 */
export function modified(
	{ published, stations, occasion }: Pick<Story, 'published' | 'stations' | 'occasion'>,
	station?: Pick<Station, 'chapter'>
): string {
	const read = station ? [station] : stations;
	const printed = station || !occasion ? [] : [occasion.date];
	return [published, ...read.flatMap(({ chapter }) => chapter?.updated ?? []), ...printed]
		.sort()
		.at(-1)!;
}
