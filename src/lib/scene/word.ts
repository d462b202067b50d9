/** Turns a line of text into the path of its letters, set at (0, 0). */
export type Outline = (
	text: string,
	size: number,
	weight: Weight,
	anchor: Anchor,
	spacing: number
) => string;
export type Weight = 400 | 600 | 800;
export type Anchor = 'start' | 'middle' | 'end';

/** The context in which a still hands down how to outline; on a page there is none. */
export const OUTLINE = 'outline';

/** The weight of the big figures, which are all of one width and so do not dance as they count. */
export const TABULAR: Weight = 800;

/** A word in a picture, as it is set. */
export interface Word {
	x: number;
	y: number;
	text: string;
	/** In units of the viewBox. */
	size: number;
	weight?: Weight;
	anchor?: Anchor;
	/** A colour (see `paint`). */
	fill?: string;
	/** Colour of a rim that keeps the word clear of what lies below. */
	halo?: string;
	/** Letter spacing in thousandths of the size. */
	spacing?: number;
	opacity?: number;
	/** In degrees, about its own anchor. */
	turn?: number;
}

/** An SVG element: its name, its attributes, and its text where it has one. */
export interface Drawn {
	name: 'path' | 'text';
	attributes: Record<string, string | number | undefined>;
	text?: string;
}

/** The face has no thin no-break space; its own space is as thin. */
export function plainSpaces(text: string): string {
	return text.replace(/[\u202f\u2009]/g, '\u00a0');
}

/** A colour as CSS knows it: one of tokens.css by its bare name, anything else as it is. */
export function paint(colour: string | undefined): string | undefined {
	return colour && colour !== 'none' && /^[a-z]+$/.test(colour) ? `var(--${colour})` : colour;
}

/**
 * A word as SVG: real text on a page, outlines in a still, which has no fonts of its own.
 *
 * @param outline how letters become paths, in a still
 */
export function setWord(word: Word, outline?: Outline): Drawn {
	const { x, y, text, size, weight = 600, anchor = 'start', spacing = 0, turn, opacity } = word;
	const halo = paint(word.halo);
	const ink = {
		fill: paint(word.fill ?? 'ink'),
		stroke: halo,
		'stroke-width': halo ? size / 5 : undefined,
		'stroke-linejoin': halo ? 'round' : undefined,
		'paint-order': halo ? 'stroke' : undefined,
		opacity
	};
	const turned = turn ? ` rotate(${turn})` : '';
	if (outline) {
		const d = outline(text, size, weight, anchor, spacing);
		return { name: 'path', attributes: { transform: `translate(${x} ${y})${turned}`, d, ...ink } };
	}
	return {
		name: 'text',
		attributes: {
			x: turn ? undefined : x,
			y: turn ? undefined : y,
			transform: turn ? `translate(${x} ${y})${turned}` : undefined,
			'font-size': size,
			'font-weight': weight,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			'letter-spacing': spacing ? (spacing / 1000) * size : undefined,
			...ink
		},
		text: plainSpaces(text)
	};
}
