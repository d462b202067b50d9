import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import type { Words } from '$lib/story/ledger';
import { banks, WEDGE } from '../../drawings/riverside';
import type { Picture, RoadMarks } from './crossing';

/** The words of each picture. */
export function lines(desk: Desk, way: RoadMarks): Record<Picture, Word[]> {
	const { shape, say } = desk;
	const wide = shape === 'wide';
	/** The head of a picture: what, and a line below it. */
	const head = (what: Words, more: Words, y = wide ? 240 : 70): Word[] => [
		{ x: wide ? 24 : 12, y, text: say(what), size: wide ? 84 : 31, weight: 800 },
		{ x: wide ? 24 : 12, y: y + (wide ? 48 : 24), text: say(more), size: wide ? 36 : 17 }
	];
	const aside = (x: number, y: number, lines: Words[], anchor?: Word['anchor']): Word[] =>
		lines.map((text, n) => ({
			x,
			y: y + n * (wide ? 28 : 17),
			text: say(text),
			size: wide ? 25 : 14,
			weight: n ? 600 : 800,
			...(anchor ? { anchor } : {})
		}));
	const name = (id: string, [x, y]: [number, number], dx: number, dy: number): Word => ({
		x: round(x + dx),
		y: round(y + dy),
		text: desk.place(id).name[desk.lang].replace('Budapest-', ''),
		size: wide ? 26 : 15,
		halo: 'var(--land)'
	});
	const names = [
		name('matyasfold', way.from, wide ? 2 : 0, wide ? -18 : -10),
		name('zahony', way.to, wide ? 14 : -12, wide ? 26 : -11)
	];
	return {
		gate: [
			...head(
				{ hu: 'Délelőtt', en: 'Morning' },
				{ hu: 'Silov bezárja a villa kapuját', en: 'Shilov locks the gate of the villa' },
				wide ? 108 : 44
			),
			...aside(wide ? 640 : 262, wide ? 446 : 234, [
				{ hu: 'zsebre teszi a kulcsot', en: 'he pockets the key' },
				{ hu: '– az egyik elbeszélés szerint', en: '– in one of two retellings' }
			]),
			...aside(wide ? 690 : 12, wide ? 562 : 348, [
				{ hu: 'Zámbó László Trabantja', en: 'László Zámbó’s Trabant' },
				{
					hu: '{zambo-nights} éjszaka, közel {zambo-days} nap a kapu előtt',
					en: '{zambo-nights} nights, nearly {zambo-days} days outside the gate'
				}
			])
		],
		road: [
			...head(
				{ hu: 'Mátyásföldtől Záhonyig', en: 'From Mátyásföld to Záhony' },
				{ hu: 'a térképen már csak egy piros jel van', en: 'one red mark is left on the map' },
				wide ? 96 : 44
			),
			...names
		],
		bridge: [
			...head(
				{ hu: 'Percekkel három előtt', en: 'Minutes before three' },
				{ hu: 'Silov autója a magyar hídfőnél', en: 'Shilov’s car at the Hungarian end' }
			),
			{
				x: wide ? 800 : 12,
				y: wide ? 432 : 114,
				text: say(WEDGE),
				size: wide ? 20 : 14,
				weight: 400,
				...(wide ? { anchor: 'middle' as const } : {})
			}
		],
		photographers: banks(desk),
		zero: [],
		after: head(
			{ hu: 'Silov búcsúszavai', en: 'Shilov’s parting words' },
			{ hu: 'két emlék szerint', en: 'as two memories have them' },
			wide ? 96 : 42
		)
	};
}

/** The time at which he leaves, and who says so. */
export function time({ shape, say }: Desk): Word[] {
	const wide = shape === 'wide';
	return [
		{
			x: wide ? 18 : 10,
			y: wide ? 336 : 118,
			text: say({ hu: '{shilov-leaves|time}', en: '{shilov-leaves|time}' }),
			size: wide ? 300 : 108,
			weight: 800
		},
		{
			x: wide ? 24 : 12,
			y: wide ? 392 : 145,
			text: say({
				hu: 'Viktor Silov elhagyja Magyarországot',
				en: 'Viktor Shilov leaves Hungary'
			}),
			size: wide ? 36 : 18
		},
		{
			x: wide ? 800 : 12,
			y: wide ? 432 : 165,
			text: say({ hu: 'a percet egy forrás adja meg', en: 'the minute is in one source' }),
			size: wide ? 20 : 14,
			weight: 400,
			...(wide ? { anchor: 'middle' as const } : {})
		}
	];
}
