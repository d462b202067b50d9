import type { Shape } from '$lib/scene/frame';
import type { Line } from '../../drawings/line';
import type { Part, Trace } from './part';

/** How a shape or a word is drawn, apart from where. */
type TraceStyle = Omit<Trace, 'd'>;
type WordStyle = Omit<Line, 'x' | 'y' | 'text'>;

/** The frames of a scene, each style once: the page carries every byte. */
export interface Sheets<Name extends string> {
	traces: TraceStyle[];
	words: WordStyle[];
	frames: Record<
		Name,
		{
			traces: [d: string, style: number][];
			words: [x: number, y: number, text: string, style: number][];
		}
	>;
}

/** Coordinates of the wide composition need no tenths. */
function tidy(shape: Shape, d: string): string {
	return shape === 'wide' ? d.replace(/\d+\.\d/g, (n) => String(Math.round(Number(n)))) : d;
}

export function sheets<Name extends string>(shape: Shape, parts: Record<Name, Part>): Sheets<Name> {
	const whole = (value: number) => (shape === 'wide' ? Math.round(value) : value);
	const known = { traces: new Map<string, number>(), words: new Map<string, number>() };
	const number = (of: keyof typeof known, style: object) => {
		const key = JSON.stringify(style);
		const found = known[of].get(key) ?? known[of].size;
		known[of].set(key, found);
		return found;
	};
	const frames = Object.fromEntries(
		Object.entries<Part>(parts).map(([name, { traces, lines }]) => [
			name,
			{
				traces: traces.map(({ d, ...style }) => [tidy(shape, d), number('traces', style)]),
				words: lines.map(({ x, y, text, ...style }) => [
					whole(x),
					whole(y),
					text,
					number('words', style)
				])
			}
		])
	);
	const styles = (of: keyof typeof known) =>
		[...known[of].keys()].map((key): unknown => JSON.parse(key));
	return { traces: styles('traces'), words: styles('words'), frames } as Sheets<Name>;
}
