import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { SHAPES, type Shape } from '$lib/scene/frame';
import MapShapes from '$lib/scene/MapShapes.svelte';
import { typesIn, type Type } from '$lib/scene/types';
import { LANGS, type Lang } from '$lib/story/ledger';
import { once } from './once.server';
import { draw, mapFor, story } from './scenes.server';

/** A file that a page fetches when its reader comes near a scene. */
export interface File {
	/**
	 * Its name holds a hash of what is in it: a page never meets a drawing of another edition, and
	 * whoever has it need not ask for it again.
	 */
	name: string;
	text: string;
}

function file(name: string, extension: string, text: string): File {
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
	return { name: `${name}.${hash}.${extension}`, text };
}

/** What a scene draws on one composition in one language. */
export const drawingFile = once((chapter: string, lang: Lang, shape: Shape) =>
	file(`${chapter}.${lang}.${shape}`, 'json', JSON.stringify(draw(chapter, lang, shape)))
);

/** The shapes of the base map, as they are put into a page. */
export const mapFile = once(() => {
	const { body } = render(MapShapes, { props: { map: mapFor('wide') } });
	const shapes = body.replace(/<!--[\s\S]*?-->/g, '');
	return file(
		'map',
		'svg',
		`<svg xmlns="http://www.w3.org/2000/svg" class="shapes" aria-hidden="true"><defs>${shapes}</defs></svg>`
	);
});

const written = () => story().stations.filter((station) => station.chapter);

/** The sizes and weights of the words in all scenes. */
export function typesOf(lang: Lang, shape: Shape): Type[] {
	return typesIn(written().map(({ id }) => draw(id, lang, shape).marks));
}

/** All of them. */
export const drawingFiles = once(() => [
	mapFile(),
	...written().flatMap(({ id }) =>
		LANGS.flatMap((lang) => SHAPES.map((shape) => drawingFile(id, lang, shape)))
	)
]);
