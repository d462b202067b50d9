import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { block } from '../../drawings/setting';
import { onPaper, type Strip, type StripLook } from '../../drawings/strip';
import { INK, LAND, painted, TYPE } from './painted';

/** All the years on one strip, and the days of the gap. */
export function gap(desk: Desk, strip: Strip, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { note } = TYPE[desk.shape];
	const { y } = look;
	const say = (words: Words) => desk.say(words);
	const at = (id: string) => onPaper(desk, look, desk.moment(id));
	const [entry, peace, ends, begins, leaves] = [
		at('soviet-entry'),
		at('peace-in-force'),
		at('state-treaty-signed'),
		at('agreement-1957'),
		at('no-foreign-army')
	];
	const bottom = round(y + strip.deep * look.ky);
	const roof = round(y - strip.wagon * look.ky);
	const [size, base, unit, word] = wide ? [236, 336, 64, 31] : [104, 166, 30, 14.5];
	const figure = say({ hu: '{legal-gap-days}', en: '{legal-gap-days}' });
	const beside = round(ends + desk.measure(figure, size, 800) + (wide ? 24 : 9));
	const middle = round((ends + begins) / 2);
	const tick = wide ? 12 : 6;
	const axis: Word[] = (
		wide ? [1945, 1950, 1960, 1970, 1980, 1990] : [1945, 1960, 1970, 1980, 1990]
	).map((year) => ({
		x: onPaper(desk, look, `${year}-01-01`),
		y: bottom + (wide ? 28 : 16),
		text: String(year),
		size: note,
		weight: 400,
		anchor: 'middle'
	}));
	const [under, third] = wide ? [bottom + 62, bottom + 96] : [bottom + 31, bottom + 46];
	const neutral = at('neutrality');
	const swatch = round(neutral + tick * 1.6);
	const key = note * 0.66;
	const acc = round((at('armistice') + peace) / 2);
	return stacked({
		paths: [
			{
				d:
					`M${ends} ${roof - tick / 2}v${-tick}H${begins}v${tick}` +
					`M${middle} ${roof - tick * 1.5}V${base + (wide ? 18 : 9)}`,
				line: INK,
				width: wide ? 2.4 : 1.3
			},
			{
				d:
					`M${acc} ${bottom - (wide ? 20 : 10)}V${under - note}` +
					`M${neutral} ${y + tick}V${third - note * 0.3}h${tick}`,
				line: INK,
				width: wide ? 1.8 : 1
			},
			{
				d: [0.3, 0.7, 1.1]
					.map((part) => `M${round(swatch + note * (part - 0.3))} ${under}l${key / 2} ${-key}`)
					.join(''),
				line: INK,
				width: wide ? 1.6 : 0.9,
				opacity: 0.6
			},
			{
				d: box(swatch, under - key, note * 1.1, key),
				line: INK,
				width: wide ? 1.3 : 0.8,
				dash: wide ? '6 4' : '3 2'
			}
		],
		words: [
			{ x: ends - size * 0.03, y: base, text: figure, size, weight: 800 },
			{
				x: beside,
				y: base - size * 0.7 + unit * 0.7,
				text: say({ hu: 'nap', en: 'days' }),
				size: unit,
				weight: 800
			},
			{
				x: beside,
				y: round(base - size * 0.7 + unit * 0.7 + word * 1.3),
				text: say({ hu: 'a két aláírás között', en: 'from signature to signature' }),
				size: word
			},
			...block(desk, desk.width - beside - 12, 1.15, {
				x: beside,
				y: round(base - (wide ? 0 : word * 1.15)),
				text: say({
					hu: 'hatálybalépéstől hatálybalépésig {legal-gap-force-days|unit}',
					en: 'between the entries into force {legal-gap-force-days|unit}'
				}),
				size: word,
				weight: 400
			}),
			...painted(
				desk,
				{ hu: '{agreement-1957|i} egyezmény', en: 'The agreement of {agreement-1957}' },
				wide ? 84 : 34,
				[begins + (wide ? 34 : 14), y + (wide ? 116 : 60)],
				leaves - begins - (wide ? 60 : 24)
			),
			{
				x: begins + (wide ? 34 : 14),
				y: y + (wide ? 166 : 84),
				text: say({
					hu: '„ideiglenesen tartózkodó” csapatok',
					en: 'troops “temporarily staying”'
				}),
				size: wide ? 40 : 17,
				fill: LAND
			},
			...painted(
				desk,
				{ hu: '{article-22}. cikk', en: 'Article {article-22}' },
				wide ? 44 : 18,
				[peace + (wide ? 12 : 4), y + (wide ? 116 : 60)],
				ends - peace - (wide ? 20 : 6)
			),
			...axis,
			{
				x: entry,
				y: under,
				text: say({ hu: 'Ellenőrző Bizottság', en: 'Control Commission' }),
				size: note
			},
			{
				x: neutral + tick * 1.6,
				y: third,
				text: say({
					hu: '{neutrality}: a kormány a hozzájárulását is visszavonja',
					en: '{neutrality}: the government withdraws its consent too'
				}),
				size: note
			},
			{
				x: round(swatch + note * 1.5),
				y: under,
				text: say({
					hu: 'Varsói Szerződés: hivatkozás, jogot a szövege nem ad',
					en: 'Warsaw Pact: claimed; its text gives no such right'
				}),
				size: note
			}
		]
	});
}
