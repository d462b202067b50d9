import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { block } from '../../drawings/setting';
import { onPaper, type StripLook } from '../../drawings/strip';
import { joint, LAND, painted, TYPE } from './painted';

/** The war, and the Allied Control Commission until the peace. */
export function commission(desk: Desk, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { pad, text, note } = TYPE[desk.shape];
	const { y } = look;
	const at = (id: string) => onPaper(desk, look, desk.moment(id));
	const [entry, armistice, signed, force] = [
		at('soviet-entry'),
		at('armistice'),
		at('peace-signed'),
		at('peace-in-force')
	];
	const bottom = 1400;
	const first = y + (wide ? 172 : 88);
	const small = { size: wide ? text : 14, weight: 800 as const, fill: LAND };
	return stacked(
		joint(desk, [armistice, y], bottom, { hu: '{armistice}', en: '{armistice}' }),
		joint(desk, [force, y], bottom, { hu: '{peace-in-force}', en: '{peace-in-force}' }, -1),
		{
			paths: [
				{
					d: `M${signed} ${y + (wide ? 78 : 42)}V${bottom}`,
					line: LAND,
					width: wide ? 2 : 1,
					dash: wide ? '9 7' : '5 4'
				}
			],
			words: [
				...painted(
					desk,
					{ hu: 'Szövetséges / Ellenőrző / Bizottság', en: 'Allied / Control / Commission' },
					wide ? 128 : 60,
					[armistice + pad, first + (wide ? 20 : 8)],
					signed - armistice - 2 * pad
				),
				...block(desk, force - signed - pad, 1.12, {
					x: signed + pad / 2,
					y: first - (wide ? 10 : 4),
					text: desk.say({
						hu: 'a béke aláírása, {peace-signed|day}: egyik forrásunk eddig számolja',
						en: 'peace signed, {peace-signed|day}: one of our sources counts to here'
					}),
					size: note,
					weight: 400,
					fill: LAND
				}),
				{
					...small,
					x: round((entry + armistice) / 2),
					y: y + (wide ? 54 : 29),
					text: desk.say({ hu: 'háború', en: 'war' }),
					anchor: 'middle'
				},
				{
					...small,
					x: force + pad,
					y: y + (wide ? 54 : 29),
					text: desk.say({ hu: '{article-22}. cikk', en: 'Article {article-22}' })
				}
			]
		}
	);
}
