import { round } from '$lib/scene/frame';

/** Path of a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/**
 * Path of an ellipse; of a circle where there is one radius. It runs against the clock, so that it
 * is a hole in a box.
 */
export function disc(x: number, y: number, rx: number, ry = rx): string {
	// Half axes on the same grid as their doubles: otherwise the arcs would not meet.
	const [a, b] = [round(rx), round(ry)];
	const across = round(2 * a);
	return `M${round(x - a)} ${round(y)}a${a} ${b} 0 1 0 ${across} 0a${a} ${b} 0 1 0 ${-across} 0z`;
}
