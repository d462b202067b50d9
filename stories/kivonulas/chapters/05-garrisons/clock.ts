import { round } from '$lib/scene/frame';
import { disc, type Colour, type Trace } from './layer';

/**
 * A station clock at a full hour.
 *
 * @param hour from 0 to 23
 * @param r radius of its face
 */
export function clock(x: number, y: number, r: number, hour: number, colour: Colour): Trace[] {
	const ray = (turns: number, from: number, to: number) => {
		const angle = turns * 2 * Math.PI;
		const point = (reach: number) =>
			`${round(x + Math.sin(angle) * reach * r)} ${round(y - Math.cos(angle) * reach * r)}`;
		return `M${point(from)}L${point(to)}`;
	};
	const marks = Array.from({ length: 12 }, (_, i) => i / 12);
	const minutes = Array.from({ length: 60 }, (_, i) => i / 60);
	return [
		{ d: disc(x, y, r), fill: 'land', line: colour, width: round(r * 0.07) },
		{ d: minutes.map((at) => ray(at, 0.86, 0.9)).join(''), line: colour, width: round(r * 0.015) },
		{ d: marks.map((at) => ray(at, 0.74, 0.9)).join(''), line: colour, width: round(r * 0.055) },
		{ d: ray(hour / 12, -0.16, 0.52), line: colour, width: round(r * 0.11) },
		{ d: ray(0, -0.18, 0.8), line: colour, width: round(r * 0.075) },
		{ d: disc(x, y, r * 0.075), fill: colour }
	];
}
