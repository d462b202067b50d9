import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import type { Words } from '$lib/story/ledger';
import { box } from '../../drawings/path';

/** A word of a frame. */
export interface Lettering extends Word {
	/** The width of the word, where it stands on a station's sign. */
	plate?: number;
}

/** The head of a frame: its figure, what it counts, and how it is drawn. */
export interface Head {
	/** The figure, with its `{fact-id}`. */
	figure: string;
	title: Words;
	notes: Words[];
	fill?: string;
	/** The colour of the ground, where there are lines below. */
	halo?: string;
}

const HEAD = {
	wide: { x: 40, figure: 122, title: 38, note: 25, rows: [67, 96, 122], gap: 22 },
	tall: { x: 14, figure: 56, title: 20, note: 14, rows: [26, 40, 54], gap: 11 }
};

/** Sets a head where every frame of the chapter has it: the figure on the left, its words beside it. */
export function head(desk: Desk, { figure, title, notes, fill, halo }: Head): Lettering[] {
	const form = HEAD[desk.shape];
	const [top = 0, ...rows] = form.rows;
	const foot = rows.at(-1) ?? top;
	const text = desk.say({ hu: figure, en: figure });
	const x = round(form.x + desk.measure(text, form.figure, 800) + form.gap);
	return [
		{ x: form.x, y: foot, text, size: form.figure, weight: 800, fill, halo },
		{ x, y: top, text: desk.say(title), size: form.title, weight: 800, halo },
		...notes.map((note, index): Lettering => {
			const y = rows[index] ?? foot;
			return {
				x,
				y,
				text: desk.say(note),
				size: form.note,
				weight: 400,
				fill: 'var(--faint)',
				halo
			};
		})
	];
}

/** A figure with the word that it counts: beside it where there is room, else below. */
export function counted(
	desk: Desk,
	at: { x: number; y: number; anchor?: 'end' },
	[text, noun]: [text: string, noun: string],
	[large, small]: [large: number, small: number],
	{ fill, below }: { fill?: string; below?: boolean } = {}
): Lettering[] {
	const beside = round(at.x + desk.measure(text, large, 800) + small * 0.4);
	return [
		{ ...at, text, size: large, weight: 800, fill },
		below
			? { ...at, y: round(at.y + small * 1.1), text: noun, size: small }
			: { x: beside, y: at.y, text: noun, size: small }
	];
}

/** The enamel sign of a station. */
export function sign(desk: Desk, x: number, y: number, text: string, size: number): Lettering {
	const plate = round(desk.measure(text, size, 800));
	return { x, y, text, size, weight: 800, fill: 'var(--paper)', plate };
}

/** The words of a frame and the signs below them. */
export function sheet(letterings: Lettering[]): Sheet {
	const signs = letterings.flatMap(({ x, y, size, plate }) =>
		plate ? [box(x - size * 0.3, y - size * 0.9, plate + size * 0.6, size * 1.15)] : []
	);
	const rim = round(Math.max(0, ...letterings.map(({ plate, size }) => (plate ? size / 10 : 0))));
	return {
		paths: signs.map((d) => ({ d, fill: 'ink', line: 'ink', width: rim, round: true })),
		words: letterings.map(({ plate: _, ...word }) => word)
	};
}
