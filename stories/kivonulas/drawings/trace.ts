/** A colour of tokens.css, without its `--`. */
export type Colour =
	| 'paper'
	| 'ink'
	| 'land'
	| 'abroad'
	| 'water'
	| 'red'
	| 'lamp'
	| 'faint'
	| 'rule'
	| 'night'
	| 'card';

/** A path as it is drawn: filled, or with a line, or both. */
export interface Trace {
	d: string;
	fill?: Colour;
	line?: Colour;
	width?: number;
	dash?: string;
	opacity?: number;
	/** Round ends and corners: a stroke of no length is a dot. */
	round?: boolean;
}

/** Path of a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

/** Path of an ellipse; of a circle where there is one radius. */
export function disc(x: number, y: number, rx: number, ry = rx): string {
	const [across, deep] = [tenth(rx), tenth(ry)];
	const half = (to: number) => `a${across} ${deep} 0 1 0 ${to} 0`;
	return `M${tenth(x - rx)} ${tenth(y)}${half(2 * across)}${half(-2 * across)}z`;
}

function tenth(n: number): number {
	return Math.round(n * 10) / 10 || 0;
}
