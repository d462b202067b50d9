import type { Desk } from '$lib/scene/frame';
import { heading } from './heading';
import { corner, ESTATE } from './houses';
import type { Layer } from './layer';

/** What a broken edge says. */
export function rounded({ say }: Desk): string {
	return say({ hu: 'szaggatott szél: kerek szám', en: 'dashed edge: a round figure' });
}

/** The plan of the buildings: its heading, and the edges of its blocks. */
export function buildings(desk: Desk): Layer {
	const { say, shape } = desk;
	const estate = ESTATE[shape];
	const each = estate.columns * estate.rows;
	const [all, rented] = [desk.number('buildings'), desk.number('buildings-rented')];
	const edges = { closed: '', open: '' };
	const pad = estate.cell * 0.5;
	const [width, height] = [
		estate.columns * estate.cell + 2 * pad,
		estate.rows * estate.cell + 2 * pad
	];
	for (let block = 0; block * each < all; block++) {
		const [x, y] = corner(estate, block);
		const ends = (block + 1) * each === all || (block + 1) * each === all - rented;
		const [l, t] = [x - pad, y - pad].map((n) => Math.round(n * 10) / 10);
		const [w, h] = [width, height].map((n) => Math.round(n * 10) / 10);
		edges[ends ? 'open' : 'closed'] += `M${l} ${t}h${w}v${h}h-${w}z`;
	}
	const wide = shape === 'wide';
	const line = wide ? 1.2 : 0.7;
	const words = heading(desk, {
		about: say({ hu: 'mintegy', en: 'about' }),
		figure: say({ hu: '{buildings}', en: '{buildings}' }),
		title: say({ hu: 'épület', en: 'buildings' }),
		notes: [say({ hu: 'egy jel = egy épület', en: 'one mark = one building' }), rounded(desk)]
	});
	const [, row] = corner(estate, estate.apart.row * estate.across);
	words.push({
		x: estate.x,
		y: Math.round(row - estate.cell * 1.35),
		text: say({
			hu: 'ebből mintegy {buildings-rented} bérelt, magyar tulajdon',
			en: 'of these about {buildings-rented} rented, Hungarian property'
		}),
		size: wide ? 27 : 14.5,
		weight: 800
	});
	return {
		paths: [
			{ d: edges.closed, line: 'rule', width: line },
			{ d: edges.open, line: 'ink', width: line, dash: wide ? '7 6' : '4 3' }
		],
		words
	};
}
