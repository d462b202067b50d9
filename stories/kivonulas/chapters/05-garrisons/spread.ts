/** A disc that may be moved; a heavy one moves less, and one without weight not at all. */
export interface Body {
	x: number;
	y: number;
	r: number;
	weight: number;
}

/**
 * Moves discs apart until none covers another, each as little as it can. What overlaps on the
 * ground of a map cannot be read.
 *
 * @param gap the least distance between two rims
 * @returns the new places, in the same order
 */
export function spread(bodies: readonly Body[], gap: number): [number, number][] {
	const at = bodies.map(({ x, y }): [number, number] => [x, y]);
	for (let round = 0; round < 400; round++) {
		let moved = false;
		bodies.forEach((a, i) =>
			bodies.slice(i + 1).forEach((b, k) => {
				const [p, q] = [at[i], at[i + 1 + k]];
				if (!p || !q) return;
				const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
				const distance = Math.hypot(dx, dy) || 0.01;
				const missing = a.r + b.r + gap - distance;
				if (missing <= 0.05) return;
				moved = true;
				const [light, heavy] = [lightness(a), lightness(b)];
				const share = light + heavy > 0 ? missing / (light + heavy) / distance : 0;
				p[0] -= dx * share * light;
				p[1] -= dy * share * light;
				q[0] += dx * share * heavy;
				q[1] += dy * share * heavy;
			})
		);
		if (!moved) break;
	}
	return at;
}

const lightness = ({ weight }: Body) => (weight > 0 ? 1 / weight : 0);
