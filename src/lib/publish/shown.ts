import type { Station, Story } from '$lib/story/story';

/** The chapter whose frame stands on a card: the card's own, or the one that stands for the article. */
export function shownOn(
	{ stations, card }: Pick<Story, 'stations' | 'card'>,
	station?: Station
): Station | undefined {
	const written = stations.filter(({ chapter }) => chapter);
	return station ?? written.find(({ id }) => id === card) ?? written[0];
}
