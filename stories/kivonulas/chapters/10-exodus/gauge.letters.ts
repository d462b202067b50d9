import { figure } from '$lib/story/figure';
import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import { sign, type Lettering } from './lettering';

/** Where the drawing of the gauges leaves room for words, and how large they are. */
export interface GaugePlaces {
	/** Between the two tracks. */
	joint: number;
	/** Of a figure, of a noun, of a station's name. */
	size: number;
	word: number;
	name: number;
	/** The left margin, the middle of the track, and the right of the two right rails. */
	x: number;
	middle: number;
	right: number;
	/** Of the two dimension lines. */
	levels: readonly [number, number];
}

/** The figures on the dimension lines, and the two stations where the tracks met. */
export function gaugeLetters(
	desk: Desk,
	{ joint, size, word, name, x, middle, right, levels }: GaugePlaces
): Lettering[] {
	const halo = 'var(--paper)';
	const millimetres = (id: string) => `${figure(desk.fact(id), desk.lang)} mm`;
	const along = (id: string, y: number, noun: Words): Lettering[] => [
		{
			x: middle,
			y: round(y - size * 0.3),
			text: millimetres(id),
			size,
			weight: 800,
			anchor: 'middle'
		},
		{
			x: middle,
			y: round(y + word * 1.15),
			text: noun[desk.lang],
			size: word,
			anchor: 'middle',
			halo
		}
	];
	const names = [
		desk.place('mandok').name[desk.lang],
		desk.place('tornyospalca').name[desk.lang]
	] as const;
	const widths = names.map((text) => desk.measure(text, name, 800));
	const [first = 0, second = 0] = widths;
	const pad = name * 1.1;
	const start = middle - (first + second + pad) / 2;
	const y = round(joint + name * 0.35);
	return [
		...along('gauge-normal', levels[0], { hu: 'magyar vágány', en: 'Hungarian track' }),
		...along('gauge-broad', levels[1], { hu: 'szovjet vágány', en: 'Soviet track' }),
		{
			x: round(right),
			y: round(joint + size * 0.35),
			text: millimetres('gauge-difference'),
			size,
			weight: 800,
			fill: 'var(--lamp)'
		},
		{ x, y, text: desk.say({ hu: 'itt raktak át:', en: 'reloaded at' }), size: name },
		sign(desk, round(start), y, names[0], name),
		sign(desk, round(start + first + pad), y, names[1], name)
	];
}
