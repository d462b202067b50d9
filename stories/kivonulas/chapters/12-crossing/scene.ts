import { defineScene, round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import { SITES } from '../../drawings/bridge';
import type { KeyRow } from '../../drawings/key';
import type { Word } from '$lib/scene/word';
import type { CrossingLook, CrossingMarks, RoadMarks } from './crossing';
import { memories } from './memories';
import { gate } from './gate';

function road({ shape, map, place, places }: Desk): RoadMarks {
	const wide = shape === 'wide';
	const r = wide ? 6.5 : 3.4;
	const from = map.at(place('matyasfold'));
	const to = map.at(place('zahony'));
	const dots = places
		.filter(({ soviet, of, confidence }) => soviet && !of && confidence !== 'low')
		.map((place) => `M${map.at(place).join(' ')}h0`);
	return {
		places: dots.join(''),
		from,
		bend: [round(from[0] + (to[0] - from[0]) * 0.62), round(from[1] + (to[1] - from[1]) * 0.12)],
		to,
		r
	};
}

function draw(desk: Desk) {
	const { shape, say } = desk;
	const wide = shape === 'wide';
	const site = SITES[shape];
	const keySize = wide ? 22 : 14;
	const foot = wide ? 818 : 432;
	/** A key at the left; where the picture is stands at the right, on a phone below. */
	const key = (where: Words, signs: [KeyRow['sign'], Words][]): KeyRow[] => [
		...signs.map(([sign, text], n) => ({
			sign,
			text: say(text),
			x: wide ? 24 : 12,
			y: round(foot - (signs.length - 1 - n + (wide ? 0 : 1)) * keySize * 1.3)
		})),
		{
			sign: 'none',
			text: say(where),
			x: wide ? round(976 - desk.measure(say(where), keySize, 400)) : 12,
			y: foot
		}
	];
	/** The head of a picture: what, and a line below it. */
	const head = (what: Words, more: Words, y = wide ? 240 : 70): Word[] => [
		{ x: wide ? 24 : 12, y, text: say(what), size: wide ? 84 : 31, weight: 800 },
		{ x: wide ? 24 : 12, y: y + (wide ? 48 : 24), text: say(more), size: wide ? 36 : 17 }
	];
	const commander: [KeyRow['sign'], Words] = [
		'red',
		{
			hu: 'az utolsó szovjet parancsnok, Viktor Silov altábornagy',
			en: 'the last Soviet commander, Lt. Gen. Viktor Shilov'
		}
	];
	const gated = gate(shape);
	const aside = (x: number, y: number, lines: Words[], anchor?: Word['anchor']): Word[] =>
		lines.map((text, n) => ({
			x,
			y: y + n * (wide ? 28 : 17),
			text: say(text),
			size: wide ? 25 : 14,
			weight: n ? 600 : 800,
			...(anchor ? { anchor } : {})
		}));
	const banks: Word[] = [-1, 1].map((side) => ({
		x: site.border + side * (wide ? 12 : 6),
		y: wide ? 730 : 343,
		text: say(
			side < 0 ? { hu: 'Magyarország', en: 'Hungary' } : { hu: 'Szovjetunió', en: 'Soviet Union' }
		),
		size: wide ? 30 : 17,
		weight: 800,
		...(side < 0 ? { anchor: 'end' as const } : {})
	}));
	const way = road(desk);
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
	const marks: CrossingMarks = {
		photographers: desk.number('photographers'),
		clock: wide ? { x: 800, y: 276, r: 118 } : { x: 315, y: 84, r: 65 },
		lines: {
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
					text: say({
						hu: 'az ék: a perc nem pontosan ismert',
						en: 'the wedge: the minute is not known exactly'
					}),
					size: wide ? 20 : 14,
					weight: 400,
					...(wide ? { anchor: 'middle' as const } : {})
				}
			],
			photographers: banks,
			zero: [],
			after: head(
				{ hu: 'Silov búcsúszavai', en: 'Shilov’s parting words' },
				{ hu: 'két emlék szerint', en: 'as two memories have them' },
				wide ? 96 : 42
			)
		},
		time: [
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
		],
		key: {
			gate: key(
				{
					hu: 'Mátyásföld, {shilov-leaves-villa}, egy film két elbeszélése nyomán – vázlatos rajz',
					en: 'Mátyásföld, {shilov-leaves-villa}, after two retellings of a film – schematic'
				},
				[commander]
			),
			road: key(
				{
					hu: 'az út vázlatos: az útvonalat nem ismerjük',
					en: 'schematic: the route is not known'
				},
				[
					[
						'ring',
						{
							hu: 'itt korábban szovjet csapat állt (az ismert helyek)',
							en: 'Soviet troops had stood here (the places known)'
						}
					],
					['red', { hu: 'Silov autója', en: 'Shilov’s car' }]
				]
			),
			bridge: key(
				{
					hu: 'Záhony, közúti Tisza-híd, {shilov-leaves|date} – vázlatos rajz',
					en: 'Road bridge over the Tisza, Záhony, {shilov-leaves|date} – schematic'
				},
				[
					[
						'figure',
						{
							hu: 'egy alak = egy fotóriporter; nagyjából {photographers}, ezért néhány üres',
							en: 'one figure = one photographer; about {photographers}, so a few are hollow'
						}
					],
					commander,
					[
						'claimed',
						{ hu: 'második autó – egy beszámoló szerint', en: 'a second car, by one account' }
					]
				]
			)
		},
		keySize,
		gate: gated,
		road: way,
		zero: wide ? { x: 500, y: 478, size: 600 } : { x: 195, y: 212, size: 262 },
		memories: memories(desk)
	};
	const still: CrossingLook = {
		words: 'zero',
		gate: 0,
		map: 0,
		bridge: 1,
		way: 1,
		drive: 0,
		car: wide ? 256 : 134,
		from: 55,
		to: 60,
		life: 1,
		veil: 0,
		zero: 0,
		sheets: 0
	};
	const over = { drive: 1, from: 61, to: 61 };
	const gone = { ...over, car: wide ? 1900 : 800, life: 0, veil: 0.8 };
	return {
		marks,
		looks: {
			gate: { ...still, words: 'gate', gate: 1, bridge: 0, way: 0 },
			road: { ...still, words: 'road', map: 1, bridge: 0, way: 0.66 },
			bridge: { ...still, words: 'bridge' },
			photographers: { ...still, ...over, words: 'photographers', car: wide ? 862 : 336 },
			zero: { ...still, ...gone, words: 'zero', zero: 1 },
			after: { ...still, ...gone, words: 'after', sheets: 1 }
		} satisfies Record<string, CrossingLook>
	};
}

export default defineScene({
	light: 'day',
	headCount: 'last',
	moves: ['drive', 'car', 'from', 'to', 'way'],
	frames: {
		gate: {
			words: {
				hu: 'Délelőtt, Mátyásföld: a parancsnok villájának zárt kovácsoltvas kapuja két kőpillér között, az egyiknek esernyő támaszkodik. Kinagyítva a zár; mellette szaggatott vonallal a kulcs, mert csak az egyik elbeszélés mondja, hogy zsebre került. Egy piros jel a kapu előtt az utolsó szovjet parancsnok, a járda mellett Zámbó László Trabantja áll, amelyben {zambo-nights} éjszakát és közel {zambo-days} napot várt.',
				en: 'Morning at Mátyásföld: the closed wrought-iron gate of the commander’s villa between two stone pillars, an umbrella leaning on one of them. The lock is enlarged; beside it the key in broken outline, as only one of two retellings says that it was pocketed. One red mark before the gate is the last Soviet commander; at the kerb stands the Trabant in which László Zámbó waited {zambo-nights} nights and nearly {zambo-days} days.'
			},
			facts: ['shilov-leaves-villa']
		},
		road: {
			words: {
				hu: 'Magyarország térképe. Mátyásföldtől Záhonyig szaggatott vonal, vázlatos út; rajta egyetlen piros jel, Silov autója. Minden hely, ahol szovjet csapat állt, már csak üres kör.',
				en: 'A map of Hungary. From Mátyásföld to Záhony a broken line, the way drawn schematically; on it a single red mark, Shilov’s car. Every place where Soviet troops had stood is now a hollow ring.'
			}
		},
		bridge: {
			words: {
				hu: 'A záhonyi híd magyar végén áll Silov fekete Volgája, körülötte nagyjából {photographers} fotóriporter; mögötte szaggatottan a második autó, amelyről egy beszámoló szól. Az óra ékje percekkel három előttre mutat. Ahogy az olvasó továbbmegy, az autó átgördül a hídon.',
				en: 'Shilov’s black Volga stands at the Hungarian end of the bridge at Záhony with about {photographers} photographers around it; behind it, in broken outline, the second car, which only one account has. The wedge on the clock points to minutes before three. As the reader goes on, the car rolls over the bridge.'
			},
			facts: ['volgas-arrive', 'volgas', 'shilov-leaves'],
			linked: true
		},
		photographers: {
			words: {
				hu: 'Az autó túl van a folyó közepén húzódó határon, az óra pontosan {shilov-leaves|time} időt mutat. A hídon nagyjából {photographers} fotóriporter fut utána.',
				en: 'The car is past the border in the middle of the river; the clock shows exactly {shilov-leaves|time}. About {photographers} photographers are running after it over the bridge.'
			},
			facts: ['volgas']
		},
		zero: {
			words: {
				hu: 'Üres híd, halványan, és fölötte egyetlen nagy nulla: ennyi szovjet katona maradt Magyarországon.',
				en: 'The empty bridge, faint, and above it one large nought: the Soviet soldiers left in Hungary.'
			},
			facts: ['troops-none'],
			headCount: 'none'
		},
		after: {
			words: {
				hu: 'Két egyforma lap az üres híd fölött. Az egyik egy szemtanú {eyewitness-account-year|os} beszámolója: Silov szerint a szovjet fél mindent teljesített, a magyar fél nem fizetett. A másik Silov saját emléke egy {shilov-interview-year|os} interjúból: köszönetet mondott, és búcsúpoharat ittak a\u00a0határon.',
				en: 'Two sheets of equal size above the empty bridge. One is an eyewitness account of {eyewitness-account-year}: Shilov said that the Soviet side had fulfilled everything and Hungary had not paid. The other is his own memory, from an interview in {shilov-interview-year}: he gave thanks, and there was a parting glass at the border.'
			},
			headCount: 'none'
		}
	},
	draw
});
