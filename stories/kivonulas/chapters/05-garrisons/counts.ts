import { round, type Desk } from '$lib/scene/frame';
import { box, disc, lines, type Colour, type Layer, type Trace, type Word } from './layer';

interface Count {
	about: string;
	/** Garrisons: one mark each. */
	value: number;
	figure: string;
	title: string;
	mark: string;
	/** Whether the figure is exact, and its panel closed. */
	closed: boolean;
	colour: Colour;
	/** A house is cut out of the mark. */
	built?: boolean;
	/** Sites that belong to the count, each a small square. */
	sites?: { value: number; figure: string; title: string; mark: string };
}

/** A row of marks after the other; what a mark looks like is the caller's. */
function rows(
	value: number,
	across: number,
	pitch: number,
	mark: (x: number, y: number) => string
): string {
	return Array.from({ length: value }, (_, i) =>
		mark(((i % across) + 0.5) * pitch, (Math.floor(i / across) + 0.5) * pitch)
	).join('');
}

/** A panel whose lower edge is broken where its figure is a round one. */
function frame(width: number, height: number, closed: boolean, u: number): Trace[] {
	const line = round(2.4 * Math.max(u, 0.6));
	const paper: Trace = { d: box(0, 0, width, height), fill: 'land' };
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
function panel(desk: Desk, count: Count, width: number): Layer {
	const wide = desk.shape === 'wide';
	const [pad, title, size, note, u] = wide ? [22, 26, 140, 20, 1] : [7, 13.5, 62, 12, 0.5];
	const inner = width - 2 * pad;
	const words: Word[] = [];
	const paths: Trace[] = [];
	let y = 0;
	const put = (text: string, at: number, weight: 400 | 600 | 800, leading: number) => {
		for (const line of lines(text, inner, (part) => desk.measure(part, at, weight))) {
			words.push({ x: pad, y: round(y), text: line, size: at, weight });
			y += leading;
		}
	};
	const marks = (
		value: number,
		across: number,
		fill: Colour,
		mark: (x: number, y: number, pitch: number) => string
	) => {
		const pitch = inner / across;
		const at = (x: number, dy: number) => mark(pad + x, y + dy, pitch);
		paths.push({ d: rows(value, across, pitch, at), fill });
		return Math.ceil(value / across) * pitch;
	};
	const base = round(pad * 1.15 + size * 0.7);
	const before = count.about ? desk.measure(count.about, title, 600) + pad * 0.4 : -size * 0.03;
	if (count.about) {
		words.push({ x: pad, y: round(base - size * 0.7 + title * 0.7), text: count.about, size: title });
	}
	const number = { text: count.figure, size, weight: 800 as const, fill: count.colour };
	words.push({ x: round(pad + before), y: base, ...number });
	y = base + title * 1.4;
	put(count.title, title, 800, title * 1.08);
	y = base + title * 4.1;
	const radius = (pitch: number) => pitch * 0.4;
	const tall = marks(count.value, 10, count.colour, (x, my, pitch) => disc(x, my, radius(pitch)));
	if (count.built) marks(count.value, 10, 'land', (x, my, pitch) => house(x, my, radius(pitch)));
	y += tall + note * 1.2;
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
		y += marks(value, wide ? 36 : 28, count.colour, (x, my, pitch) => {
			const side = pitch * 0.64;
			return box(x - side / 2, my - side / 2, side, side);
		});
		y += note * 1.05;
		put(mark, note, 400, note * 1.15);
	}
	return { paths: [...frame(width, y - note * 0.4, count.closed, u), ...paths], words };
}

/** Three counts, each in a panel of its own, and where the panels stand. */
export function counts(desk: Desk): { layer: Layer; x: number; y: number }[] {
	const [left, top, width, step] = desk.shape === 'wide' ? [26, 156, 300, 324] : [8, 70, 120, 127];
	const one = { hu: 'egy jel = egy helyőrség', en: 'one mark = one garrison' };
	const all: Count[] = [
		{
			about: desk.say({ hu: 'mintegy', en: 'about' }),
			value: desk.number('garrisons-1988'),
			figure: desk.say({ hu: '{garrisons-1988}', en: '{garrisons-1988}' }),
			title: desk.say({
				hu: 'helyőrség {garrisons-date} végén',
				en: 'garrisons at the end of {garrisons-date}'
			}),
			mark: desk.say(one),
			closed: false,
			colour: 'red'
		},
		{
			about: '',
			value: desk.number('garrisons-handed-over'),
			figure: desk.say({ hu: '{garrisons-handed-over}', en: '{garrisons-handed-over}' }),
			title: desk.say({ hu: 'átadott helyőrség', en: 'garrisons handed over' }),
			mark: desk.say(one),
			closed: true,
			colour: 'ink',
			sites: {
				value: desk.number('sites-handed-over'),
				figure: desk.say({ hu: '{sites-handed-over}', en: '{sites-handed-over}' }),
				title: desk.say({ hu: 'átadott ingatlan', en: 'properties with them' }),
				mark: desk.say({ hu: 'egy négyzet = egy ingatlan', en: 'one square = one property' })
			}
		},
		{
			about: desk.say({ hu: 'közel', en: 'nearly' }),
			value: desk.number('garrisons-soviet-built'),
			figure: desk.say({ hu: '{garrisons-soviet-built}', en: '{garrisons-soviet-built}' }),
			title: desk.say({
				hu: 'helyőrség és katonaváros szovjet pénzen emelt épületekkel',
				en: 'garrisons and military towns with buildings put up with Soviet money'
			}),
			mark: desk.say({
				hu: 'egy jel = egy helyőrség vagy katonaváros',
				en: 'one mark = one garrison or military town'
			}),
			closed: false,
			colour: 'red',
			built: true
		}
	];
	return all.map((count, i) => ({
		layer: panel(desk, count, width),
		x: left + i * step,
		y: top
	}));
}
