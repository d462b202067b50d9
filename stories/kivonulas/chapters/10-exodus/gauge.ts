import { round, type Desk } from '$lib/scene/frame';

/** Two tracks in plan, one above the other, drawn to one scale with their left rails in line. */
export interface Gauges {
	/** Rails: running heads, and the feet under them. */
	heads: string;
	feet: string;
	sleepers: string;
	/** The strip by which the lower track is wider. */
	strip: string;
	/** Dimension lines, and the lines that carry them on. */
	lines: string;
	carried: string;
	/** Inner faces of the rails: left, right of the upper track, right of the lower. */
	left: number;
	upper: number;
	lower: number;
	/** Where one track ends and the other begins. */
	joint: number;
	/** The heights of the three dimension lines. */
	at: [upper: number, difference: number, lower: number];
}

/** In millimetres; of the common rail sections, for the drawing only. */
const RAIL = { head: 72, foot: 150 };
const SLEEPER = { width: 250, every: 600, upper: 2600, lower: 2750 };

const FORM = {
	wide: { scale: 0.34, left: 243, top: 168, joint: 490, foot: 900, gap: 22, arrow: 11, first: 205 },
	tall: { scale: 0.138, left: 90, top: 78, joint: 252, foot: 470, gap: 10, arrow: 5, first: 96 }
};

/** Composes the drawing of the two gauges. */
export function gauges(desk: Desk): Gauges {
	const { scale, left, top, joint, foot, gap, arrow, first } = FORM[desk.shape];
	const mm = (length: number) => length * scale;
	const upper = round(left + mm(desk.number('gauge-normal')));
	const lower = round(left + mm(desk.number('gauge-broad')));
	const box = (x: number, y: number, width: number, height: number) =>
		`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
	const ends = [
		[top, joint - gap / 2, upper],
		[joint + gap / 2, foot, lower]
	] as const;
	/** A rail of a width lies with its inner face at the gauge. */
	const rails = (width: number) =>
		ends
			.map(([y0, y1, right]) => {
				const aside = (mm(width) - mm(RAIL.head)) / 2;
				const outer = left - mm(RAIL.head) - aside;
				return (
					box(outer, y0, mm(width), y1 - y0) + box(right - aside, y0, mm(width), y1 - y0)
				);
			})
			.join('');
	const across = (y: number, right: number, length: number) =>
		box((left + right) / 2 - mm(length) / 2, y, mm(length), mm(SLEEPER.width));
	const sleepers = [0, 1]
		.flatMap((row) => [
			across(first + row * mm(SLEEPER.every), upper, SLEEPER.upper),
			across(joint + gap / 2 + (joint - gap / 2 - first - mm(SLEEPER.every) - mm(SLEEPER.width)) + row * mm(SLEEPER.every), lower, SLEEPER.lower)
		])
		.join('');
	const between = mm(SLEEPER.every) - mm(SLEEPER.width);
	const at: [number, number, number] = [
		round(first + mm(SLEEPER.width) + between / 2),
		joint,
		round(2 * joint - first - mm(SLEEPER.width) - between / 2)
	];
	const dimension = (x0: number, x1: number, y: number) =>
		`M${x0} ${y}H${x1}M${x0 + arrow} ${y - arrow / 2}L${x0} ${y}L${x0 + arrow} ${y + arrow / 2}` +
		`M${x1 - arrow} ${y - arrow / 2}L${x1} ${y}L${x1 - arrow} ${y + arrow / 2}`;
	return {
		heads: rails(RAIL.head),
		feet: rails(RAIL.foot),
		sleepers,
		strip: box(upper, top, lower - upper, foot - top),
		lines: dimension(left, upper, at[0]) + dimension(left, lower, at[2]),
		carried: `M${upper} ${joint - gap / 2}V${foot}M${lower} ${joint + gap / 2}V${top}`,
		left,
		upper,
		lower,
		joint,
		at
	};
}
