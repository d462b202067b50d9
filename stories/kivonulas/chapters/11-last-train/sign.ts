import type { Desk } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import { box } from '../../drawings/path';

/** The station’s sign in the yard, in metres. */
export function sign(desk: Desk): {
	board: Stroke[];
	name: { x: number; y: number; text: string; size: number };
} {
	const size = desk.shape === 'wide' ? 4.4 : 5.2;
	const text = desk.place('mandok').name[desk.lang];
	const half = desk.measure(text, size, 800) / 2 + size * 0.4;
	const x = -17;
	return {
		board: [
			{ d: `M${x - half * 0.7} 0v-6m${half * 1.4} 6v-6`, line: 'faint', width: 0.34 },
			{ d: box(x - half, -6.2 - size * 1.3, half * 2, size * 1.3), fill: 'ink' }
		],
		name: { x, y: -6.2 - size * 0.34, text, size }
	};
}
