import { box, disc, polygon, type Trace } from './layer';

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
	group: [16, 16],
	tank: [13, 13],
	rifle: [13, 13],
	airfield: [13, 12],
	missile: [11, 10],
	depot: [10, 10],
	garrison: [6.5, 6.5]
};

/** The runway's own axis, so that it is never taken for a cross or a bar of the map. */
const RUNWAY = (-38 * Math.PI) / 180;

function runway(x: number, y: number, from: number, to: number, half: number): string {
	const [cos, sin] = [Math.cos(RUNWAY), Math.sin(RUNWAY)];
	return polygon(
		[
			[from, -half],
			[to, -half],
			[to, half],
			[from, half]
		].map(([a = 0, b = 0]) => [x + a * cos - b * sin, y + a * sin + b * cos])
	);
}

interface Parts {
	/** Red. */
	solid: string;
	/** Cut out of the red; where its paths overlap they cancel each other. */
	cut: string;
	/** A red line around nothing. */
	hollow: string;
}

function parts({ kind, x, y, sure }: Sign, u: number): Parts {
	const square = (half: number) => box(x - half * u, y - half * u, 2 * half * u, 2 * half * u);
	const ring = (r: number, dx = 0, dy = 0) => disc(x + dx * u, y + dy * u, r * u);
	const triangle = (r: number) =>
		polygon([
			[x, y - r * u],
			[x + 1.05 * r * u, y + 0.8 * r * u],
			[x - 1.05 * r * u, y + 0.8 * r * u]
		]);
	switch (kind) {
		case 'group':
			return { solid: ring(16), cut: ring(11.4) + ring(7.6), hollow: '' };
		case 'tank': {
			// The track of a tank, seen from its side.
			const track =
				`M${x - 4.6 * u} ${y - 5 * u}h${9.2 * u}a${5 * u} ${5 * u} 0 0 1 0 ${10 * u}` +
				`h${-9.2 * u}a${5 * u} ${5 * u} 0 0 1 0 ${-10 * u}z`;
			const wheels = [-4.8, 0, 4.8].map((dx) => ring(2, dx)).join('');
			return { solid: square(13), cut: track + wheels, hollow: '' };
		}
		case 'rifle':
			// The wheel of a lorry.
			return { solid: square(13), cut: ring(8.6) + ring(5.4) + ring(2.2), hollow: '' };
		case 'airfield': {
			const field = runway(x, y, -15 * u, 15 * u, (sure ? 5 : 4) * u);
			if (!sure) return { solid: '', cut: '', hollow: field };
			const dashes = [-11, -2.5, 6].map((a) => runway(x, y, a * u, (a + 5) * u, 1.1 * u));
			return { solid: field, cut: dashes.join(''), hollow: '' };
		}
		case 'missile':
			return sure
				? { solid: triangle(11), cut: '', hollow: '' }
				: { solid: '', cut: '', hollow: triangle(9) };
		case 'depot':
			return { solid: ring(3.4), cut: sure ? '' : ring(1.7), hollow: square(8.6) };
		case 'garrison':
			return sure
				? { solid: ring(6.4), cut: '', hollow: '' }
				: { solid: '', cut: '', hollow: ring(5) };
	}
}

/**
 * Signs of one layer as three paths at most.
 *
 * @param u units of the picture to a unit of the signs
 */
export function signPaths(signs: readonly Sign[], u: number): Trace[] {
	const all = signs.map((sign) => parts(sign, u));
	const join = (key: keyof Parts) => tenths(all.map((part) => part[key]).join(''));
	const traces: Trace[] = [
		{ d: join('hollow'), fill: 'land', line: 'red', width: tenth(2.8 * u) },
		{ d: join('solid'), fill: 'red' },
		{ d: join('cut'), fill: 'land' }
	];
	return traces.filter(({ d }) => d);
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function tenths(path: string): string {
	return path.replace(/-?\d+\.\d+(e-\d+)?/g, (number) => String(tenth(Number(number))));
}
