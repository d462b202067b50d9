import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { disc } from '../../drawings/path';
import { wrap } from '../../drawings/setting';
import type { Layer } from './layer';
import { ZOOM, type Plan } from './plan';

/** What stands above and below the two clocks. */
export function captions(desk: Desk, { x, side, out, clock, size }: Plan): Layer {
	const middle = x + side / 2;
	const word = (at: number, y: number, text: string, size: number, fill: string): Word => ({
		x: at,
		y: round(y),
		text,
		size,
		weight: 800,
		fill,
		halo: 'land',
		anchor: 'middle'
	});
	const above = clock.y - clock.r - size.head * 0.75;
	const below = clock.y + clock.r + size.label * 1.35;
	return {
		words: [
			word(out, above, desk.say({ hu: 'kívül', en: 'outside' }), size.head, 'ink'),
			word(
				middle,
				above,
				desk.say({ hu: 'a kerítésen belül', en: 'inside the fence' }),
				size.head,
				'red'
			),
			word(out, below, desk.say({ hu: 'magyar idő', en: 'Hungarian time' }), size.label, 'ink'),
			word(
				middle,
				below,
				desk.say({
					hu: 'moszkvai idő, {moscow-ahead} órával előbb',
					en: 'Moscow time, {moscow-ahead} hours ahead'
				}),
				size.label,
				'red'
			)
		]
	};
}

/** The area and its scale inside the fence; below it the gate's day, and what is only schematic. */
export function foot(desk: Desk, { x, y, side, signs, size, u }: Plan, metre: number): Layer {
	const length = round(200 * metre);
	const base = round(y + side - size.area * 0.62);
	const left = round(x + side / 2 - signs.width - signs.gap / 2);
	const right = round(x + side / 2 + signs.width + signs.gap / 2);
	const tick = round(8 * u);
	const notes = [
		desk.say({
			hu: 'A magyarok előtt {kis-moszkva-opened|n} nyílt meg.',
			en: 'It was opened to Hungarians on {kis-moszkva-opened}.'
		}),
		desk.say({
			hu: 'Vázlat: csak a területe méretarányos, alakja és belseje nem.',
			en: 'Schematic: only its area is to scale, not its shape or inside.'
		})
	].flatMap((text, i) => {
		const weight = i ? 400 : 600;
		const set = wrap(text, side, (line) => desk.measure(line, size.note, weight));
		return set.map((line) => ({ text: line, weight }) as const);
	});
	return {
		paths: [
			{
				d: `M${round(right - length)} ${round(base - tick)}v${tick}h${length}v${-tick}`,
				line: 'ink',
				width: round(1.8 * u)
			}
		],
		words: [
			{
				x: left,
				y: base,
				text: desk.say({ hu: '{kis-moszkva-area|unit}', en: '{kis-moszkva-area|unit}' }),
				size: size.area,
				weight: 800,
				fill: 'red'
			},
			{
				x: round(right - length / 2),
				y: round(base - 8 * u),
				text: '200 m',
				size: size.name,
				anchor: 'middle'
			},
			...notes.map((note, i) => ({
				...note,
				x,
				y: round(y + side + size.note * (1.75 + 1.22 * i)),
				size: size.note
			}))
		]
	};
}

/** The names on the map around the town. */
export function surroundings(desk: Desk, { size, u }: Plan): Layer {
	const wide = desk.shape === 'wide';
	const { k, x, y } = ZOOM[desk.shape];
	const [ox, oy] = desk.map.at(desk.place('nagyvazsony'));
	const [px, py] = desk.map.at(desk.place('veszprem'));
	const [vx, vy] = [round(x + (px - ox) * k), round(y + (py - oy) * k)];
	const name = (text: string, nx: number, ny: number, more: Partial<Word> = {}): Word => ({
		x: round(nx),
		y: round(ny),
		text,
		size: size.name,
		halo: 'land',
		anchor: 'middle',
		...more
	});
	const [town] = desk.place('nagyvazsony').name[desk.lang].split('–');
	return {
		paths: [{ d: disc(vx, vy, 4.5 * u), fill: 'ink' }],
		words: [
			name('Veszprém', vx + 5 * u, vy - size.name * 0.5, { anchor: 'end' }),
			name(town ?? '', x - 10 * u, y + size.name * 0.34, { anchor: 'end' }),
			name('Balaton', x + (wide ? 46 : -4), y + (wide ? 158 : 74), {
				weight: 400,
				halo: 'water',
				spacing: 60,
				turn: -29
			})
		]
	};
}
