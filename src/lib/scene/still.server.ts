import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { escape } from './escape';
import tokens from './tokens.css?raw';
import { SIZE, type PictureProps } from './frame';
import { OUTLINE, type Outline } from './word';
import type { BaseMap } from './map';
import MapShapes from './MapShapes.svelte';
import { outline } from './type.server';

/** What a still says of itself to whoever cannot see it. */
export interface Caption {
	title: string;
	words: string;
}

/**
 * One frame as an SVG that stands alone: colours as values, words as outlines, no font, no script.
 *
 * @param map the base map of the wide composition, put in only where the picture uses it
 */
export function still(
	picture: Component<PictureProps>,
	props: PictureProps,
	light: 'day' | 'night',
	map: BaseMap,
	{ title, words }: Caption
): string {
	const { width, height } = SIZE[props.shape];
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
		`width="${width}" height="${height}" role="img" lang="${props.lang}">` +
		`<title>${escape(title)}</title><desc>${escape(words)}</desc>` +
		`<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
		`${drawn(picture, props, map, outline)}</svg>`;
	return colour(svg, light);
}

/**
 * A picture as SVG elements, with the shapes that they use; colours still stand as names.
 *
 * @param set how a word becomes a path; an empty one leaves the word out
 */
export function drawn(
	picture: Component<PictureProps>,
	props: PictureProps,
	map: BaseMap,
	set: Outline
): string {
	const body = markup(picture, props, set);
	return body.includes('"#map-') ? `<defs>${markup(MapShapes, { map }, set)}</defs>${body}` : body;
}

/**
 * A component as SVG elements.
 *
 * @param set how a word becomes a path; without it words are text, for a page that has the fonts
 */
export function markup<Props extends object>(
	component: Component<never>,
	props: Props,
	set?: Outline
): string {
	const render_ = render as (
		component: unknown,
		options: { props: Props; context: Map<string, unknown> }
	) => { body: string };
	return render_(component, { props, context: new Map([[OUTLINE, set]]) }).body.replace(
		/<!--[\s\S]*?-->/g,
		''
	);
}

/** The values of a block of tokens.css. */
function values(selector: string): Record<string, string> {
	const start = tokens.indexOf(`${selector} {`);
	const block = tokens.slice(start, tokens.indexOf('}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/g)].map((match) => [match[1], match[2]])
	);
}

const DAY = values(':root');
const NIGHT = { ...DAY, ...values("[data-light='night']") };

/** Replaces every colour's name by its value; a rasteriser knows no custom properties. */
export function colour(svg: string, light: 'day' | 'night'): string {
	const palette = light === 'night' ? NIGHT : DAY;
	return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
		const value = palette[name];
		if (!value)
			throw new Error(`a picture uses the colour “${name}”, which tokens.css does not have`);
		return value;
	});
}
