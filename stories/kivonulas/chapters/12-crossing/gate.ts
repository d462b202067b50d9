import { round, SIZE, type Shape } from '$lib/scene/frame';
import { canopy } from '../../drawings/bridge';
import type { GateMarks } from './crossing';

/** Half the opening, and how far below the lock the ground is. */
const HALF = 188;
const GROUND = 172;

/** Where the bars of a leaf end, at `x` from the middle: highest at the pillars. */
function top(x: number): number {
	return -128 - 84 * (x / HALF) ** 2;
}

/** The closed gate with its two wrought-iron leaves; the lock is at (0, 0). Schematic. */
export function gate(shape: Shape): GateMarks {
	const wide = shape === 'wide';
	const { width } = SIZE[shape];
	const [x, y, k] = wide ? [312, 446, 1] : [146, 214, 0.5];
	const bars: string[] = [];
	const rings: string[] = [];
	const step = 19.6;
	for (let n = 1; n <= 9; n++) {
		for (const side of [-1, 1]) {
			const at = round(side * (n - 0.4) * step);
			const end = round(top(Math.abs(at)));
			bars.push(`M${at} ${GROUND - 12}V${end}l-3-7 3-13 3 13-3 7`);
			if (n < 9) {
				const between = round(side * (n + 0.1) * step);
				rings.push(`M${round(between - 7.4)} -86a7.4 7.4 0 1 1 0 .1`);
				bars.push(`M${between} ${GROUND - 12}V106`);
			}
		}
	}
	const rails = [-1, 1]
		.map((side) => {
			const [a, b] = [side * 6, side * HALF];
			return (
				`M${a} 160H${b}M${a} 104H${b}M${a} -72H${b}M${a} -100H${b}` +
				`M${a} ${top(0) + 24}Q${side * HALF * 0.5} ${top(0) + 24} ${b} ${top(HALF) + 24}`
			);
		})
		.join('');
	const west = (-width * 0.9 - x) / k;
	const east = (width * 1.9 - x) / k;
	return {
		x,
		y,
		k,
		bars: bars.join(''),
		rails,
		rings: rings.join(''),
		trees: canopy(west, east, GROUND, 400, 1, 41),
		trabant: wide ? { x: 826, y: 726, k: 1.36 } : { x: 312, y: 348, k: 0.66 },
		key: wide ? { x: 726, y: 300, k: 0.92 } : { x: 318, y: 140, k: 0.42 },
		leader: wide ? 'M346 446L626 328' : 'M155 214L272 152',
		red: wide ? { x: 372, y: 560, r: 13 } : { x: 176, y: 270, r: 7 }
	};
}
