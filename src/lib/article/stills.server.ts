import { type Shape } from '$lib/scene/frame';
import { still } from '$lib/scene/still.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import { once } from './once.server';
import { pictures } from './pictures.server';
import { draw, mapFor, sceneOf, story, wordsOf } from './scenes.server';

/** A frame that has an address of its own. */
export interface Still {
	chapter: string;
	/** `<frame>.<lang>.svg`, `<frame>.<lang>.tall.svg` or `<frame>.<lang>.png`. */
	file: string;
	/** The SVG, also for a PNG. */
	draw(): string;
}

/** Every frame of every written chapter by its address, in both languages and compositions, and as PNG. */
export const stills: () => Map<string, Still> = once(() => {
	const written = story().stations.filter(({ chapter }) => chapter);
	const all = written.flatMap(({ id: chapter }) =>
		LANGS.flatMap((lang) =>
			Object.keys(sceneOf(chapter).frames).flatMap((frame) => {
				const named = (kind: 'svg' | 'tall.svg' | 'png', shape: Shape): [string, Still] => {
					const at = AT.still(lang, chapter, frame, kind);
					const file = at.slice(at.lastIndexOf('/') + 1);
					return [at, { chapter, file, draw: () => drawn(chapter, frame, lang, shape) }];
				};
				return [named('svg', 'wide'), named('tall.svg', 'tall'), named('png', 'wide')];
			})
		)
	);
	return new Map(all);
});

/** A frame as SVG; the SVG and the PNG of a frame are one drawing. */
const drawn = once((chapter: string, frame: string, lang: Lang, shape: Shape): string => {
	const picture = pictures[chapter];
	const { marks, looks } = draw(chapter, lang, shape);
	const look = looks[frame];
	if (!picture || !look) throw new Error(`the chapter “${chapter}” draws no frame “${frame}”`);
	const { title } = story().stations.find(({ id }) => id === chapter)!;
	return still(picture, { look, marks, shape, lang }, sceneOf(chapter).light, mapFor('wide'), {
		title: title[lang],
		words: wordsOf(chapter, frame, lang)
	});
});
