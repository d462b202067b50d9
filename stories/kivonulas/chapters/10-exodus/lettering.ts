import { round, type Desk } from '$lib/scene/frame';

/** A word in the picture, as a Label takes it. */
export interface Lettering {
	x: number;
	y: number;
	text: string;
	size: number;
	weight?: 400 | 600 | 800;
	anchor?: 'start' | 'middle' | 'end';
	fill?: string;
	halo?: string;
	/** The width of the word, where it stands on a station's sign. */
	plate?: number;
}

/** The head of a frame: its figure, what it counts, and how. */
export interface Head {
	figure: string;
	title: string;
	notes: string[];
	/** Colour of the figure. */
	fill?: string;
}

const FORM = {
	wide: { x: 40, figure: 122, title: 38, note: 25, rows: [67, 96, 122], gap: 24 },
	tall: { x: 14, figure: 56, title: 20, note: 14, rows: [26, 40, 54], gap: 11 }
};

/** Sets a head where every frame of the chapter has it: the figure on the left, its words beside it. */
export function head(desk: Desk, { figure, title, notes, fill }: Head): Lettering[] {
	const form = FORM[desk.shape];
	const [top = 0, ...rows] = form.rows;
	const foot = rows.at(-1) ?? top;
	const x = round(form.x + desk.measure(figure, form.figure, 800) + form.gap);
	return [
		{ x: form.x, y: foot, text: figure, size: form.figure, weight: 800, fill },
		{ x, y: top, text: title, size: form.title, weight: 800 },
		...notes.map((text, index): Lettering => {
			const y = rows[index] ?? foot;
			return { x, y, text, size: form.note, weight: 400, fill: 'var(--faint)' };
		})
	];
}
