import type { Component } from 'svelte';
import type { PictureProps } from '$lib/scene/frame';

const files = import.meta.glob<Component<PictureProps>>('$story/chapters/*/Scene.svelte', {
	eager: true,
	import: 'default'
});

/** The picture of each chapter, by the chapter's id. */
export const pictures = Object.fromEntries(
	Object.entries(files).map(([file, picture]) => [
		/chapters\/\d+-([a-z-]+)\//.exec(file)?.[1] ?? file,
		picture
	])
);
