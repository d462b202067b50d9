import { round, type Desk } from '$lib/scene/frame';
import { ABACUS, beadAt, TANKS } from './abacus';

/** Where the wires of the tanks and of the divisions hang. */
export const HANGS = {
	wide: { tanks: 506, divisions: 722 },
	tall: { tanks: 234, divisions: 348 }
};

/** The tanks, a hundred to a plate, and the tank divisions, each a block. */
export function armour(desk: Desk): { wires: string; plates: string; blocks: string } {
	const abacus = ABACUS[desk.shape];
	const { tanks, divisions } = HANGS[desk.shape];
	const [width, height] = abacus.bead;
	const { left, right } = abacus;
	const box = (x: number, y: number, w: number, h: number, cut: number) =>
		`M${round(x + cut)} ${round(y - h / 2)}h${round(w - 2 * cut)}l${cut} ${cut}v${round(h - 2 * cut)}l${-cut} ${cut}h${round(2 * cut - w)}l${-cut} ${-cut}v${round(2 * cut - h)}z`;
	const count = desk.number('un-tanks') / TANKS;
	const space = width * 0.14;
	const plates = Array.from({ length: count }, (_, plate) =>
		box(beadAt(abacus, plate) + space / 2, tanks, width - space, height, width * 0.16)
	);
	const block = width * 5;
	const blocks = Array.from({ length: desk.number('un-tank-divisions') }, (_, n) =>
		box(abacus.start + n * (block + abacus.gap), divisions, block, height * 1.4, width * 0.4)
	);
	return {
		wires: [tanks, divisions].map((y) => `M${left} ${y}H${right}`).join(''),
		plates: plates.join(''),
		blocks: blocks.join('')
	};
}
