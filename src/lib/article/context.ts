import { getContext } from 'svelte';
import type { Lang } from '$lib/story/ledger';
import type { Station, Story } from '$lib/story/story';

/** What the tags of a text know while it is rendered. */
export interface Setting {
	lang: Lang;
	story: Story;
	/** Whether the text stands on the page that lists all facts, quotations and sources. */
	listed?: boolean;
}

/** What the tags of a chapter know besides. */
export interface ChapterSetting extends Setting {
	station: Station;
	/** The way from the page to the root of the site, such as `..`. */
	root: string;
	/** The frame of a step in words. */
	words(frame: string): string;
	/** Whether the reader's scroll carries the frame into the next one. */
	linked(frame: string): boolean;
}

export const SETTING = 'setting';

/** The text that is being rendered; a step stands in a chapter. */
export function setting<S extends Setting = Setting>(): S {
	return getContext<S>(SETTING);
}
