import { SHAPES, type Shape } from '$lib/scene/frame';
import { still } from '$lib/scene/still.server';
import { LANGS, type Lang } from '$lib/story/ledger';
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

/** The name of a frame's picture below `scenes/<chapter>/`. */
export function stillName(frame: string, lang: Lang, shape: Shape): string {
	return `${frame}.${lang}${shape === 'tall' ? '.tall' : ''}.svg`;
}

const drawn = new Map<string, string>();
let all: Map<string, Still> | undefined;

/** The still at an address below `scenes/`. */
export function stillAt(address: string): Still | undefined {
	if (!all || import.meta.env.DEV) {
		all = new Map(stills().map((still) => [`${still.chapter}/${still.file}`, still]));
	}
	return all.get(address);
}

/** Every frame of every written chapter, in both languages and compositions, and as PNG. */
export function stills(): Still[] {
	return story()
		.stations.filter((station) => station.chapter)
		.flatMap(({ id: chapter, title }) =>
			LANGS.flatMap((lang) =>
				Object.keys(sceneOf(chapter).frames).flatMap((frame) => {
					const make = (shape: Shape) => () => {
						// The SVG and the PNG of a frame are one drawing.
						const key = `${chapter}/${stillName(frame, lang, shape)}`;
						const known = drawn.get(key);
						if (known && !import.meta.env.DEV) return known;
						const picture = pictures[chapter];
						const { marks, looks } = draw(chapter, lang, shape);
						const look = looks[frame];
						if (!picture || !look) {
							throw new Error(`the chapter “${chapter}” draws no frame “${frame}”`);
						}
						const svg = still(
							picture,
							{ look, marks, shape, lang },
							sceneOf(chapter).light,
							mapFor('wide'),
							{ title: title[lang], words: wordsOf(chapter, frame, lang) }
						);
						drawn.set(key, svg);
						return svg;
					};
					return [
						...SHAPES.map((shape) => ({
							chapter,
							file: stillName(frame, lang, shape),
							draw: make(shape)
						})),
						{ chapter, file: `${frame}.${lang}.png`, draw: make('wide') }
					];
				})
			)
		);
}
