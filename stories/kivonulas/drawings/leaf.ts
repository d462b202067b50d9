import { round } from '$lib/scene/frame';

/** Half the opening, and how far below the lock the ground is. */
const HALF = 188;
const GROUND = 172;

/** Where the bars of a leaf end, at `x` from the middle: highest at the pillars. */
function top(x: number): number {
	return -128 - 84 * (x / HALF) ** 2;
}

/**
 * The right leaf of the gate as strokes, its lock at (0, 0); the left one is its mirror image. Bars
 * with spear heads stand closer at the foot, below them are rails, between two rails a row of rings.
 */
export function leaf(): { bars: string; rings: string; rails: string } {
	const bars: string[] = [];
	const rings: string[] = [];
	const step = 19.6;
	for (let n = 1; n <= 9; n++) {
		const at = round((n - 0.4) * step);
		bars.push(`M${at} ${GROUND - 12}V${round(top(at))}l-3-7 3-13 3 13-3 7`);
		if (n === 9) continue;
		const between = round((n + 0.1) * step);
		bars.push(`M${between} ${GROUND - 12}V106`);
		rings.push(`M${round(between - 7.4)} -86a7.4 7.4 0 1 1 0 .1`);
	}
	const brow = top(0) + 24;
	const rails =
		`M6 160H${HALF}M6 104H${HALF}M6 -72H${HALF}M6 -100H${HALF}` +
		`M6 ${brow}Q${HALF / 2} ${brow} ${HALF} ${top(HALF) + 24}`;
	return { bars: bars.join(''), rings: rings.join(''), rails };
}
