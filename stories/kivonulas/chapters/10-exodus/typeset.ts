import { round } from '$lib/scene/frame';
import type { Lettering } from './lettering';

/** How a word is set, without the word and its place. */
export type Style = Omit<Lettering, 'x' | 'y' | 'text' | 'plate'>;

/** A word, its place, and the number of its style; its width, if it stands on a sign. */
export type Set = [x: number, y: number, text: string, style: number, plate?: number];

/** The words of all frames. Many are set alike, and the page carries every byte: each style stands once. */
export interface Typeset<Name extends string> {
	styles: Style[];
	frames: Record<Name, Set[]>;
}

/** Sorts out the styles of the words. */
export function typeset<Name extends string>(frames: Record<Name, Lettering[]>): Typeset<Name> {
	const styles = new Map<string, number>();
	const entries = Object.entries<Lettering[]>(frames).map(([name, letterings]) => [
		name,
		letterings.map(({ x, y, text, plate, ...style }): Set => {
			const key = JSON.stringify(style);
			const number = styles.get(key) ?? styles.size;
			styles.set(key, number);
			const place = [round(x), round(y)] as const;
			return plate ? [...place, text, number, plate] : [...place, text, number];
		})
	]);
	return {
		styles: [...styles.keys()].map((key) => JSON.parse(key) as Style),
		frames: Object.fromEntries(entries) as Record<Name, Set[]>
	};
}
