import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';

/** A tree cut across: one ring is one June since the last soldier left. */
export interface Rings {
	x: number;
	y: number;
	/** How far a ring is from the next. */
	step: number;
	count: number;
	whole: string;
	/** Rings of the Junes at which the tree lay broken. */
	broken: string;
	/** The crack that the lightning left. */
	crack: string;
	leaders: string;
}

const AT: Record<
	Shape,
	{ x: number; y: number; r: number; label: number; top: number; gap: number }
> = {
	wide: { x: 330, y: 496, r: 296, label: 690, top: 240, gap: 80 },
	tall: { x: 118, y: 262, r: 108, label: 250, top: 120, gap: 43 }
};

interface Event {
	/** The fact that has the year; the rim is the year of publication. */
	year: string;
	what: Words;
	more?: Words;
	/** The direction from the middle in degrees, clockwise from the right. */
	turn: number;
}

const EVENTS: Event[] = [
	{
		year: 'published',
		what: { hu: 'e cikk éve', en: 'the year of this article' },
		turn: -52
	},
	{
		year: 'world-tree-again',
		what: { hu: 'a Világfa újra áll', en: 'the World Tree stands again' },
		turn: -40
	},
	{
		year: 'world-tree-struck',
		what: { hu: 'villám töri ketté', en: 'lightning breaks it in two' },
		turn: -18
	},
	{
		year: 'freedom-act',
		what: { hu: 'a törvény', en: 'the act' },
		turn: 12
	},
	{
		year: 'award-founded',
		what: { hu: 'a Magyar Szabadságért díj', en: 'award For Hungarian Freedom' },
		turn: 26
	},
	{
		year: 'world-tree',
		what: { hu: 'Gödöllőn áll a Világfa', en: 'the World Tree at Gödöllő' },
		turn: 60
	},
	{
		year: 'bucsu-since',
		what: { hu: 'az első Budapesti Búcsú', en: 'the first Budapesti Búcsú' },
		more: { hu: 'az év slágere a Bye-bye Szása', en: 'hit of the year: Bye-bye Szása' },
		turn: 0
	}
];

/** The rings and the words beside them. */
export function rings(desk: Desk): { rings: Rings; lines: Word[] } {
	const { shape, say, moment, published } = desk;
	const wide = shape === 'wide';
	const { x, y, r, label, top, gap } = AT[shape];
	const yearOf = (id: string) => Number((id === 'published' ? published : moment(id)).slice(0, 4));
	const first = yearOf('no-foreign-army');
	const count = yearOf('published') - first;
	const step = r / count;
	const point = (ring: number, turn: number) => {
		const angle = (turn * Math.PI) / 180;
		return [x + Math.cos(angle) * ring * step, y + Math.sin(angle) * ring * step].map(round);
	};
	const span = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
	const circle = (ring: number) => {
		const r = round(ring * step);
		const across = round(2 * r);
		return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
	};
	const struck = yearOf('world-tree-struck') - first;
	const again = yearOf('world-tree-again') - first;
	// From the middle to the ring of that summer, with the turns of a lightning.
	const crack = Array.from({ length: 9 }, (_, n) =>
		point((struck * n) / 8, 118 + (n % 2 ? 6 : -6) * (1 - n / 12))
	);
	const [size, small] = wide ? [38, 25] : [18, 13];
	let leaders = '';
	const lines = EVENTS.flatMap(({ year, what, more, turn }, row): Word[] => {
		const height = round(top + row * gap);
		leaders += `M${point(yearOf(year) - first, turn).join(' ')}L${label - (wide ? 14 : 7)} ${round(height - size * 0.33)}`;
		const text =
			year === 'published'
				? published.slice(0, 4)
				: say({ hu: `{${year}|year}`, en: `{${year}|year}` });
		return [
			{ x: label, y: height, text, size, weight: 800 },
			...[what, ...(more ? [more] : [])].map((words, line) => ({
				x: label,
				y: round(height + small * (line + 1)),
				text: say(words),
				size: small
			}))
		];
	});
	return {
		rings: {
			x,
			y,
			step: round(step * 10) / 10,
			count,
			whole: [...span(1, struck), ...span(again, count + 1)].map(circle).join(''),
			broken: span(struck, again).map(circle).join(''),
			crack: `M${crack.map((at) => at.join(' ')).join('L')}`,
			leaders
		},
		lines
	};
}
