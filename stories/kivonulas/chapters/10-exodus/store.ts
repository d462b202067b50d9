import { round, type Desk } from '$lib/scene/frame';

/** A thousand tonnes each: a crate, a drum, or a bundle of beams. */
export type Goods = 'crate' | 'drum' | 'beams' | 'plain';

/** Marks piled up from the floor, row upon row. */
export interface Pile {
	goods: Goods;
	x: number;
	floor: number;
	cell: [width: number, height: number];
	cols: number;
	/** The first mark and the one after the last. */
	from: number;
	to: number;
}

/** Tonnes in one mark. */
export const MARK = 1000;

/** The three piles of the stock. */
export function stock(desk: Desk): Pile[] {
	const [left, floor, cell, step] =
		desk.shape === 'wide'
			? ([40, 764, [28.8, 22.6], 316] as const)
			: ([14, 398, [11.4, 13.6], 124] as const);
	return (['crate', 'drum', 'beams'] as const).map((goods, index) => ({
		goods,
		x: left + index * step,
		floor,
		cell: [...cell],
		cols: 10,
		from: 0,
		to: desk.number((['tonnes-ammunition', 'tonnes-fuel', 'tonnes-other'] as const)[index] ?? '') / MARK
	}));
}

/** The whole stock in one pile: what is still there, and above it what has gone. */
export function pile(desk: Desk): { here: Pile; gone: Pile } {
	const wide = desk.shape === 'wide';
	const whole = desk.number('tonnes-total') / MARK;
	const here = whole - desk.number('tonnes-gone-july-1990') / MARK;
	const common = wide
		? { x: 40, floor: 808, cell: [920 / 30, 29.5] as [number, number], cols: 30 }
		: { x: 14, floor: 432, cell: [362 / 30, 15.6] as [number, number], cols: 30 };
	return {
		here: { ...common, goods: 'plain', from: 0, to: here },
		gone: { ...common, goods: 'plain', from: here, to: whole }
	};
}

/** The corner of a mark; the pile grows from the left, and from the floor. */
export function cornerOf({ x, floor, cell, cols }: Pile, index: number): [number, number] {
	return [
		round(x + (index % cols) * cell[0]),
		round(floor - (Math.floor(index / cols) + 1) * cell[1])
	];
}

/** SVG path of a pile, to be filled even-odd. */
export function piled(pile: Pile): string {
	const [w, h] = [pile.cell[0] * 0.8, pile.cell[1] * 0.76];
	const mark = goods(pile.goods, round(w), round(h));
	let path = '';
	for (let index = pile.from; index < pile.to; index++) {
		path += `M${cornerOf(pile, index).join(' ')}${mark}`;
	}
	return path;
}

/** One mark, from its upper left corner, in relative commands. */
function goods(kind: Goods, w: number, h: number): string {
	const r = round(Math.min(w, h) / 2);
	const s = round(r * 0.45);
	const third = round(h * 0.26);
	switch (kind) {
		case 'crate':
			return `h${w}v${h}h${-w}zm0 ${third}h${w}v${round(h * 0.09)}h${-w}z`;
		case 'drum':
			return (
				`m${round((w - 2 * r) / 2)} ${r}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0` +
				`m${round(r - s)} 0a${s} ${s} 0 0 1 ${2 * s} 0a${s} ${s} 0 0 1 ${-2 * s} 0`
			);
		case 'beams':
			return [0, 1, 2]
				.map((beam) => `${beam ? `m0 ${round(h * 0.37)}` : ''}h${w}v${third}h${-w}z`)
				.join('');
		case 'plain':
			return `h${w}v${h}h${-w}z`;
	}
}
