/** A rectangle: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];
type Point = readonly [number, number];

/** A name that looks for a place beside its sign. */
export interface Name {
	x: number;
	y: number;
	/** Half the width and height of the sign. */
	rx: number;
	ry: number;
	width: number;
	height: number;
	/** What it costs to leave the name out; `Infinity` where it must be there. */
	drop: number;
}

/** Where a name stands; the line leads to its sign where it is not beside it. */
export interface Spot {
	box: Box;
	side: 'start' | 'middle' | 'end';
	line?: readonly [Point, Point];
}

/** What a map already holds. */
export interface Ground {
	/** Nothing may cover these. */
	taken: Box[];
	/** Points of lines that are better left free. */
	spare: Point[];
	/** Everything stays inside. */
	frame: Box;
	/** Units of the picture to a unit of a wide one. */
	u: number;
}

interface Candidate extends Spot {
	cost: number;
}

const CLASH = 200;
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const grown = ([l, t, r, b]: Box, by: number): Box => [l - by, t - by, r + by, b + by];
const turn = (a: Point, b: Point, c: Point) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]) =>
	turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

function strikes(line: readonly [Point, Point], box: Box): boolean {
	const [l, t, r, b] = box;
	const inside = line.some(([x, y]) => x > l && x < r && y > t && y < b);
	return inside || cross(line, [[l, t], [r, b]]) || cross(line, [[l, b], [r, t]]);
}

function spot(name: Name, angle: number, away: number): Spot {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const reach = Math.min(name.rx / Math.abs(cos || 1e-9), name.ry / Math.abs(sin || 1e-9));
	const edge = (by: number): Point => [name.x + cos * (reach + by), name.y + sin * (reach + by)];
	const [x, y] = edge(away);
	const side = cos > 0.35 ? 'start' : cos < -0.35 ? 'end' : 'middle';
	const left = side === 'start' ? x : side === 'end' ? x - name.width : x - name.width / 2;
	const top = y - name.height / 2 + (name.height / 2) * Math.max(-1, Math.min(1, sin * 1.3));
	return { box: [left, top, left + name.width, top + name.height], side, line: [edge(1), [x, y]] };
}

function candidates(name: Name, signs: Box[], ground: Ground): Candidate[] {
	const { u, frame } = ground;
	const found: Candidate[] = [];
	const offer = (angle: number, away: number, cost: number, led: boolean) => {
		const { box, side, line } = spot(name, (angle * Math.PI) / 180, away);
		if (box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3]) return;
		const clear = grown(box, 1.5 * u);
		cost += CLASH * [...signs, ...ground.taken].filter((taken) => overlap(clear, taken)).length;
		if (led && line) cost += CLASH * signs.filter((taken) => strikes(line, taken)).length;
		const crossed = ground.spare.filter(
			([x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3]
		).length;
		found.push({ box, side, cost: cost + Math.min(5, crossed), ...(led && { line }) });
	};
	const sides = [0, 180, -45, 45, -90, 90, -135, 135];
	sides.forEach((angle, rank) => offer(angle, (angle % 90 ? 2 : 5) * u, rank * 0.5, false));
	for (let away = 14; away <= 74; away += 12) {
		for (let angle = 0; angle < 360; angle += 20) offer(angle, away * u, 6 + away / 5, true);
	}
	return found.filter((candidate) => candidate.cost < CLASH);
}

function conflict(a: Candidate, b: Candidate, u: number): number {
	let cost = overlap(grown(a.box, 1.5 * u), grown(b.box, 1.5 * u)) ? CLASH : 0;
	if (a.line && strikes(a.line, grown(b.box, u))) cost += CLASH;
	if (b.line && strikes(b.line, grown(a.box, u))) cost += CLASH;
	if (a.line && b.line && cross(a.line, b.line)) cost += CLASH;
	return cost;
}

/**
 * Places names beside their signs by simulated annealing: no name covers a sign, another name or
 * what the ground holds. A name for which there is no room is left out where that is allowed.
 *
 * @returns a spot for each name, in the same order
 */
export function place(names: readonly Name[], ground: Ground): (Spot | undefined)[] {
	const { u } = ground;
	const signs = names.map(({ x, y, rx, ry }): Box => [x - rx, y - ry, x + rx, y + ry]);
	const choices = names.map((name, own) =>
		candidates(name, signs.filter((_, i) => i !== own), ground)
	);
	// A fixed seed: the same names stand at the same spots in every build.
	let seed = 7;
	const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
	const chosen: (Candidate | undefined)[] = names.map(() => undefined);
	const price = (own: number, candidate: Candidate | undefined) => {
		if (!candidate) return Math.min(names[own]?.drop ?? 0, 1000);
		return chosen.reduce(
			(sum, other, i) => sum + (other && i !== own ? conflict(candidate, other, u) : 0),
			candidate.cost
		);
	};
	const STEPS = 1500 * names.length;
	for (let step = 0; step < STEPS; step++) {
		const own = Math.floor(random() * names.length);
		const options = choices[own] ?? [];
		const next = options[Math.floor(random() * (options.length + 1))];
		const gain = price(own, next) - price(own, chosen[own]);
		const heat = 30 * (1 - step / STEPS) ** 2;
		if (gain <= 0 || random() < Math.exp(-gain / (heat + 0.01))) chosen[own] = next;
	}
	// At the end each name takes the best of what the others have left.
	for (let pass = 0; pass < 4; pass++) {
		choices.forEach((options, own) => {
			for (const option of [undefined, ...options]) {
				if (price(own, option) < price(own, chosen[own])) chosen[own] = option;
			}
		});
	}
	return chosen;
}
