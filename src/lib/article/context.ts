import { getContext } from 'svelte';
import type { Lang } from '$lib/story/ledger';
import type { Station, Story } from '$lib/story/story';

/** What the tags of a chapter know while its prose is rendered. */
export interface Setting {
	lang: Lang;
	story: Story;
	station: Station;
	/** The way from the page to the root of the site, such as `..`. */
	root: string;
	/** The frame of a step in words. */
	words(frame: string): string;
	/** Whether the reader's scroll carries the frame into the next one. */
	linked(frame: string): boolean;
}

export const SETTING = 'setting';

/** The chapter whose prose is being rendered. */
export function setting(): Setting {
	return getContext<Setting>(SETTING);
}
