import { round } from '$lib/scene/frame';

/** What one mark of the stock is drawn as. */
export type Goods = 'crate' | 'drum' | 'beams' | 'plain';

/** Marks piled up from the floor, row upon row. */
export interface Pile {
	goods: Goods;
	x: number;
	floor: number;
	cell: [width: number, height: number];
	cols: number;
	/** The first mark, and the one after the last. */
	from: number;
	to: number;
}

/** SVG path of a pile, to be filled even-odd; it grows from the left, and from the floor. */
export function piled({ goods, x, floor, cell, cols, from, to }: Pile): string {
	const mark = markOf(goods, round(cell[0] * 0.8), round(cell[1] * 0.76));
	let path = '';
	for (let index = from; index < to; index++) {
		const left = round(x + (index % cols) * cell[0]);
		const top = round(floor - (Math.floor(index / cols) + 1) * cell[1]);
		path += `M${left} ${top}${mark}`;
	}
	return path;
}

/** One mark, from its upper left corner, in relative commands. */
function markOf(goods: Goods, w: number, h: number): string {
	const [r, third] = [round(Math.min(w, h) / 2), round(h * 0.26)];
	const hole = round(r * 0.45);
	const ring = (radius: number) =>
		`a${radius} ${radius} 0 0 1 ${2 * radius} 0a${radius} ${radius} 0 0 1 ${-2 * radius} 0`;
	switch (goods) {
		case 'crate':
			return `h${w}v${h}h${-w}zm0 ${third}h${w}v${round(h * 0.09)}h${-w}z`;
		case 'drum':
			return `m${round(w / 2 - r)} ${r}${ring(r)}m${round(r - hole)} 0${ring(hole)}`;
		case 'beams':
			return [0, 1, 2]
				.map((beam) => `${beam ? `m0 ${round(h * 0.37)}` : ''}h${w}v${third}h${-w}z`)
				.join('');
		case 'plain':
			return `h${w}v${h}h${-w}z`;
	}
}
