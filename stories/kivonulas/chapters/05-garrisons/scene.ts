import { defineScene, type Desk, type FrameSpec } from '$lib/scene/frame';
import { rounded } from './buildings';
import { counts } from './counts';
import { headings } from './headings';
import { layers } from './layers';
import { looks } from './looks';

const FRAMES = {
	'empty-map': {
		words: {
			hu: 'Magyarország térképe jelek nélkül: a Duna, a Tisza, a Balaton, és egyetlen pont, Budapest. A szomszédok {garrisons-date} végi nevükön: Ausztria, Csehszlovákia, Szovjetunió, Románia, Jugoszlávia.',
			en: 'A map of Hungary with no signs on it: the Danube, the Tisza, Lake Balaton and one dot, Budapest. The neighbours have their names of {garrisons-date}: Austria, Czechoslovakia, the Soviet Union, Romania, Yugoslavia.'
		}
	},
	headquarters: {
		words: {
			hu: 'A térképen megjelennek a parancsnokságok. A legnagyobb jel Budapest keleti szélén, Mátyásföldön áll: a Déli Hadseregcsoporté. Esztergomban és Szentkirályszabadján egy-egy harckocsizó, Székesfehérváron és Kecskeméten egy-egy gépesített lövészhadosztályé.',
			en: 'The headquarters appear on the map. The largest sign stands at Mátyásföld on the eastern edge of Budapest: the Southern Group of Forces. Esztergom and Szentkirályszabadja each have a tank division, Székesfehérvár and Kecskemét each a motor-rifle division.'
		},
		facts: ['tank-divisions', 'motor-rifle-divisions']
	},
	airfields: {
		words: {
			hu: 'A parancsnokságok elhalványulnak, és {airfields-main} betonpálya tűnik fel: Debrecen, Sármellék, Tököl, Kiskunlacháza, Kunmadaras, és Kalocsa, ahol helikopterek álltak. Egy hetedik pálya üres jel: Mezőkövesdről a források mást-mást mondanak.',
			en: 'The headquarters grow pale and {airfields-main} runways appear: Debrecen, Sármellék, Tököl, Kiskunlacháza, Kunmadaras, and Kalocsa, where there were helicopters. A seventh sign is hollow: the sources disagree about Mezőkövesd.'
		}
	},
	missiles: {
		words: {
			hu: 'Két háromszög a két rakétaalakulat: Baj és, üres jellel, Dombóvár. Nagyvázsony és Tótvázsony között nem háromszög áll, hanem a raktárak jele, egy négyzet: ott robbanófej-raktár volt. Ugyanez a jel mutatja Komáromnál a lőszerraktárat a Monostori erődben és a várpalotai üzemanyagtelepet.',
			en: 'Two triangles are the two missile units: Baj and, drawn hollow, Dombóvár. Between Nagyvázsony and Tótvázsony there is no triangle but the sign of the depots, a square: it was a warhead depot. The same sign shows the ammunition depot in Fort Monostor at Komárom and the fuel depot at Várpalota.'
		}
	},
	'all-named': {
		poster: {
			parts: { wide: [-4, 52, 285, 300], square: [-10, 68, 410, 268], tall: [2, 70, 372, 300] },
			from: 'tall',
			look: { allNames: 0, title: '', scale: 0, capital: 0 },
			ground: 'abroad'
		},
		words: {
			hu: 'A térkép megtelik: {places-named} hely, mindegyik egy-egy jel, a legtöbb a Dunántúlon és Budapest körül, keleten alig néhány. Üres a jele annak, amelyről csak közepesen biztos az adatunk. A helyőrségek száma {garrisons-date} végén mintegy {garrisons-1988} volt.',
			en: 'The map fills up: {places-named} places, one sign each, most of them west of the Danube and around Budapest, only a few in the east. A hollow sign is a place of which we are only fairly sure. At the end of {garrisons-date} there were about {garrisons-1988} garrisons.'
		}
	},
	buildings: {
		words: {
			hu: 'A térkép eltűnik, a helyén mintegy {buildings} apró ház áll tömbökben, mint egy laktanyaváros tervrajzán: minden jel egy épület. Közülük mintegy {buildings-rented} üres körvonal, ezeket a magyar féltől bérelték. Az utolsó tömbök széle szaggatott, mert a számok kerekek.',
			en: 'The map gives way to about {buildings} small houses in blocks, as on the plan of a garrison town: one mark, one building. About {buildings-rented} of them are outlines only; these were rented from the Hungarian side. The last blocks have a dashed edge, since the figures are round.'
		}
	},
	count: {
		words: {
			hu: 'Három különálló tábla, három különböző számlálás. Az elsőn mintegy {garrisons-1988} helyőrség {garrisons-date} végén; a másodikon {garrisons-handed-over} átadott helyőrség, alatta {sites-handed-over} ingatlan; a harmadikon közel {garrisons-soviet-built} helyőrség és katonaváros, ahol szovjet pénzen emelt épületek álltak. Az első és a harmadik alsó széle nyitott, mert kerek számok.',
			en: 'Three separate panels, three different counts. The first has about {garrisons-1988} garrisons at the end of {garrisons-date}; the second {garrisons-handed-over} garrisons handed over, with {sites-handed-over} properties below; the third nearly {garrisons-soviet-built} garrisons and military towns with buildings put up with Soviet money. The first and the third are open at the bottom, since their figures are round.'
		}
	},
	'kis-moszkva': {
		words: {
			hu: 'A Balaton fölött egy piros négyzet nagyítva: Kis-Moszkva, a zárt város, {kis-moszkva-area} hektár. A kerítésen belül egy moszkvai idő szerint járó óra, {moscow-ahead} órával a magyar előtt, és négy tábla: rubel, iskola, színház, uszoda. Kívül a magyar óra, és egy tábla: forint.',
			en: 'Above Lake Balaton a red square is enlarged: Kis-Moszkva, “Little Moscow”, a closed town of {kis-moszkva-area} hectares. Inside the fence a clock keeps Moscow time, {moscow-ahead} hours ahead of Hungary, over four signs: roubles, school, theatre, swimming pool. Outside there are a Hungarian clock and one sign: forints.'
		},
		facts: ['kis-moszkva-opened']
	}
} satisfies Record<string, FrameSpec>;

export default defineScene({
	light: 'day',
	headCount: 'nato-1988',
	moves: ['k', 'dx', 'dy', 'buildings', 'apart'],
	frames: FRAMES,
	draw: (desk: Desk) => ({
		marks: {
			layers: layers(desk),
			headings: headings(desk),
			panels: counts(desk, rounded(desk)),
			rented: desk.number('buildings') - desk.number('buildings-rented')
		},
		looks: looks(desk)
	})
});
