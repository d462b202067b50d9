import { defineScene, type Desk } from '$lib/scene/frame';
import { departures } from './departures';
import { gauges } from './gauge';
import { heads } from './heads';
import { lean } from '../../drawings/lean';
import { sheet, type Lettering } from './lettering';
import type { Sheet } from '$lib/scene/sheet';
import { machines } from './machines';
import { people } from './people';
import { row } from './row';
import { heap, stock } from './store';
import { train } from './train';
import { wagons } from './wagons';

const FRAMES = [
	'hajmasker',
	'one-train',
	'all-wagons',
	'people',
	'machines',
	'tonnes',
	'gauge',
	'calendar',
	'threat',
	'as-long-as-the-country'
] as const;

/** A frame of this chapter. */
export type Name = (typeof FRAMES)[number];

/** How strongly each frame is seen, and the few numbers that move between them. */
export type ExodusLook = Record<Name, number> & {
	/** The train: its strength, its size, and its wagons beyond the average. */
	train: number;
	rest: number;
	n: number;
	map: number;
	/** How much of the long row is uncovered, 0 to 1; it begins when half of the way is over. */
	reach: number;
};

function look(name: Name, wagons: number): ExodusLook {
	const seen = Object.fromEntries(FRAMES.map((frame) => [frame, frame === name ? 1 : 0]));
	const [first, average] = [name === 'hajmasker', name === 'one-train'];
	return {
		...(seen as Record<Name, number>),
		train: first || average ? 1 : 0,
		rest: first ? 1 : 0,
		n: first || average ? 0 : wagons,
		map: name === 'calendar' || name === 'as-long-as-the-country' ? 1 : 0,
		reach: name === 'as-long-as-the-country' ? 1 : -1
	};
}

function draw(desk: Desk) {
	const on = train(desk);
	const { wagons: all, labels: wagonLabels } = wagons(desk);
	const { people: crowd, labels: peopleLabels } = people(desk);
	const { machines: fleet, labels: machineLabels } = machines(desk);
	const { stock: piles, labels: stockLabels } = stock(desk);
	const { gauge, labels: gaugeLabels } = gauges(desk);
	const { departures: dated, labels: datedLabels } = departures(desk);
	const { heap: whole, labels: heapLabels } = heap(desk);
	const { row: long, labels: longLabels } = row(desk);
	const top = heads(desk);
	const labels: Record<Name, Lettering[]> = {
		hajmasker: [...top.hajmasker, ...on.first],
		'one-train': [...top['one-train'], ...on.average],
		'all-wagons': [...top['all-wagons'], ...wagonLabels],
		people: [...top.people, ...peopleLabels],
		machines: [...top.machines, ...machineLabels],
		tonnes: [...top.tonnes, ...stockLabels],
		gauge: [...top.gauge, ...gaugeLabels],
		calendar: [...top.calendar, ...datedLabels],
		threat: [...top.threat, ...heapLabels],
		'as-long-as-the-country': [...top['as-long-as-the-country'], ...longLabels]
	};
	const looks = Object.fromEntries(
		FRAMES.map((name) => [name, look(name, desk.number('wagons'))])
	) as Record<Name, ExodusLook>;
	return {
		marks: {
			sheets: lean(
				Object.fromEntries(FRAMES.map((name) => [name, sheet(labels[name])])) as Record<
					Name,
					Sheet
				>,
				0.1
			),
			train: on.train,
			wagons: all,
			people: crowd,
			machines: fleet,
			stock: piles,
			heap: whole,
			gauge,
			departures: dated,
			row: long
		},
		looks
	};
}

export type ExodusMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'night',
	headCount: 'declared-1990',
	moves: ['n', 'rest', 'reach'],
	frames: {
		hajmasker: {
			poster: {
				parts: { wide: [20, 87, 340, 340], square: [0, 95, 390, 235], tall: [20, 95, 340, 325] },
				from: 'tall',
				look: { hajmasker: 0 }
			},
			words: {
				hu: 'Hajmáskér, {hajmasker-departure}: az első vonat felülről, S alakú vágányon, üres vágányok között. A mozdony mögött {hajmasker-wagons} kocsi áll, egy jel egy kocsi. Hogy melyik mit vitt, nincs följegyezve, a rakomány csak vázlat.',
				en: 'Hajmáskér, {hajmasker-departure}: the first train from above, on an S of track between empty tracks. Behind the engine stand {hajmasker-wagons} wagons, one mark each. What each of them carried is not on record, so the loads are only sketched.'
			}
		},
		'one-train': {
			words: {
				hu: 'Ugyanaz a vágány, de a vonat rövidebb: a mozdony mögött {wagons-per-train} kocsi maradt. Ennyi jut átlagosan egy vonatra, ha a mintegy {wagons} kocsit elosztjuk a mintegy {trains} vonattal; az átlagban személy- és konténervonatok is vannak.',
				en: 'The same track with a shorter train: {wagons-per-train} wagons are left behind the engine. That is the average when about {wagons} wagons are divided by about {trains} trains; passenger and container trains are in it.'
			}
		},
		'all-wagons': {
			words: {
				hu: 'Az egész képet apró vonások töltik be: mintegy {wagons} vasúti kocsi, egy vonás egy kocsi, ötszázas tömbökben. Az utolsó tömb elhalványul, mert a szám kerek.',
				en: 'Small dashes fill the whole picture: about {wagons} railway wagons, one dash each, in blocks of five hundred. The last block fades, because the figure is a round one.'
			}
		},
		people: {
			words: {
				hu: 'Két mező, egy jel tíz ember: pirossal {troops-declared-1990} katona, világossal {people-civilians} családtag és polgári alkalmazott, együtt {people} ember. A katonák mezejét szaggatott vonal metszi ott, ahol egy másik forrás szerint a végük van; alatta a jelek halványak.',
				en: 'Two fields, one mark for ten people: {troops-declared-1990} soldiers in red and {people-civilians} family members and civilian employees in white, {people} people together. A dashed line crosses the soldiers where another source has them end; below it the marks are dim.'
			}
		},
		machines: {
			words: {
				hu: '{vehicles} jel, egy jel egy jármű. Fent {tanks} harckocsi, {sp-guns} önjáró löveg, mintegy {ifvs} gyalogsági harcjármű és {missile-systems} rakétarendszer; alattuk, a kép nagy részén és halványabban, mintegy {vehicles-other} egyéb jármű, amelyet a források nem részleteznek.',
				en: '{vehicles} marks, one for each vehicle. Above, {tanks} tanks, {sp-guns} self-propelled guns, about {ifvs} armoured infantry vehicles and {missile-systems} missile systems; below, dimmer and over most of the picture, about {vehicles-other} other vehicles that the sources do not break down.'
			}
		},
		tonnes: {
			words: {
				hu: 'Három rakás, egy jel ezer tonna: {tonnes-ammunition} tonna lőszer ládákban, {tonnes-fuel} tonna üzemanyag hordókban, {tonnes-other} tonna egyéb anyag gerendákban. Ez volt a {tonnes-total} tonnás magyarországi készlet; egy része hazament, {sold-trains} vonatnyit eladásra szántak, egy részét fölrobbantották.',
				en: 'Three piles, one mark for a thousand tonnes: {tonnes-ammunition} tonnes of ammunition in crates, {tonnes-fuel} tonnes of fuel in drums, {tonnes-other} tonnes of other goods in beams. This was the stock of {tonnes-total} tonnes in Hungary; part went home, {sold-trains} trainloads were meant for sale, part was blown up.'
			}
		},
		gauge: {
			words: {
				hu: 'Két vágány felülről, egy léptékben, bal sínszáluk egy vonalban. A felső a magyar, sínszálai között {gauge-normal} milliméter; az alsó a szovjet, {gauge-broad} milliméter. A {gauge-difference} milliméteres különbség sávja világít. A két vágány között két állomástábla, Mándok és Tornyospálca: itt raktak át.',
				en: 'Two tracks from above, to one scale, their left rails in line. The upper is the Hungarian one, with {gauge-normal} millimetres between its rails; the lower is the Soviet one, with {gauge-broad}. The strip of {gauge-difference} millimetres between the two is lit. Where they meet stand two station signs, Mándok and Tornyospálca: here the loads changed wagons.'
			}
		},
		calendar: {
			words: {
				hu: 'Magyarország térképe a keltezett távozásokkal, sorszámozva. Hajmáskér első vonata: {hajmasker-departure|date}; Baj: {baj-vacated}; a budapesti Halomi út: {halomi-vacated|year}. {halomi-vacated|month} elejére; Sármellék: {sarmellek-last-mig}; Hajmáskér utolsó vonata: {last-train-hajmasker}; Szeged: {szeged-vacated}; Tököl: {tokol-aircraft}; a legutolsó vonat: {last-train}. Ez {withdrawal-days} nap. Kis piros négyzet jelöl minden más ismert helyet, ahonnan a távozás napját nem tudjuk.',
				en: 'A map of Hungary with the dated departures, numbered in order. The first train from Hajmáskér: {hajmasker-departure|date}; Baj: {baj-vacated}; Halomi út in Budapest: by early {halomi-vacated}; Sármellék: {sarmellek-last-mig}; the last train from Hajmáskér: {last-train-hajmasker}; Szeged: {szeged-vacated}; Tököl: {tokol-aircraft}; the very last train: {last-train}. That is {withdrawal-days} days. Small red squares are the other known places, whose day we do not know.'
			}
		},
		threat: {
			words: {
				hu: 'Egyetlen halom, egy jel ezer tonna: az {tonnes-total} tonnás készletből {progress-july-1990|ig} mintegy {tonnes-gone-july-1990} tonna ment el. Ennek a jelei a halom tetején üresek, a többi piros. Fölötte egy sor: ezen a nyáron Burlakov a kivonulás leállításával fenyeget.',
				en: 'One pile, one mark for a thousand tonnes: of the stock of {tonnes-total} tonnes about {tonnes-gone-july-1990} had gone by {progress-july-1990}. Those marks, at the top of the pile, are hollow; the rest are red. A line above says that in this summer Burlakov threatened to halt the withdrawal.'
			},
			facts: ['threat-june', 'threat-july']
		},
		'as-long-as-the-country': {
			words: {
				hu: 'Magyarország térképén, a vasút vázlatos vonalán egyetlen sorban áll mind a {wagons} kocsi: Hegyeshalomtól Győrön, Budapesten, Szolnokon, Debrecenen és Nyíregyházán át Záhonyig ér. Ez mintegy {train-of-all-length} kilométer, ha egy kocsi {wagon-length} méter hosszú; a kocsi hossza feltevés.',
				en: 'On a map of Hungary all {wagons} wagons stand in a single row along the schematic line of the railway, from Hegyeshalom by way of Győr, Budapest, Szolnok, Debrecen and Nyíregyháza to Záhony. That is about {train-of-all-length} kilometres, if a wagon is {wagon-length} metres long; its length is an assumption.'
			}
		}
	},
	draw
});
