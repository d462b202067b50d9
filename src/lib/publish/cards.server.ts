import { raster } from '$lib/article/raster.server';
import { draw, mapFor, sceneOf, story } from '$lib/article/scenes.server';
import { pictures } from '$lib/article/pictures.server';
import type { Poster } from '$lib/scene/frame';
import { markup } from '$lib/scene/sheet';
import { colour, drawn } from '$lib/scene/still.server';
import { measure, outline } from '$lib/scene/type.server';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT, CARDS, type Card } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { plan, type CardText } from './card';
import { shownOn } from './shown';

/** A picture that stands beside a link to a chapter, or to the article. */
export interface CardFile {
	/** The file below `cards/`: `<chapter>.<lang>.<card>.png`. */
	name: string;
	draw(): Promise<Uint8Array<ArrayBuffer>>;
}

/** From this size on, in bytes, a card gets a palette, which takes five times as long. */
const HEAVY = 153_000;

/** What is cut out of a frame that has no poster: what lies below its heading. */
const BELOW: Poster = {
	parts: { wide: [180, 180, 620, 660], square: [0, 280, 1000, 560], tall: [0, 130, 1000, 710] }
};

/** Every card of the article and of every written chapter, in both languages. */
export function cards(): CardFile[] {
	const written = story().stations.filter(({ chapter }) => chapter);
	const shown = shownOn(story());
	const all = written.map((station) => ({ id: station.id as string | undefined, station }));
	return [...(shown ? [{ id: undefined, station: shown }] : []), ...all].flatMap(
		({ id, station }) =>
			LANGS.flatMap((lang) =>
				(Object.keys(CARDS) as Card[]).map((card) => ({
					name: AT.card(lang, id, card).replace(/^cards\//, ''),
					draw: () =>
						raster(svgOf(station, lang, card, textOf(lang, id ? station : undefined)), 72, HEAVY)
				}))
			)
	);
}

/** The words of a chapter's card; those of the article's without one. */
function textOf(lang: Lang, station?: Station): CardText {
	const { title, kicker, standfirst, ledger, occasion } = story();
	const said = (text: string) => fill(text, ledger.facts, lang);
	if (!station) {
		const time = occasion
			? `${figure({ value: occasion.since }, lang)} · ${occasion.ago[lang]}`
			: said(kicker[lang]);
		return { title: title[lang], time, about: said(standfirst[lang]) };
	}
	const { number, time } = station;
	return { title: station.title[lang], number, time: said(time[lang]), of: title[lang] };
}

/** A card as SVG: the part of the frame's picture, and the words as outlines. */
function svgOf({ id, chapter }: Station, lang: Lang, card: Card, text: CardText): string {
	const scene = sceneOf(id);
	const frame = chapter?.card ?? '';
	const poster = scene.frames[frame]?.poster ?? BELOW;
	const { from: shape = 'wide', parts, look, words, ground, room } = poster;
	const { marks, looks } = draw(id, lang, shape);
	const picture = pictures[id];
	const shown = looks[frame];
	if (!picture || !shown) throw new Error(`the chapter “${id}” draws no frame “${frame}”`);
	const body = drawn(
		picture,
		{ look: { ...shown, ...look }, marks, shape, lang },
		mapFor('wide'),
		(...word) => (words?.(word[0], word[1]) ? outline(...word) : '')
	);
	const part = parts[card];
	const { width, height } = CARDS[card];
	const laid = plan(card, lang, { ratio: part[2] / part[3], room: room?.[card] }, text, measure);
	const at = Object.entries(laid.picture).map(([name, value]) => `${name}="${value}"`);
	return colour(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
			`<rect width="${width}" height="${height}" fill="var(--${ground ?? 'paper'})"/>` +
			`<svg ${at.join(' ')} viewBox="${part.join(' ')}"${ground ? ' overflow="visible"' : ''}>` +
			`${body}</svg>${markup(laid, outline)}</svg>`,
		scene.light
	);
}
