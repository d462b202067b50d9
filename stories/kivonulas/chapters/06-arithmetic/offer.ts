import { round, type Desk } from '$lib/scene/frame';
import { ABACUS, SOLDIERS, TENS, wireAt, WIRES } from './abacus';

/** The two stages of the offer: the wire that is in doubt, and the brackets that hold them together. */
export function offer(desk: Desk): { broken: number; brackets: string } {
	const abacus = ABACUS[desk.shape];
	const { value } = desk.fact('appeal-first-stage');
	const [least, most] = Array.isArray(value) ? value : [0, 0];
	const wires = (soldiers: number) => soldiers / (SOLDIERS * 10 * TENS);
	const [, height] = abacus.bead;
	const tick = height / 4;
	const x = round(abacus.right - height * (desk.shape === 'wide' ? 3.45 : 1.35));
	const bracket = (from: number, to: number) => {
		const [y, end] = [wireAt(abacus, from) - height * 0.45, wireAt(abacus, to) + height * 0.45];
		return `M${x - tick} ${round(y)}h${tick}V${round(end)}h${-tick}`;
	};
	return {
		broken: wires(least),
		brackets: bracket(0, wires(most) - 1) + bracket(wires(most), WIRES - 1)
	};
}
