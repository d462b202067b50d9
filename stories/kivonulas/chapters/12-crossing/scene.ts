import { defineScene, type Desk } from '$lib/scene/frame';
import { KEY_SIZE, keyRows } from '../../drawings/key';
import { CLOCK, COMMANDER, PHOTOGRAPHERS, SECOND_CAR } from '../../drawings/riverside';
import type { CrossingLook, CrossingMarks } from './crossing';
import { gate } from './gate';
import { memories } from './memories';
import { road } from './road';
import { lines, time } from './words';

function draw(desk: Desk) {
	const { shape } = desk;
	const wide = shape === 'wide';
	const gated = gate(shape);
	const way = road(desk);
	const marks: CrossingMarks = {
		photographers: desk.number('photographers'),
		clock: CLOCK[shape],
		lines: lines(desk, way),
		time: time(desk),
		key: {
			gate: keyRows(
				desk,
				{
					hu: 'Mátyásföld, {shilov-leaves-villa}, egy film két elbeszélése nyomán – vázlatos rajz',
					en: 'Mátyásföld, {shilov-leaves-villa}, after two retellings of a film – schematic'
				},
				[COMMANDER]
			),
			road: keyRows(
				desk,
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
			bridge: keyRows(
				desk,
				{
					hu: 'Záhony, közúti Tisza-híd, {shilov-leaves|date} – vázlatos rajz',
					en: 'Road bridge over the Tisza, Záhony, {shilov-leaves|date} – schematic'
				},
				[PHOTOGRAPHERS, COMMANDER, SECOND_CAR]
			)
		},
		keySize: KEY_SIZE[shape],
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
			poster: {
				parts: {
					wide: [-75, 500, 1150, 205],
					square: [-40, 150, 1080, 560],
					tall: [330, 150, 640, 600]
				},
				ground: 'paper',
				room: { wide: 0.65 }
			},
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
