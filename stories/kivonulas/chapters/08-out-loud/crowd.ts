import type { Crowd } from './speech';

/** A number between 0 and 1 that looks like chance and is the same everywhere. */
const chance = (n: number, prime: number) => ((n * n * 31 + n * prime) % 1009) / 1009;

/**
 * Dots before a speaker, close at hand and thinner further away. Their number says nothing: they
 * stand for a crowd that was not counted.
 *
 * @returns a path of dots of no length, to be drawn with round caps
 */
export function people([x, y, across, deep, pitch]: Crowd): string {
	const path: string[] = [];
	const half = Math.ceil(across / pitch);
	for (let row = 0; row * pitch < deep; row++) {
		for (let seat = -half; seat <= half; seat++) {
			const n = row * (2 * half + 1) + seat + half + 1;
			const dx = (seat + (row % 2) / 2 + (chance(n, 577) - 0.5) * 0.62) * pitch;
			const dy = (row + chance(n, 751) * 0.62) * pitch;
			const far = (dx / across) ** 2 + (dy / deep) ** 2;
			if (far < 1 && chance(n, 401) > far - 0.42) {
				path.push(`M${Math.round((x + dx) * 10) / 10} ${Math.round((y + dy) * 10) / 10}h.1`);
			}
		}
	}
	return path.join('');
}
