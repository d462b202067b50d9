import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { block } from '../../drawings/setting';
import { onPaper, type Strip, type StripLook } from '../../drawings/strip';
import { FAINT, joint, LAND, painted, RED, TYPE } from './painted';

/** Article 22: ninety days for all others, and an exception for which two or three divisions would do. */
export function article(desk: Desk, strip: Strip, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { note } = TYPE[desk.shape];
	const { y } = look;
	const at = (id: string) => onPaper(desk, look, desk.moment(id));
	const [force, out, ends] = [
		at('peace-in-force'),
		at('allied-forces-out'),
		at('state-treaty-signed')
	];
	const bottom = round(y + strip.deep * look.ky);
	const inner = out + (wide ? 22 : 8);
	return stacked(
		enough(desk),
		joint(desk, [force, y], bottom, { hu: '{peace-in-force}', en: '{peace-in-force}' }),
		joint(
			desk,
			[ends, y],
			bottom,
			{ hu: '{state-treaty-signed}', en: '{state-treaty-signed}' },
			-1
		),
		{
			paths: [
				{ d: box(force, y + 2, out - force, bottom - y - 2), fill: LAND, opacity: 0.24 },
				{
					d: `M${round(out)} ${y + (wide ? 70 : 40)}V${bottom}`,
					line: LAND,
					width: wide ? 1.6 : 0.8
				}
			],
			words: [
				...painted(
					desk,
					{ hu: '{article-22}. cikk', en: 'Article {article-22}' },
					wide ? 150 : 62,
					[inner, y + (wide ? 190 : 96)],
					ends - inner - 20
				),
				...block(desk, ends - inner - (wide ? 40 : 12), 1.12, {
					x: inner,
					y: y + (wide ? 242 : 122),
					text: desk.say({
						hu: 'a Szovjetunió maradhat, az ausztriai összeköttetésért',
						en: 'the Soviet Union may stay, for its lines to Austria'
					}),
					size: wide ? 36 : 17,
					weight: 800,
					fill: LAND
				}),
				...block(desk, ends - inner - (wide ? 40 : 12), 1.12, {
					x: inner,
					y: y + (wide ? 282 : wide ? 0 : 158),
					text: desk.say({
						hu: 'a világos sáv: {article-22-days} nap, a többi szövetséges csapatnak ennyi jutott a távozásra',
						en: 'the light strip: {article-22-days} days, the time for all other Allied forces to leave'
					}),
					size: note,
					weight: 400,
					fill: LAND
				})
			]
		}
	);
}

/** Divisions as open counters: two are sure, the third is the upper end of a range, the rest unknown. */
function enough(desk: Desk): Sheet {
	const wide = desk.shape === 'wide';
	const { x, note } = TYPE[desk.shape];
	const [side, step, top, size] = wide ? [44, 58, 282, 150] : [20, 26, 152, 66];
	const figure = desk.say({ hu: '{divisions-enough}', en: '{divisions-enough}' });
	const beside = round(x + desk.measure(figure, size, 800) + (wide ? 22 : 10));
	const base = wide ? 246 : 130;
	const [least, most] = desk.fact('divisions-enough').value as [number, number];
	const square = (n: number) => box(beside + n * step, top, side, side);
	const more = Array.from({ length: wide ? 7 : 6 }, (_, n) => most + n);
	const line = wide ? 3 : 1.6;
	return stacked({
		paths: [
			{ d: Array.from({ length: least }, (_, n) => square(n)).join(''), fill: RED },
			{
				d: square(least),
				line: RED,
				width: line
			},
			...more.map((n, i) => ({
				d: square(n),
				line: RED,
				width: line * 0.7,
				dash: wide ? '5 5' : '2.5 2.5',
				opacity: Math.round((0.8 - i * 0.11) * 100) / 100
			}))
		],
		words: [
			{ x, y: base, text: figure, size, weight: 800 },
			{
				x: beside,
				y: base - (wide ? 70 : 30),
				text: desk.say({
					hu: 'lövészhadosztály elég lett volna',
					en: 'rifle divisions would have done'
				}),
				size: wide ? 42 : 19,
				weight: 800
			},
			{
				x: beside,
				y: base - (wide ? 38 : 14),
				text: desk.say({
					hu: 'a magyar Wikipédia szerint; ennél jóval több maradt',
					en: 'by Hungarian Wikipedia; far more remained'
				}),
				size: note,
				weight: 400
			},
			{
				x: beside,
				y: base,
				text: desk.say({
					hu: 'egy jel = egy hadosztály; a szaggatottak számát nem ismerjük',
					en: 'one mark = one division; how many dashed ones, is not known'
				}),
				size: note,
				weight: 400,
				fill: FAINT
			}
		]
	});
}
