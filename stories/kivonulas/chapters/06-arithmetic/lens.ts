import { round, type Desk } from '$lib/scene/frame';
import { ABACUS, beadAt, beadPath, beads, DOWN, wireAt } from './abacus';

/** Where the glass stands on each composition, and how much it enlarges. */
export const GLASS = {
	wide: { x: 250, y: 590, r: 186, k: 7.4 },
	tall: { x: 118, y: 288, r: 88, k: 6.6 }
};

/** The glass over the bead of which Hungary has a part, and what is seen in it. */
export function lens(desk: Desk) {
	const { shape } = desk;
	const abacus = ABACUS[shape];
	const { x, y, r, k } = GLASS[shape];
	const [width, height] = abacus.bead;
	const { whole, part } = beads(desk.number('troops-left-1989'));
	const [left, top] = [beadAt(abacus, whole), round(wireAt(abacus, 0) + DOWN[shape])];
	const leader = (from: number, side: -1 | 1) =>
		`M${round(from)} ${round(top + height * 0.62)}L${round(x + side * r * 0.7)} ${round(y - r * 0.72)}`;
	return {
		x,
		y,
		r,
		k,
		d: beadPath(abacus.bead),
		/** The bead in the row. */
		small: `${left} ${top}`,
		leaders: leader(left, -1) + leader(left + width, 1),
		/** What of the bead is Hungary’s. */
		part: `M0 ${-height}h${round(width * part)}v${2 * height}H0z`,
		/** The two beads before it. */
		before: [-2, -1].map((n) => beadPath(abacus.bead, n * width)).join(''),
		/** Where it stands in the glass: a little right of the middle. */
		near: round((-width * k) / 2 + r * 0.22),
		thin: round(width / 8)
	};
}

export type Lens = ReturnType<typeof lens>;
