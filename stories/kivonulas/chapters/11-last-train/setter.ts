import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';

/** Where the figures and the heads stand; the large figure is the twin of the one at the bridge. */
const FORM = {
	wide: {
		x: 24,
		count: [14, 436, 430],
		big: [18, 336, 300],
		head: [240, 84],
		sub: 36,
		note: 25,
		foot: [818, 22],
		right: 976
	},
	tall: {
		x: 12,
		count: [8, 168, 164],
		big: [10, 118, 108],
		head: [56, 33],
		sub: 18,
		note: 14,
		foot: [432, 14],
		right: 378
	}
} as const;

/** The yard as it is seen: units to a metre, the metre at the left edge, and where the rails lie. */
export interface View {
	k: number;
	at: number;
	ground: number;
}

/** Sets words where and as this chapter has them. */
export function setter(desk: Desk, far: View) {
	const { shape, say, measure } = desk;
	const form = FORM[shape];
	const { x } = form;
	const [countX, countY, countSize] = form.count;
	const count: Word = {
		x: countX,
		y: countY,
		text: say({ hu: '{last-train-wagons}', en: '{last-train-wagons}' }),
		size: countSize,
		weight: 800,
		fill: 'var(--lamp)'
	};
	const line = (text: Words, y: number, size: number, more: Partial<Word> = {}): Word => ({
		x,
		y: round(y),
		text: say(text),
		size,
		...more
	});
	const faint = { weight: 400 as const, fill: 'var(--faint)' };
	const halo = 'var(--card)';
	const foot = (text: Words): Word => ({
		x: form.right,
		y: form.foot[0],
		text: say(text),
		size: form.foot[1],
		anchor: 'end',
		halo,
		...faint
	});
	const head = (what: Words, more: Words, y: number = form.head[0]): Word[] => [
		line(what, y, form.head[1], { weight: 800 }),
		line(more, y + form.sub * 1.34, form.sub)
	];
	/** Lines beside the large figure of the wagons. */
	const beside = (texts: [Words, number, Partial<Word>][]): Word[] => {
		const left = round(countX + measure(count.text, countSize, 800) + form.sub * 0.8);
		let y = countY - countSize * 0.42;
		return texts.flatMap(([text, size, more]) =>
			wrap(say(text), form.right - left, (part) => measure(part, size, more.weight ?? 600)).map(
				(part): Word => {
					const set = { x: left, y: round(y), text: part, size, ...more };
					y += size * 1.22;
					return set;
				}
			)
		);
	};
	/** Every tenth wagon, counted from the end. */
	const tens = Array.from({ length: Math.floor(desk.number('last-train-wagons') / 10) }, (_, n) => {
		const wagon = 10 * (n + 1);
		return {
			x: round(far.k * ((wagon - 0.5) * desk.number('wagon-length') - far.at)),
			y: round(far.ground + form.note * 1.55),
			text: String(wagon),
			size: form.foot[1],
			weight: 800 as const,
			anchor: 'middle' as const,
			fill: 'var(--lamp)',
			halo
		};
	});
	const aside = (texts: Words[], [left, top]: [number, number]): Word[] =>
		texts.map((text, n) => ({
			x: left,
			y: round(top + n * form.note * 1.15),
			text: say(text),
			size: form.note,
			weight: n ? 600 : 800
		}));
	return { form, faint, line, foot, head, beside, aside, count, tens };
}
