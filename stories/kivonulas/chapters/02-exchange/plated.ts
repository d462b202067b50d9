import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';

/** Sets lines that belong together on a plate of their own, clear of what is hatched below. */
export function plated({ measure, shape }: Desk, lines: Word[], left = Infinity): Sheet {
	const [side, above, below] = shape === 'wide' ? [7, 2, 3] : [4, 1, 1.5];
	const spans = lines.map(({ x, text, size, weight, anchor }) => {
		const width = measure(text, size, weight);
		const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		return [start, start + width] as const;
	});
	const from = Math.round(Math.min(left, ...spans.map(([start]) => start)) - side);
	const to = Math.round(Math.max(...spans.map(([, end]) => end)) + side);
	const top = round(Math.min(...lines.map(({ y, size }) => y - size * 0.78)) - above);
	const bottom = round(Math.max(...lines.map(({ y, size }) => y + size * 0.22)) + below);
	return { paths: [{ d: `M${from} ${top}H${to}V${bottom}H${from}z`, fill: 'land' }], words: lines };
}
