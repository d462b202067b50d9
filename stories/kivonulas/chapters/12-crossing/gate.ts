import { SIZE, type Shape } from '$lib/scene/frame';
import { canopy } from '../../drawings/bridge';
import type { GateMarks } from './crossing';

/** Where the closed gate and what belongs to it stand on each composition. Schematic. */
export function gate(shape: Shape): GateMarks {
	const wide = shape === 'wide';
	const { width } = SIZE[shape];
	const [x, y, k] = wide ? [312, 446, 1] : [134, 208, 0.46];
	const west = (-width * 0.9 - x) / k;
	const east = (width * 1.9 - x) / k;
	return {
		x,
		y,
		k,
		trees: canopy(west, east, 172, 460, 1, 41),
		trabant: wide ? { x: 826, y: 726, k: 1.36 } : { x: 316, y: 342, k: 0.66 },
		lens: wide ? { x: 726, y: 300, k: 0.92 } : { x: 317, y: 118, k: 0.42 },
		key: wide ? { x: 940, y: 300, k: 0.92 } : { x: 334, y: 196, k: 0.62 },
		leader: wide ? 'M346 446L626 328' : 'M150 204L275 138',
		red: wide ? { x: 372, y: 560, r: 13 } : { x: 160, y: 262, r: 7 }
	};
}
