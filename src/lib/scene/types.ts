import type { Weight } from './word';

/** A size, in units of the viewBox, and a weight in which a word is set. */
export type Type = [size: number, weight: Weight];

/** The sizes and weights of all words within some marks, each once, from the first to the last. */
export function typesIn(marks: unknown): Type[] {
	const found = new Map<string, Type>();
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if ('text' in value && 'size' in value && typeof value.size === 'number') {
			const type: Type = [value.size, 'weight' in value ? (value.weight as Weight) : 600];
			found.set(type.join(), type);
		}
		Object.values(value).forEach(walk);
	};
	walk(marks);
	return [...found.values()];
}
