import { round } from '$lib/scene/frame';
import { panAt, type Balance } from './balance';

/** Draws with lengths in units of the wide composition: `M{…}` by template, each number scaled. */
function scaled(k: number) {
	return (parts: TemplateStringsArray, ...numbers: number[]) =>
		parts.reduce((path, part, n) => path + round((numbers[n - 1] ?? 0) * k) + part);
}

/**
 * The scales, from the middle of the column at the height of the beam. The beam is level in every
 * picture: a fork holds it while nobody can say which side is heavier.
 */
export function rig(balance: Balance) {
	const { k } = balance;
	const s = scaled(k);
	const arm = balance.arm / k;
	const foot = (balance.foot - balance.beam) / k;
	const rim = (balance.rim - balance.beam) / k;
	const shoulder = (balance.shoulder - balance.beam) / k;
	const half = balance.half / k;
	const ring = (y: number) => s`M${-13} ${y}h${26}v${9}h${-26}z`;
	const column =
		s`M${-5} ${0}H${5}L${9} ${foot - 60}H${-9}ZM${-16} ${foot - 60}H${16}L${22} ${foot - 44}H${-22}Z` +
		s`M${-64} ${foot}Q${-58} ${foot - 24} ${-20} ${foot - 40}H${20}Q${58} ${foot - 24} ${64} ${foot}Z` +
		s`M${-3.5} ${-40}H${3.5}L${8} ${0}H${-8}ZM${-9} ${-46}A${9} ${9} ${0} ${1 / k} ${1 / k} ${9} ${-46}A${9} ${9} ${0} ${1 / k} ${1 / k} ${-9} ${-46}Z` +
		[70, 300, 330].map(ring).join('');
	const limb = (side: -1 | 1) =>
		s`M${0} ${-22}Q${side * arm * 0.45} ${-15} ${side * arm} ${-5}L${side * (arm + 8)} ${0} ${side * arm} ${5}Q${side * arm * 0.45} ${3} ${0} ${12}Z` +
		s`M${side * 34} ${-9}Q${side * arm * 0.4} ${-8} ${side * arm * 0.72} ${-3}Q${side * arm * 0.4} ${-1} ${side * 34} ${3}Z`;
	const edge = (side: -1 | 1) => s`M${side * arm - 7} ${5}H${side * arm + 7}L${side * arm} ${-9}Z`;
	const bow = (side: -1 | 1) => {
		const x = side * arm;
		return (
			s`M${x} ${0}V${28}M${x - half} ${rim}V${shoulder}C${x - half} ${60} ${x - half * 0.55} ${30} ${x} ${28}` +
			s`C${x + half * 0.55} ${30} ${x + half} ${60} ${x + half} ${shoulder}V${rim}`
		);
	};
	const w = half + 12;
	return {
		x: balance.x,
		y: balance.beam,
		k,
		column,
		limbs: limb(-1) + limb(1),
		edges: edge(-1) + edge(1),
		bows: bow(-1) + bow(1),
		fork:
			s`M${0} ${76}Q${-66} ${64} ${-84} ${20}M${0} ${76}Q${66} ${64} ${84} ${20}` +
			s`M${-98} ${6}V${17}H${-70}V${6}M${98} ${6}V${17}H${70}V${6}`,
		/** How far the fork comes down. */
		drop: round(22 * k),
		dial: s`M${-30} ${104}Q${0} ${110} ${30} ${104}L${33} ${116}Q${0} ${123} ${-33} ${116}Z`,
		ticks: s`M${0} ${108}v${12}M${-14} ${107}v${8}M${14} ${107}v${8}`,
		needle: s`M${-4} ${0}H${4}L${0} ${108}Z`,
		/** The dish of a pan, its rim at (0, 0), and where the right one hangs. */
		pan: s`M${-w} ${0}H${w}V${6}H${w - 6}C${w * 0.82} ${24} ${w * 0.4} ${30} ${0} ${30}S${-w * 0.82} ${24} ${6 - w} ${6}H${-w}Z`,
		right: `${panAt(balance, 1)} ${balance.rim}`
	};
}

export type Rig = ReturnType<typeof rig>;
