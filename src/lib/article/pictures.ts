import { asset } from '$app/paths';
import type { Component } from 'svelte';
import type { Look, PictureProps } from '$lib/scene/frame';

const files = import.meta.glob<Component<PictureProps>>('$story/chapters/*/Scene.svelte', {
	import: 'default'
});
const loaders = Object.fromEntries(
	Object.entries(files).map(([file, load]) => [
		/chapters\/\d+-([a-z-]+)\//.exec(file)?.[1] ?? file,
		load
	])
);

/** What a scene draws on one composition in one language. */
export interface Drawing {
	marks: unknown;
	looks: Record<string, Look>;
}

/** A picture and what it draws, ready to be shown. */
export interface Played {
	picture: Component<PictureProps>;
	drawing: Drawing;
}

/** A file below `drawings/`. */
async function ask(name: string): Promise<Response> {
	const response = await fetch(asset(`/drawings/${name}`));
	if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
	return response;
}

let map: Promise<void> | undefined;

/** Puts the shapes of the base map into the page, once; every scene's map is drawn with them. */
function loadMap(name: string): Promise<void> {
	map ??= ask(name)
		.then((response) => response.text())
		.then((shapes) => document.body.insertAdjacentHTML('beforeend', shapes))
		.catch((error: unknown) => {
			map = undefined;
			throw error;
		});
	return map;
}

/**
 * Fetches the picture of a chapter, one of its drawings, and the map. In the browser only.
 *
 * @param drawing the drawing's file, as drawings.server.ts names it
 * @param map the file of the map's shapes
 * @throws TypeError when there is no network, Error when a file is gone
 */
export async function loadPicture(chapter: string, drawing: string, map: string): Promise<Played> {
	const load = loaders[chapter];
	if (!load) throw new Error(`the chapter “${chapter}” has no picture`);
	const [picture, answer] = await Promise.all([load(), ask(drawing), loadMap(map)]);
	return { picture, drawing: (await answer.json()) as Drawing };
}
