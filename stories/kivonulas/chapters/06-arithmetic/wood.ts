import { round } from '$lib/scene/frame';
import type { Abacus, Stroke } from './abacus';

/** The wooden frame as thick lines: posts, rail, and the posts’ open ends. It has no lower rail, since its sums are round ones. */
export function wood({ left, right, post, top, foot }: Abacus): Stroke[] {
	const dash = round(post * 0.4);
	const posts = [left - post / 2, right + post / 2];
	const down = (from: number, length: number) =>
		posts.map((x) => `M${x} ${round(from)}v${round(length)}`).join('');
	return [
		[down(top + post, foot - top - post), post],
		[`M${left - post * 1.2} ${top + post / 2}H${right + post * 1.2}`, round(post * 1.15)],
		[down(foot + dash, dash * 5), post, `${dash} ${dash}`]
	];
}

/** The line that is let into the frame. */
export function inlay({ left, right, post, top, foot }: Abacus): string {
	const [a, b, y] = [left - post / 2, right + post / 2, top + post / 2];
	return `M${a} ${foot}V${y}H${b}V${foot}`;
}
