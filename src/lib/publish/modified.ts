import type { Station, Story } from '$lib/story/story';

/** The day on which a chapter was last corrected, or the article, or else published. */
export function modified(
	{ published, stations }: Pick<Story, 'published' | 'stations'>,
	station?: Pick<Station, 'chapter'>
): string {
	const read = station ? [station] : stations;
	return [published, ...read.flatMap(({ chapter }) => chapter?.updated ?? [])].sort().at(-1)!;
}
