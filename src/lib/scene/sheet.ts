import { escape } from './escape';
import { paint, setWord, type Drawn, type Outline, type Word } from './word';

/** A path as it is drawn: filled, or with a line, or both. */
export interface Stroke {
	d: string;
	/** A colour (see `paint`). */
	fill?: string;
	line?: string;
	width?: number;
	dash?: string;
	/** Round ends and corners: a dash of no length is a dot. */
	round?: boolean;
	opacity?: number;
}

/** Strokes and words that never change, only come and go together, like tracing paper on a plan. */
export interface Sheet {
	paths?: readonly Stroke[];
	words?: readonly Word[];
}

/** Sheets on top of one another: all paths below all words. */
export function stacked(...sheets: Sheet[]): Sheet {
	return {
		paths: sheets.flatMap(({ paths = [] }) => paths),
		words: sheets.flatMap(({ words = [] }) => words)
	};
}

/**
 * A sheet as SVG. The browser's parser makes it many times faster than a component for each word.
 *
 * @param outline how letters become paths, in a still
 */
export function markup({ paths = [], words = [] }: Sheet, outline?: Outline): string {
	return [...paths.map(setStroke), ...words.map((word) => setWord(word, outline))]
		.map(element)
		.join('');
}

function setStroke({ d, fill = 'none', line, width, dash, round, opacity }: Stroke): Drawn {
	const ends = round ? 'round' : undefined;
	return {
		name: 'path',
		attributes: {
			d,
			fill: paint(fill),
			stroke: paint(line),
			'stroke-width': width,
			'stroke-dasharray': dash,
			'stroke-linecap': ends,
			'stroke-linejoin': ends,
			opacity
		}
	};
}

function element({ name, attributes, text }: Drawn): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`);
	return text === undefined
		? `<${name}${written.join('')}/>`
		: `<${name}${written.join('')}>${escape(text)}</${name}>`;
}
