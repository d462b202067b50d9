import { round } from '$lib/scene/frame';

/** What a place was, as the map shows it. */
export type Kind = 'group' | 'tank' | 'rifle' | 'airfield' | 'missile' | 'depot' | 'garrison';

/** A sign on the map; `sure` is false where the ledger's confidence is only medium. */
export interface Sign {
	kind: Kind;
	x: number;
	y: number;
	sure: boolean;
}

/** Half the width and height that a sign takes up, in units of a wide picture. */
export const EXTENT: Record<Kind, readonly [number, number]> = {
	group: [20, 20],
	tank: [13, 13],
	rifle: [13, 13],
	airfield: [14, 12],
	missile: [11, 10],
	depot: [10, 10],
	garrison: [6.5, 6.5]
};

/** Where the signs of each kind stand, as a path for Signs.svelte; a hollow kind ends in `?`. */
export type Points = Partial<Record<Kind | `${Kind}?` | 'track', string>>;

/**
 * Signs as paths, one for each kind. A path only goes to the middle of each sign, or along the axis
 * of a runway or a track: the sign itself is made of its strokes.
 *
 * @param u units of the picture to a unit of the signs
 */
export function points(signs: readonly Sign[], u: number): Points {
	const found: Points = {};
	for (const { kind, x, y, sure } of signs) {
		const key = sure ? kind : (`${kind}?` as const);
		found[key] = (found[key] ?? '') + step(kind, x, y, u);
		if (kind === 'tank') {
			found.track = `${found.track ?? ''}M${round(x - 4.6 * u)} ${y}h${round(9.2 * u)}`;
		}
	}
	return found;
}

function step(kind: Kind, x: number, y: number, u: number): string {
	const from = (dx: number, dy: number) => `M${round(x + dx * u)} ${round(y + dy * u)}`;
	const by = (dx: number, dy: number) => `l${round(dx * u)} ${round(dy * u)}`;
	switch (kind) {
		case 'airfield':
			// Aslant, so that it is never taken for a cross or a line of the map.
			return from(-11.8, 9.2) + by(23.6, -18.4);
		case 'missile':
			return `${from(0, -10)}${by(10.6, 18)}h${-round(21.2 * u)}z`;
		default:
			return `${from(0, 0)}h.1`;
	}
}
