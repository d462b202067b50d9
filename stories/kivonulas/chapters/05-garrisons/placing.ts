import { cross, grown, overlap, strikes, type Box, type Point } from './box';

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
	const reach = Math.max(name.width, name.height) + 100 * u;
	const all = [...signs, ...ground.taken].filter(
		([left, top, right, bottom]) =>
			left < name.x + reach &&
			right > name.x - reach &&
			top < name.y + reach &&
			bottom > name.y - reach
	);
	const spare = ground.spare.filter(
		([x, y]) => Math.abs(x - name.x) < reach && Math.abs(y - name.y) < reach
	);
	const found: Candidate[] = [];
	const offer = (angle: number, away: number, cost: number, led: boolean) => {
		const { box, side, line } = spot(name, (angle * Math.PI) / 180, away);
		if (box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3]) return;
		const clear = grown(box, 5 * u, 1.5 * u);
		cost += CLASH * all.filter((taken) => overlap(clear, taken)).length;
		if (led && line) cost += CLASH * all.filter((taken) => strikes(line, taken)).length;
		const crossed = spare.filter(
			([x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3]
		).length;
		found.push({ box, side, cost: cost + Math.min(5, crossed), ...(led && { line }) });
	};
	const sides = [0, 180, -45, 45, -90, 90, -135, 135];
	sides.forEach((angle, rank) => offer(angle, (angle % 90 ? 2 : 5.5) * u, rank * 0.5, false));
	for (let away = 14; away <= 74; away += 12) {
		const cost = 6 + away / (name.drop < Infinity ? 2 : 5);
		for (let angle = 0; angle < 360; angle += 20) offer(angle, away * u, cost, true);
	}
	return found.filter((candidate) => candidate.cost < CLASH);
}

function conflicts(a: Candidate, b: Candidate, u: number): number {
	// Two names side by side on one line would read as one.
	let count = overlap(grown(a.box, 4 * u, u), grown(b.box, 4 * u, u)) ? 1 : 0;
	if (a.line && strikes(a.line, grown(b.box, u))) count++;
	if (b.line && strikes(b.line, grown(a.box, u))) count++;
	if (a.line && b.line && cross(a.line, b.line)) count++;
	return count;
}

/** Placements that were worked out before: every frame of a scene asks for the same ones. */
const known = new Map<string, (Spot | undefined)[]>();

/**
 * Places names beside their signs by simulated annealing: no name covers a sign, another name or
 * what the ground holds. A name for which there is no room is left out where that is allowed.
 *
 * @returns a spot for each name, in the same order
 */
export function place(names: readonly Name[], ground: Ground): (Spot | undefined)[] {
	const { spare, ...rest } = ground;
	const key = JSON.stringify([names, rest, spare.length]);
	const found = known.get(key) ?? anneal(names, ground);
	known.set(key, found);
	return found;
}

function anneal(names: readonly Name[], ground: Ground): (Spot | undefined)[] {
	const signs = names.map(({ x, y, rx, ry }): Box => [x - rx, y - ry, x + rx, y + ry]);
	const offers = names.map((name, own) =>
		candidates(
			name,
			signs.filter((_, i) => i !== own),
			ground
		)
	);
	const all = offers.flat();
	const starts = offers.map((_, i) =>
		offers.slice(0, i).reduce((sum, { length }) => sum + length, 0)
	);
	// How often each pair of candidates is at odds; 255 where nobody has asked yet.
	const odds = new Uint8Array(all.length ** 2).fill(255);
	const clash = (a: number, b: number) => {
		const at = a * all.length + b;
		const [one, other] = [all[a], all[b]];
		if (odds[at] === 255 && one && other) odds[at] = conflicts(one, other, ground.u);
		return (odds[at] ?? 0) * CLASH;
	};
	const chosen: number[] = names.map(() => -1);
	const price = (own: number, option: number) => {
		const candidate = all[option];
		if (!candidate) return Math.min(names[own]?.drop ?? 0, 1000);
		let sum = candidate.cost;
		for (let i = 0; i < chosen.length; i++) {
			const other = chosen[i] ?? -1;
			if (i !== own && other >= 0) sum += clash(option, other);
		}
		return sum;
	};
	// A fixed seed: the same names stand at the same spots in every build.
	let seed = 7;
	const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
	const steps = 400 * names.length;
	for (let step = 0; step < steps; step++) {
		const own = Math.floor(random() * names.length);
		const count = offers[own]?.length ?? 0;
		const pick = Math.floor(random() * (count + 1));
		const next = pick === count ? -1 : (starts[own] ?? 0) + pick;
		const gain = price(own, next) - price(own, chosen[own] ?? -1);
		const heat = 30 * (1 - step / steps) ** 2 + 0.01;
		if (gain <= 0 || random() < Math.exp(-gain / heat)) chosen[own] = next;
	}
	return chosen.map((option) => all[option]);
}
