import { round, type Shape } from '$lib/scene/frame';

/** A bookkeeper’s abacus: wires of fifty beads in tens, at rest on the right, counted on the left. */
export interface Abacus {
	/** The inner edges of its posts, and how thick they are. */
	left: number;
	right: number;
	post: number;
	/** The upper edge of its rail, and the foot of its posts. */
	top: number;
	foot: number;
	/** The first wire, and the way to the next. */
	first: number;
	pitch: number;
	bead: [width: number, height: number];
	/** Between two tens. */
	gap: number;
	/** Where the beads of a wire begin when they have been counted. */
	start: number;
}

/** How far the first wire is let down where it hangs alone. */
export const DOWN: Record<Shape, number> = { wide: 30, tall: 16 };

export const WIRES = 10;
/** Tens on a wire. */
export const TENS = 5;
/** Soldiers for whom one bead stands, and tanks for whom one plate does. */
export const SOLDIERS = 1000;
export const TANKS = 100;

export const ABACUS: Record<Shape, Abacus> = {
	wide: {
		left: 46,
		right: 954,
		post: 20,
		top: 182,
		foot: 786,
		first: 242,
		pitch: 57,
		bead: [13.8, 46],
		gap: 6,
		start: 52
	},
	tall: {
		left: 18,
		right: 372,
		post: 8,
		top: 80,
		foot: 384,
		first: 105,
		pitch: 28.8,
		bead: [5.8, 24],
		gap: 2.6,
		start: 20
	}
};

/** The way from one ten to the next. */
export function ten({ bead, gap }: Abacus): number {
	return round(10 * bead[0] + gap);
}

/** How far a wire’s beads slide. */
export function slide(abacus: Abacus): number {
	const { left, right, start } = abacus;
	const long = TENS * ten(abacus) - abacus.gap;
	return round(right - left - long - 2 * (start - left));
}

/** The height of a wire, the first being 0. */
export function wireAt({ first, pitch }: Abacus, wire: number): number {
	return round(first + wire * pitch);
}

/** The left edge of a bead on its wire, the first being 0, when it has been counted. */
export function beadAt(abacus: Abacus, bead: number): number {
	return round(abacus.start + Math.floor(bead / 10) * ten(abacus) + (bead % 10) * abacus.bead[0]);
}

/** Path of one bead, its left edge at (x, 0) and its middle on the line y = 0. */
export function beadPath([width, height]: [number, number], x = 0): string {
	const [w, h] = [width, height / 2];
	const [edge, tip, full] = [w * 0.03, w * 0.18, h * 0.72];
	const to = (...point: number[]) =>
		point.map((n, i) => Math.round((i % 2 ? n : x + n) * 100) / 100).join(' ');
	return (
		`M${to(edge, 0)}C${to(edge, -full, tip, -h, w / 2, -h)}` +
		`S${to(w - edge, -full, w - edge, 0)} ${to(w - tip, h, w / 2, h)} ${to(edge, full, edge, 0)}Z`
	);
}

/** A thick line: its path, its width, its dashes. */
export type Stroke = [d: string, width: number, dash?: string];

type Paint = Record<string, string | number>;
type Span = [x: number, width: number];

/**
 * A row of beads: a ten, which is the tile of a pattern, in every kind; and how far the row slides.
 * The two beads in the middle of a ten are paler, as on a real abacus, so that the eye counts.
 */
export function row(abacus: Abacus, hungary: number, thin: number) {
	const { bead, start } = abacus;
	const [width, height] = bead;
	const paths = (beads: number[]) => beads.map((n) => beadPath(bead, n * width)).join('');
	const span = (from: number, to: number): Span => {
		const x = beadAt(abacus, from);
		return [x, round(beadAt(abacus, to - 1) + width - x)];
	};
	const outline = { stroke: 'var(--ink)', 'stroke-width': thin };
	const kinds: [string, Paint][] = [
		['ink', { fill: 'var(--ink)' }],
		['red', { fill: 'var(--red)' }],
		['open', { fill: 'var(--paper)', ...outline }],
		['broken', { fill: 'none', ...outline, 'stroke-dasharray': `${2.4 * thin} ${1.8 * thin}` }]
	];
	const all = TENS * 10;
	return {
		start,
		height,
		thin,
		kinds,
		ten: ten(abacus),
		slide: slide(abacus),
		outer: paths([0, 1, 2, 3, 6, 7, 8, 9]),
		inner: paths([4, 5]),
		all: span(0, all),
		/** Hungary’s beads, the whole ones, and with the one that is not; then all others. */
		whole: span(0, hungary),
		hungary: span(0, hungary + 1),
		others: span(hungary + 1, all)
	};
}

/** The whole beads of a number of soldiers, and what is left for a part of one, from 0 to 1. */
export function beads(soldiers: number): { whole: number; part: number } {
	const whole = Math.floor(soldiers / SOLDIERS);
	return { whole, part: (soldiers - whole * SOLDIERS) / SOLDIERS };
}
