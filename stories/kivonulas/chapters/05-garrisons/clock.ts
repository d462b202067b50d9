import { round } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';

/**
 * A station clock at a full hour.
 *
 * @param hour from 0 to 23
 * @param r radius of its face
 */
export function clock(x: number, y: number, r: number, hour: number, colour: string): Stroke[] {
	const ray = (turns: number, from: number, to: number) => {
		const angle = turns * 2 * Math.PI;
		const point = (reach: number) =>
			`${round(x + Math.sin(angle) * reach * r)} ${round(y - Math.cos(angle) * reach * r)}`;
		return `M${point(from)}L${point(to)}`;
	};
	// A ring of ticks is a dashed circle; half a tick stands on either side of its beginning.
	const ticks = (count: number, from: number, width: number): Stroke => {
		const reach = ((from + 0.9) / 2) * r;
		const each = (2 * Math.PI * reach) / count;
		const dash = [width / 2, each - width, width / 2, 0].map((n) => Math.round(n * 1000) / 1000);
		return {
			d: disc(x, y, reach),
			line: colour,
			width: round((0.9 - from) * r),
			dash: dash.join(' ')
		};
	};
	return [
		{ d: disc(x, y, r), fill: 'land', line: colour, width: round(r * 0.07) },
		ticks(60, 0.85, r * 0.018),
		ticks(12, 0.74, r * 0.055),
		{ d: ray(hour / 12, -0.16, 0.52), line: colour, width: round(r * 0.11) },
		{ d: ray(0, -0.18, 0.8), line: colour, width: round(r * 0.075) },
		{ d: disc(x, y, r * 0.075), fill: colour }
	];
}
