import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { box } from '../../drawings/path';
import type { Layer } from './layer';
import { EXTENT, points, type Kind, type Sign } from './signs';

/** What stands above a picture: a figure where one is the point, what it counts, and notes. */
export interface Heading {
	/** „mintegy”, set before the figure. */
	about?: string;
	figure?: string;
	title: string;
	notes: string[];
	halo?: string;
}

/** The heading of a frame, in the upper left corner. */
export function heading(desk: Desk, { about, figure, title, notes, halo }: Heading): Word[] {
	const wide = desk.shape === 'wide';
	const style = halo ? { halo } : {};
	const note = wide ? 23 : 13;
	const leading = round(note * 1.22);
	if (!figure) {
		const [x, y, size] = wide ? [24, 88, 68] : [10, 36, 32];
		return [
			{ x, y, text: title, size, weight: 800, ...style },
			...notes.map((text, i) => ({
				x,
				y: round(y + leading * (i + 1.25)),
				text,
				size: note,
				weight: 400 as const,
				...style
			}))
		];
	}
	const [x, y, size, lead] = wide ? [20, 152, 150, 38] : [9, 62, 66, 19];
	const gap = wide ? 20 : 9;
	const before = about ? desk.measure(about, lead, 600) + gap * 0.7 : 0;
	const beside = round(x + before + desk.measure(figure, size, 800) + gap);
	const cap = round(y - size * 0.7);
	return [
		...(about
			? [{ x: x + 4, y: round(cap + lead * 0.72), text: about, size: lead, ...style }]
			: []),
		{ x: round(x + before), y, text: figure, size, weight: 800, ...style },
		{ x: beside, y: round(cap + lead * 0.72), text: title, size: lead, weight: 800, ...style },
		...notes.map((text, i) => ({
			x: beside,
			y: round(cap + lead * 0.72 + leading * (i + 1.2)),
			text,
			size: note,
			weight: 400 as const,
			...style
		}))
	];
}

/** A sign and what it stands for. */
export interface Entry {
	kind: Kind;
	/** More signs of the same meaning. */
	also?: Kind[];
	sure?: boolean;
	text: string;
}

/** The explanation of the signs: a plate in the lower right corner, on a phone the lower edge. */
export function legend(desk: Desk, entries: Entry[]): Layer {
	const wide = desk.shape === 'wide';
	const [u, size, row, column, pad] = wide ? [1, 22, 38, 48, 20] : [0.5, 13, 20, 25, 10];
	const gapBetween = 8 * u;
	const signWidth = ({ also = [] }: Entry) =>
		column + also.reduce((sum, kind) => sum + 2 * EXTENT[kind][0] * u + gapBetween, 0);
	const entryWidth = (entry: Entry) => desk.measure(entry.text, size) + signWidth(entry);
	const half = wide && entries.length < 4 ? entries.length : Math.ceil(entries.length / 2);
	const parts = [entries.slice(0, half), entries.slice(half)].filter((part) => part.length > 0);
	const widths = parts.map((part) => Math.max(...part.map(entryWidth)));
	const gap = parts.length > 1 ? pad * 1.6 : 0;
	const total = wide ? widths.reduce((a, b) => a + b, 2 * pad + gap) : 374;
	const height = half * row + pad;
	const [left, top] = wide ? [978 - total, 824 - height] : [8, 434 - height];
	const signs: Sign[] = [];
	const words: Word[] = [];
	let x = left + pad;
	parts.forEach((part, i) => {
		part.forEach((entry, line) => {
			const { kind, also = [], sure = true, text } = entry;
			const y = round(top + pad / 2 + row * (line + 0.5));
			let at = x + column * 0.36 - EXTENT[kind][0] * u;
			for (const each of [kind, ...also]) {
				const half = EXTENT[each][0] * u;
				signs.push({ kind: each, sure, x: round(at + half), y });
				at += 2 * half + gapBetween;
			}
			words.push({ x: round(x + signWidth(entry)), y: round(y + size * 0.33), text, size });
		});
		x = Math.max(x + (widths[i] ?? 0) + gap, wide ? 0 : left + 374 / 2);
	});
	return {
		paths: [{ d: box(left, top, total, height), fill: 'paper' }],
		signs: points(signs, u),
		u,
		words
	};
}
