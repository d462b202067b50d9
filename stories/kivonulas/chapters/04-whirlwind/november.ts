import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { block, fitted } from '../../drawings/setting';
import { onPaper, type Strip, type StripLook } from '../../drawings/strip';
import { head, note, TYPE } from './type';

const INK = 'var(--ink)';

/** The announcement; its rings are drawn with the days. */
export function neutrality(desk: Desk): Sheet {
	const wide = desk.shape === 'wide';
	return stacked({
		words: [
			...head(
				desk,
				{ hu: '{neutrality}', en: '{neutrality}' },
				{
					hu: 'Nagy Imre a rádióban bejelenti Magyarország semlegességét',
					en: 'Imre Nagy announces Hungary’s neutrality on the radio'
				}
			),
			...note(
				desk,
				{
					hu: 'vázlat; piros: szovjet csapatok, egy deszka = egy nap',
					en: 'schematic; red: Soviet troops, one board = one day'
				},
				wide ? 820 : 430
			).map((line) => ({ ...line, halo: 'var(--paper)' }))
		]
	});
}

/** Operation Whirlwind: three days later a second train comes in. */
export function whirlwind(desk: Desk, strip: Strip, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { x, more, line } = TYPE[desk.shape];
	const { y } = look;
	const [from, to] = ['neutrality', 'intervention'].map((id) =>
		onPaper(desk, look, desk.moment(id))
	) as [number, number];
	const board = (to - from) / desk.number('neutrality-to-intervention');
	const [start, end] = [round(from + board / 2), round(to + board / 2)];
	const tick = wide ? 20 : 10;
	const name = desk.say({ hu: 'Forgószél', en: 'Whirlwind' });
	const size = fitted(desk, name, wide ? 280 : 120, desk.width - 2 * x);
	const base = wide ? 680 : 356;
	return stacked({
		paths: [
			{
				d: `M${start} ${y + 4}v${tick}H${end}v${-tick}`,
				line: INK,
				width: line * 1.4
			}
		],
		words: [
			...head(
				desk,
				{ hu: '{intervention}', en: '{intervention}' },
				{ hu: 'a második szovjet beavatkozás', en: 'the second Soviet intervention' }
			),
			{
				x: round((start + end) / 2),
				y: y + tick + more * 1.5,
				text: desk.say({
					hu: '{neutrality-to-intervention|unit}',
					en: '{neutrality-to-intervention|unit}'
				}),
				size: more * 1.2,
				weight: 800,
				anchor: 'middle'
			},
			{ x, y: base, text: name, size, weight: 800 },
			...block(desk, desk.width - 2 * x, 1.1, {
				x,
				y: base + more * (wide ? 2.3 : 1.8),
				text: desk.say({ hu: 'a hadművelet fedőneve', en: 'code name of the operation' }),
				size: more
			}),
			...note(
				desk,
				{
					hu: 'vázlat; piros: szovjet csapatok, egy deszka = egy nap; a vastagság nem a létszám',
					en: 'schematic; red: Soviet troops, one board = one day; thickness is not strength'
				},
				wide ? 820 : 430
			)
		]
	});
}

/** What the two bands say of themselves; the first one only where it does not bear the days. */
export function bands(desk: Desk, strip: Strip, look: StripLook, both: boolean): Sheet {
	const wide = desk.shape === 'wide';
	const { x } = TYPE[desk.shape];
	const h = strip.wagon * look.ky;
	const size = Math.min(wide ? 36 : 16, round(h * 0.62));
	const name = (at: number, middle: number, text: string): Word => ({
		x: round(at),
		y: round(look.y - h * middle + size * 0.35),
		text,
		size,
		weight: 800,
		fill: 'var(--land)'
	});
	const second = onPaper(desk, look, desk.moment('intervention')) + (wide ? 16 : 6);
	return {
		paths: [],
		words: [
			name(Math.max(x, second), 1.54, desk.say({ hu: 'új csapatok', en: 'new troops' })),
			...(both ? [name(x, 0.585, desk.say({ hu: 'szovjet csapatok', en: 'Soviet troops' }))] : [])
		]
	};
}
