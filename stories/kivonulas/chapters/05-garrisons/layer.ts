import { round } from '$lib/scene/frame';
import type { Points } from './signs';

/** A colour of tokens.css, without its `--`. */
export type Colour = 'ink' | 'red' | 'land' | 'paper' | 'abroad' | 'faint' | 'rule' | 'water';

/** A word as it is set. `turn` is in degrees, about its own anchor. */
export interface Word {
	x: number;
	y: number;
	text: string;
	size?: number;
	weight?: 400 | 600 | 800;
	anchor?: 'middle' | 'end';
	fill?: Colour;
	halo?: Colour;
	spacing?: number;
	turn?: number;
}

/** A path as it is drawn: filled, or with a line, or both. */
export interface Trace {
	d: string;
	fill?: Colour;
	line?: Colour;
	width?: number;
	dash?: string;
	/** Round ends: a dash of no length is a dot. */
	round?: boolean;
}

/** What appears and goes together. */
export interface Layer {
	paths?: Trace[];
	/** Signs, and the units of the picture to a unit of a sign. */
	signs?: Points;
	u?: number;
	/** What all words of the layer share. */
	style?: Partial<Word>;
	words?: Word[];
}

/** Path of a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Path of a circle. */
export function disc(x: number, y: number, r: number): string {
	const across = round(2 * r);
	return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${across} 0a${round(r)} ${round(r)} 0 1 0 ${-across} 0z`;
}

/** Breaks a text into lines that are no wider than `width`. */
export function lines(text: string, width: number, measure: (line: string) => number): string[] {
	const broken: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line ? `${line} ${word}` : word;
		if (line && measure(longer) > width) {
			broken.push(line);
			line = word;
		} else line = longer;
	}
	return [...broken, line];
}
