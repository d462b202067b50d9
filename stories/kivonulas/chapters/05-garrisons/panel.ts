import { round, type Desk } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box } from '../../drawings/path';
import { wrap } from '../../drawings/setting';
import type { Layer } from './layer';

/** One of the counts: what it says, and what its marks are. */
export interface Count {
	about: string;
	/** Garrisons: one mark each. */
	value: number;
	figure: string;
	title: string;
	mark: string;
	/** Whether the figure is exact, and its panel closed. */
	closed: boolean;
	colour: string;
	/** A house is cut out of the mark. */
	built?: boolean;
	/** Sites that belong to the count, each a small square. */
	sites?: { value: number; figure: string; title: string; mark: string };
}

/** Rows of marks as dashed lines: a row of dots is one line. */
function rows(
	value: number,
	across: number,
	pitch: number,
	x: number,
	y: number,
	mark = 0.1
): string {
	const row = (count: number, i: number) =>
		`M${round(x)} ${round(y + i * pitch)}h${round((count - 1) * pitch + mark)}`;
	const full = Math.floor(value / across);
	const rest = value % across;
	const path = Array.from({ length: full }, (_, i) => row(across, i)).join('');
	return rest ? path + row(rest, full) : path;
}

/** A panel whose lower edge is broken where its figure is a round one. */
function frame(width: number, height: number, closed: boolean, u: number): Stroke[] {
	const line = round(2.4 * Math.max(u, 0.6));
	const paper: Stroke = { d: box(0, 0, width, height), fill: 'land' };
	if (closed) return [paper, { d: box(0, 0, width, height), line: 'ink', width: line }];
	const [h, dash] = [round(height), round(9 * u)];
	return [
		paper,
		{ d: `M0 ${h}V0H${width}V${h}`, line: 'ink', width: line },
		{ d: `M0 ${h}H${width}`, line: 'ink', width: line, dash: `${dash} ${dash}` }
	];
}

/** A mark with a house cut out of it. */
function house(x: number, y: number, r: number): string {
	const [half, wall, roof] = [0.46 * r, 0.5 * r, 0.42 * r].map(round) as [number, number, number];
	const [left, foot] = [round(x - half), round(y + 0.46 * r)];
	return `M${left} ${foot}v${-wall}l${half} ${-roof}l${half} ${roof}v${wall}z`;
}

/** One count: its figure, what it counts, and a mark for each. Its height is that of what it holds. */
export function panel(
	desk: Desk,
	count: Count,
	width: number,
	deep: number,
	broken: string
): Layer {
	const wide = desk.shape === 'wide';
	const [pad, title, size, note, u] = wide ? [22, 26, 140, 20, 1] : [7, 13, 51, 12, 0.5];
	const inner = width - 2 * pad;
	const words: Word[] = [];
	const paths: Stroke[] = [];
	let y = 0;
	const put = (text: string, at: number, weight: 400 | 600 | 800, leading: number) => {
		for (const line of wrap(text, inner, (part) => desk.measure(part, at, weight))) {
			words.push({ x: pad, y: round(y), text: line, size: at, weight });
			y += leading;
		}
	};
	const height = (value: number, across: number) => (Math.ceil(value / across) * inner) / across;
	const base = round(pad * 1.15 + size * 0.7);
	const before = count.about ? desk.measure(count.about, title, 600) + pad * 0.4 : -size * 0.03;
	if (count.about) {
		words.push({
			x: pad,
			y: round(base - size * 0.7 + title * 0.7),
			text: count.about,
			size: title
		});
	}
	const number = { text: count.figure, size, weight: 800 as const, fill: count.colour };
	words.push({ x: round(pad + before), y: base, ...number });
	y = base + title * 1.4;
	put(count.title, title, 800, title * 1.08);
	y = base + title * (1.05 + 1.08 * deep);
	const pitch = round(inner / 10);
	const at = [pad + pitch / 2, y + pitch / 2] as const;
	paths.push({
		d: rows(count.value, 10, pitch, ...at),
		line: count.colour,
		width: round(pitch * 0.8),
		dash: `0 ${pitch}`,
		round: true
	});
	if (count.built) {
		const houses = Array.from({ length: count.value }, (_, i) =>
			house(at[0] + (i % 10) * pitch, at[1] + Math.floor(i / 10) * pitch, pitch * 0.4)
		);
		paths.push({ d: houses.join(''), fill: 'land' });
	}
	y += height(count.value, 10) + note * 1.2;
	put(count.mark, note, 400, note * 1.15);
	if (count.sites) {
		const { value, figure, title: what, mark } = count.sites;
		const big = wide ? 46 : 24;
		paths.push({ d: `M${pad} ${round(y - note * 0.3)}h${inner}`, line: 'rule', width: 2 * u });
		y += big * 0.82;
		words.push({ x: pad, y: round(y), text: figure, size: big, weight: 800, fill: count.colour });
		const beside = round(pad + desk.measure(figure, big, 800) + pad * 0.45);
		words.push({ x: beside, y: round(y), text: what, size: title, weight: 800 });
		y += pad * 0.55;
		const across = wide ? 41 : 28;
		const step = Math.floor((inner / across) * 100) / 100;
		const side = Math.floor(step * 64) / 100;
		paths.push({
			d: rows(value, across, step, pad, y + step / 2, side),
			line: count.colour,
			width: side,
			dash: `${side} ${round((step - side) * 100) / 100}`
		});
		y += height(value, across);
		y += note * 1.05;
		put(mark, note, 400, note * 1.15);
	}
	const bottom = y - note * 0.4;
	if (!count.closed) {
		words.push({ x: pad, y: round(bottom + note * 1.35), text: broken, size: note, weight: 400 });
	}
	return { paths: [...frame(width, bottom, count.closed, u), ...paths], words };
}
