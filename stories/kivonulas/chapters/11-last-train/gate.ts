import { round } from '$lib/scene/frame';
import { leaf } from '../../drawings/leaf';
import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';

/** The gate of the villa by night, in the measures of its lock at (0, 0). */
export interface Gate {
	behind: Stroke[];
	/** The right half; the left one is its mirror image. */
	half: Stroke[];
	front: Stroke[];
}

const LAMP = -78;
const GROUND = 172;

/** The light that falls between the bars, towards the eye, down to `y`. */
function beams(y: number): string {
	const far = 1 + (y - GROUND) / 190;
	const out = (x: number) => round(LAMP + (x - LAMP) * far);
	const gaps = Array.from({ length: 9 }, (_, n) => (n - 0.4) * 19.6).map((x) => [x + 3, x + 16.6]);
	return [...gaps, ...gaps.map(([a = 0, b = 0]) => [-b, -a])]
		.map(
			([a = 0, b = 0]) => `M${round(a)} ${GROUND}L${out(a)} ${y}H${out(b)}L${round(b)} ${GROUND}z`
		)
		.join('');
}

/** Draws the gate, closed, with a lamp behind it. Schematic. */
export function gate(): Gate {
	const { bars, rings, rails } = leaf();
	return {
		behind: [
			{ d: 'M-190-206Q0-92 190-206V172H-190z', fill: 'lamp', opacity: 0.07 },
			...[236, 176, 116].map((r): Stroke => ({
				d: disc(LAMP, -60, r),
				fill: 'lamp',
				opacity: 0.065
			})),
			{ d: 'M-4000 172H4000V2000H-4000z', fill: 'card' },
			{ d: 'M-4000 172H4000V176H-4000zM-4000 214H4000V222H-4000z', fill: 'rule' },
			{ d: 'M-78 172V-66', line: 'faint', width: 4 },
			{ d: disc(-78, -74, 42) + disc(-78, -74, 24), fill: 'lamp', opacity: 0.22 },
			{ d: disc(-78, -74, 11), fill: 'lamp' },
			{ d: beams(520), fill: 'lamp', opacity: 0.05 },
			{ d: beams(300), fill: 'lamp', opacity: 0.07 },
			{ d: beams(210), fill: 'lamp', opacity: 0.08 }
		],
		half: [
			{ d: 'M258-46H4000V172H258z', fill: 'land' },
			{ d: 'M250-60H4000V-44H250z', fill: 'rule' },
			{ d: 'M192-214H262V172H192z', fill: 'card' },
			{ d: 'M192-214V172', line: 'lamp', width: 3, opacity: 0.6 },
			{ d: 'M183-228H271V-212H183zM192-230H262L227-258z', fill: 'rule' },
			{ d: bars, line: 'night', fill: 'night', width: 4.4 },
			{ d: rings, line: 'night', width: 3 },
			{ d: rails, line: 'night', width: 6.4 },
			{ d: 'M7 164V-118M185 164V-190', line: 'night', width: 8 }
		],
		front: [
			{ d: 'M-13-32H33V36H-13z', fill: 'night', line: 'rule', width: 3 },
			{ d: 'M5 18l2-15a7 7 0 1 1 6 0l2 15z', fill: 'faint' }
		]
	};
}
