import type { Desk } from '$lib/scene/frame';
import type { BaseMap } from '$lib/scene/map';
import type { Box } from './box';
import type { Layer } from './layer';
import type { Ground } from './placing';

const outlines = new WeakMap<BaseMap, [number, number][]>();

/** The points of the border and of the great rivers. */
function outline(map: BaseMap): [number, number][] {
	const great = map.rivers.filter(({ rank }) => rank === 1).map(({ path }) => path);
	const found = outlines.get(map) ?? [map.land, ...great].flatMap(corners);
	outlines.set(map, found);
	return found;
}

/** The points of a path of straight lines, absolute (`M`, `L`) or relative (`l`). */
export function corners(path: string): [number, number][] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([MLl])(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map((match) => {
		const [dx, dy] = [Number(match[2]), Number(match[3])];
		[x, y] = match[1] === 'l' ? [x + dx, y + dy] : [dx, dy];
		return [x, y];
	});
}

/** What names have to keep clear of. */
export function groundOf(desk: Desk, u: number, taken: Box[]): Ground {
	const wide = desk.shape === 'wide';
	const frame: Box = wide ? [24, 190, 980, 700] : [6, 92, 386, 334];
	const [x, y] = desk.map.at(desk.place('budapest'));
	const dot: Box = [x - 5 * u, y - 5 * u, x + 5 * u, y + 5 * u];
	return { taken: [...taken, dot], spare: outline(desk.map), frame, u };
}

/** Boxes of words that lie flat, for names to keep clear of. */
export function boxesOf(desk: Desk, layer: Layer): Box[] {
	return (layer.words ?? []).map(
		({ x, y, text, size = 0, weight = 600, anchor, spacing = 0, turn = 0 }) => {
			const long = desk.measure(text, size, weight) + (text.length * spacing * size) / 1000;
			const angle = (turn * Math.PI) / 180;
			const width = Math.abs(long * Math.cos(angle)) + Math.abs(size * Math.sin(angle));
			const height = Math.abs(long * Math.sin(angle)) + Math.abs(size * 0.8 * Math.cos(angle));
			const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
			const middle = turn ? y : y - size * 0.35;
			return [left, middle - height / 2, left + width, middle + height / 2];
		}
	);
}
