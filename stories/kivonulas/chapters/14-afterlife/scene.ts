import { defineScene, type Desk } from '$lib/scene/frame';
import { captions } from './captions';
import { blocks, FIT as TOWN, STREET } from './blocks';
import { casemates, FIT as FORT, YARD } from './casemates';
import { hill, FIT as HILL, PLAIN } from './hill';
import { looks, SITES, type Name, type Place } from './looks';
import { cabinet, hanging, rack } from './rack';
import { runway, FIT as FIELD, HORIZON } from './runway';
import { tag } from './tag';
import { tags } from './tags';
import { fitted, type View } from './view';
import { SURFACE, well, FIT as SECTION } from './well';

function draw(desk: Desk) {
	const all = rack(desk, desk.number('sites-handed-over'));
	const name = (place: Place) => desk.place(SITES[place]).name[desk.lang].split(', ').at(-1) ?? '';
	const heads = {
		ruin: tag(
			desk,
			name('ruin'),
			{ hu: 'egykor repülőtér, ma rom', en: 'once an airfield, now a ruin' },
			'empty'
		),
		wells: tag(
			desk,
			name('wells'),
			{ hu: 'ma polgári repülőtér', en: 'a civil airport today' },
			'used'
		),
		fort: tag(
			desk,
			name('fort'),
			{ hu: 'Komárom, ma múzeum', en: 'Komárom, a museum today' },
			'used'
		),
		'ghost-town': tag(
			desk,
			name('ghost-town'),
			{ hu: 'szellemváros', en: 'a ghost town' },
			'empty'
		),
		cave: tag(
			desk,
			name('cave'),
			{ hu: 'Esztergom, ma nemzeti park', en: 'Esztergom, national park today' },
			'nature'
		)
	};
	const lines = captions(desk);
	const drawings: Record<Place, View> = {
		ruin: runway(desk),
		wells: well(desk),
		fort: casemates(desk),
		'ghost-town': blocks(desk),
		cave: hill(desk)
	};
	const places = Object.keys(SITES) as Place[];
	const sheets: Partial<Record<Name, View[]>> = {
		keys: [cabinet(desk, all)],
		reuse: [tags(desk)],
		...Object.fromEntries(
			places.map((place) => [
				place,
				[
					drawings[place],
					{ ...heads[place].view, words: [...heads[place].view.words, ...lines[place]] }
				]
			])
		)
	};
	return {
		marks: { sheets, rack: all },
		looks: looks(
			desk,
			{
				keys: hanging(all),
				ruin: heads.ruin.pose,
				wells: heads.wells.pose,
				fort: heads.fort.pose,
				'ghost-town': heads['ghost-town'].pose,
				cave: heads.cave.pose
			},
			{
				ruin: fitted(desk, FIELD).y(HORIZON),
				wells: fitted(desk, SECTION).y(SURFACE),
				fort: fitted(desk, FORT).y(YARD),
				'ghost-town': fitted(desk, TOWN).y(STREET),
				cave: fitted(desk, HILL).y(PLAIN)
			}
		)
	};
}

export type AfterlifeMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'none',
	moves: ['ground', 'k', 'dx', 'dy', 'x', 'y', 'keyX', 'keyY', 'keySize', 'turn'],
	frames: {
		keys: {
			words: {
				hu: 'Olajzöld kulcsszekrény, benne sorokban {sites-handed-over} egyforma kulcs: egy kulcs egy ingatlan a {garrisons-handed-over} átadott helyőrségben. Alatta két sor: előbb a Magyar Honvédség őrizte őket, több ezer sorkatonával, aztán a Pénzügyminisztérium alá tartozó vagyonkezelő, volt rendőrökkel és katonákkal.',
				en: 'An olive-green key cabinet holds {sites-handed-over} equal keys in rows: one key is one site in the {garrisons-handed-over} garrisons handed over. Two lines below: the Hungarian army guarded them first, with several thousand conscripts, then a body under the Finance Ministry, with former policemen and soldiers.'
			}
		},
		ruin: {
			words: {
				hu: 'Egy kulcs fekete címkével: Kunmadaras, repülőtérből rom. Kis térkép mutatja, hol van. Alatta üres betonpálya fut az alföldi láthatárig, a hézagaiban fű nő. A repülőteret {kunmadaras-from} és {kunmadaras-until} között használta a szovjet légierő. A rajz vázlat.',
				en: 'A key with a black tag: Kunmadaras, an airfield in ruins. A small map shows where it is. Below, an empty concrete runway leads to the horizon of the plain, with grass in its joints. The Soviet air force used the field from {kunmadaras-from} to {kunmadaras-until}. The drawing is schematic.'
			}
		},
		wells: {
			words: {
				hu: 'Sármellék, zöld címkével, mert ma polgári repülőtér. A föld metszetén jobbra üzemanyagtartályok szivárognak, az egyiket éppen kiemelik; a kerozin a talajvíz tetején egy kerti kútig folyik. A kút mellett egy vödörben ég a vize. {sarmellek-wells}, a csapatok még itt vannak. Vázlat.',
				en: 'Sármellék, with a green tag, since it is a civil airport today. In a section of the ground fuel tanks leak on the right, one of them being lifted out; kerosene flows on top of the ground water to a garden well. Beside the well a bucket of its water burns. It is {sarmellek-wells}, and the troops are still there. Schematic.'
			}
		},
		reuse: {
			words: {
				hu: 'Magyarország térképén {fates-known} címke mondja meg, mi lett egy-egy helyből. Zöld, amit használnak: Sármellék repülőtér, Igal pékség, Komárom múzeum, Kecskemét városrész, Debrecen új használatban. Zöld keretes Piliscsaba, amely egyetem volt. Fekete, ami üres vagy rom: Szombathely, Baj, Szentkirályszabadja, Hajmáskér, Kunmadaras. Vízszínű a Strázsa-hegy, a nemzeti park. A {places-named} megnevezett hely többi részéről nincs forrásunk.',
				en: 'On a map of Hungary {fates-known} tags say what became of a place. Green is in use: Sármellék an airport, Igal a bakery, Komárom a museum, Kecskemét a town quarter, Debrecen in new uses. Piliscsaba, with a green rim, was a university. Black is empty or in ruins: Szombathely, Baj, Szentkirályszabadja, Hajmáskér, Kunmadaras. Strázsa-hegy, a national park, has the colour of water. For the rest of the {places-named} named places we have no source.'
			}
		},
		fort: {
			words: {
				hu: 'A komáromi Monostori erőd, zöld címkével: ma múzeum. Földdel borított téglafalban öt boltív; a középsőbe sínek futnak, kettőben üres lőszeresládák, egyben falba vésett nevek, az utolsó világos, ott kiállítás van. Az erődnek {monostor-rooms} helyisége van, {monostor-until|ig} lőszerraktár volt. Vázlat.',
				en: 'Fort Monostor at Komárom, with a green tag: a museum today. Five vaults in a brick wall under earth; rails run into the middle one, two hold empty ammunition crates, one has names cut into its wall, the last is light and holds an exhibition. The fort has {monostor-rooms} rooms and was an ammunition depot until {monostor-until}. Schematic.'
			}
		},
		'ghost-town': {
			poster: {
				parts: { wide: [0, 330, 505, 510], square: [0, 380, 1000, 460], tall: [0, 340, 505, 470] }
			},
			words: {
				hu: 'Szentkirályszabadja, fekete címkével: szellemváros. Panelházak sötét, üres ablaknyílásokkal, előttük, a tetejükön és a szobáikban fák. Becslés szerint {szentkiralyszabadja-people} ember lakta; {szentkiralyszabadja-guarded-until|ig} őrizték. Vázlat.',
				en: 'Szentkirályszabadja, with a black tag: a ghost town. Blocks of flats with dark, empty window openings; trees stand before them, on their roofs and in their rooms. An estimated {szentkiralyszabadja-people} people lived there; it was guarded until {szentkiralyszabadja-guarded-until}. Schematic.'
			}
		},
		cave: {
			words: {
				hu: 'A Strázsa-hegy, vízszínű címkével: ma nemzeti park. Mészkődomb metszete, benne fekete üreg, a Kivonulás-barlang, amelyet egy forrás szerint {kivonulas-cave|ban} találtak. A hegy lábánál {strazsa-ponds} tó, ezekben harckocsik úsztak. Vázlat.',
				en: 'Strázsa-hegy, with a tag the colour of water: national park today. A limestone hill in section with a black hollow, the Withdrawal Cave, found, by one source, in {kivonulas-cave}. At the foot of the hill are {strazsa-ponds} ponds in which tanks swam. Schematic.'
			}
		}
	},
	draw
});
