import { round, type Desk } from '$lib/scene/frame';
import { gaugeLetters } from './gauge.letters';
import type { Lettering } from './lettering';

/** Two tracks in plan, one beyond the other, to one scale, with their left rails in line. */
export interface Gauges {
	/** Rails: the worn middle of their heads, the heads, and the feet below. */
	shine: string;
	heads: string;
	feet: string;
	sleepers: string;
	/** The strip by which the second track is wider, and the lines that carry it to its figure. */
	strip: string;
	carried: string;
	/** Dimension lines. */
	lines: string;
	difference: string;
}

/** Millimetres of common track, for the drawing only. */
const RAIL = { shine: 26, head: 72, foot: 150 };
const SLEEPER = { width: 250, every: 600, first: 2600, second: 2750 };

const FORM = {
	wide: {
		scale: 0.32,
		top: 160,
		joint: 488,
		gap: 68,
		end: 900,
		first: 178,
		arrow: 12,
		size: 52,
		word: 30,
		name: 30,
		x: 40
	},
	tall: {
		scale: 0.134,
		top: 72,
		joint: 250,
		gap: 36,
		end: 470,
		first: 88,
		arrow: 5,
		size: 20,
		word: 14,
		name: 14,
		x: 14
	}
};

const box = (x: number, y: number, width: number, height: number) =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** Draws the two gauges. */
export function gauges(desk: Desk): { gauge: Gauges; labels: Lettering[] } {
	const { scale, top, joint, gap, end, first, arrow } = FORM[desk.shape];
	const mm = (length: number) => length * scale;
	const broad = mm(desk.number('gauge-broad'));
	const left = round(desk.width / 2 - broad / 2);
	const [narrowEnd, broadEnd] = [
		round(left + mm(desk.number('gauge-normal'))),
		round(left + broad)
	];
	const [near, far] = [joint - gap / 2, joint + gap / 2];
	/** The head of a rail has its inner face at the gauge; all else lies about the middle of the head. */
	const rails = (width: number) => {
		const aside = (mm(width) - mm(RAIL.head)) / 2;
		const pair = (y0: number, y1: number, right: number) =>
			box(left - mm(RAIL.head) - aside, y0, mm(width), y1 - y0) +
			box(right - aside, y0, mm(width), y1 - y0);
		return pair(top, near, narrowEnd) + pair(far, end, broadEnd);
	};
	const across = (y: number, right: number, length: number) =>
		box((left + right - mm(length)) / 2, y, mm(length), mm(SLEEPER.width));
	// The second track's sleepers mirror the first one's.
	const second = near + far - first - mm(SLEEPER.every) - mm(SLEEPER.width);
	const between = (mm(SLEEPER.every) + mm(SLEEPER.width)) / 2;
	const levels = [round(first + between), round(second + between)] as const;
	const tip = (x: number, y: number, to: number) =>
		`M${round(x + to)} ${round(y - arrow / 2)}L${x} ${y}L${round(x + to)} ${round(y + arrow / 2)}`;
	const dimension = (x: number, y: number) =>
		`M${left} ${y}H${x}${tip(left, y, arrow)}${tip(x, y, -arrow)}`;
	return {
		gauge: {
			shine: rails(RAIL.shine),
			heads: rails(RAIL.head),
			feet: rails(RAIL.foot),
			sleepers: [0, mm(SLEEPER.every)]
				.map(
					(y) =>
						across(first + y, narrowEnd, SLEEPER.first) +
						across(second + y, broadEnd, SLEEPER.second)
				)
				.join(''),
			strip: box(narrowEnd, far, broadEnd - narrowEnd, end - far),
			carried: `M${narrowEnd} ${near}V${far}M${broadEnd} ${near}V${far}`,
			lines: dimension(narrowEnd, levels[0]) + dimension(broadEnd, levels[1]),
			difference:
				`M${narrowEnd - 3 * arrow} ${joint}H${narrowEnd}${tip(narrowEnd, joint, -arrow)}` +
				`M${broadEnd + 3 * arrow} ${joint}H${broadEnd}${tip(broadEnd, joint, arrow)}`
		},
		labels: gaugeLetters(desk, {
			...FORM[desk.shape],
			middle: round((left + narrowEnd) / 2),
			right: broadEnd + 4 * arrow,
			levels
		})
	};
}
