/** The front as it is drawn: its own line, and the ground on either side of it. */
export interface Sweep {
	line: string;
	west: string;
	east: string;
}

/** A town that is still held behind the front. */
export interface Pocket {
	at: readonly [x: number, y: number];
	r: number;
}

/** Far beyond what is ever seen. */
const FAR = 6000;

/**
 * The front between two of its lines. All lines have as many points; a curve runs through the
 * middles of their links.
 *
 * @param lines each line as x and y in turn, from north to south
 * @param at 0 is the first line, 1.5 is halfway from the second to the third
 * @param pocket belongs to the west, though the east is all around it: fill by the even-odd rule
 */
export function sweep(lines: readonly number[][], at: number, pocket?: Pocket): Sweep {
	const last = lines.length - 1;
	const from = Math.min(last, Math.max(0, Math.floor(at)));
	const [start = [], goal = []] = [lines[from], lines[Math.min(last, from + 1)]];
	const part = at - from;
	const n = start.map(
		(value, i) => Math.round((value + ((goal[i] ?? 0) - value) * part) * 10) / 10
	);
	let line = `M${n[0]} ${n[1]}`;
	for (let i = 2; i < n.length - 2; i += 2) {
		const [x = 0, y = 0, nextX = 0, nextY = 0] = n.slice(i, i + 4);
		line += `Q${x} ${y} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
	}
	line += `L${n.slice(-2).join(' ')}`;
	const held = pocket ? disc(pocket) : '';
	const beyond = (side: number) => `${line}V${FAR}H${side}V${-FAR}H${n[0]}z${held}`;
	return { line, west: beyond(-FAR), east: beyond(FAR) };
}

function disc({ at: [x, y], r }: Pocket): string {
	return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
