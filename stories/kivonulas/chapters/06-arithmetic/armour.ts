import { round, type Desk } from '$lib/scene/frame';
import { ABACUS, beadAt, TANKS, type Stroke } from './abacus';

/** Where the wires of the tanks and of the divisions hang. */
export const HANGS = {
	wide: { tanks: 506, divisions: 722 },
	tall: { tanks: 234, divisions: 348 }
};

/** The tanks, a hundred to a plate, and the tank divisions, each a block: the dashes of thick lines. */
export function armour(desk: Desk): { wires: string; rows: Stroke[] } {
	const abacus = ABACUS[desk.shape];
	const { tanks, divisions } = HANGS[desk.shape];
	const [width, height] = abacus.bead;
	const space = width * 0.16;
	const tens = desk.number('un-tanks') / TANKS / 10;
	const plates = Array.from(
		{ length: tens },
		(_, n) => `M${round(beadAt(abacus, n * 10) + space / 2)} ${tanks}h${round(width * 10 - space)}`
	).join('');
	const block = round(width * 5.4);
	const count = desk.number('un-tank-divisions');
	return {
		wires: [tanks, divisions].map((y) => `M${abacus.left} ${y}H${abacus.right}`).join(''),
		rows: [
			[plates, height, dash(width - space, space)],
			[
				`M${abacus.start} ${divisions}h${round(count * (block + abacus.gap) - abacus.gap)}`,
				round(height * 1.45),
				dash(block, abacus.gap)
			]
		]
	};
}

function dash(...lengths: number[]): string {
	return lengths.map((length) => Math.round(length * 1000) / 1000).join(' ');
}
