import { defineScene, type Desk, type Look } from '$lib/scene/frame';
import { namedPlaces } from '$lib/story/named';
import { counts } from './counts';
import { garrisons, type Garrison } from './garrisons';
import { boxesOf, capital, capitalName, groundOf, neighbours, scale, waters } from './ground';
import { heading, legend } from './heading';
import { corner, ESTATE } from './houses';
import type { Layer } from './layer';
import { naming, type Tag } from './naming';
import { signPaths } from './signs';
import { town, ZOOM } from './town';

export type Name =
	| 'empty-map'
	| 'headquarters'
	| 'airfields'
	| 'missiles'
	| 'all-named'
	| 'buildings'
	| 'count'
	| 'kis-moszkva';

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
};

/** Names that a phone has room for come first where they are sure and large. */
function drops(garrison: Garrison): number {
	if (garrison.kind === 'group' || garrison.kind === 'tank' || garrison.kind === 'rifle') return 900;
	return (garrison.kind === 'garrison' ? 30 : 60) + (garrison.sure ? 20 : 0);
}

function layers(desk: Desk) {
	const wide = desk.shape === 'wide';
	const u = wide ? 1 : 0.5;
	const all = garrisons(desk, u);
	const of = (...kinds: Garrison['kind'][]) => all.filter(({ kind }) => kinds.includes(kind));
	const commands = of('group', 'tank', 'rifle');
	const airfields = of('airfield');
	const missiles = of('missile', 'depot');
	const rest = of('garrison');
	const land = { countries: neighbours(desk), waters: waters(desk), scale: scale(desk) };
	const taken = [...boxesOf(desk, land.waters), ...(wide ? boxesOf(desk, land.countries) : [])];
	const ground = groundOf(desk, u, taken);
	const size = wide ? 26 : 14.5;
	const say = desk.say;
	// A double name is too long for a phone.
	const split = (text: string) => (wide ? [text] : text.split(/(?<=–)/));
	const name = (garrison: Garrison, role?: string): Tag => ({
		garrison,
		name: split(garrison.place.name[desk.lang]),
		...(role && { role })
	});
	const ROLES: Record<string, string> = {
		matyasfold: say({ hu: 'Déli Hadseregcsoport', en: 'Southern Group of Forces' }),
		kalocsa: say({ hu: 'helikopterek', en: 'helicopters' }),
		mezokovesd: say({ hu: 'vitatott szerepű', en: 'its role is disputed' }),
		baj: say({ hu: 'rakétaosztály', en: 'missile battalion' }),
		dombovar: say({ hu: 'rakétadandár', en: 'missile brigade' }),
		nagyvazsony: say({ hu: 'robbanófej-raktár', en: 'warhead depot' }),
		komarom: say({ hu: 'Monostori erőd, lőszerraktár', en: 'Fort Monostor, ammunition depot' }),
		varpalota: say({ hu: 'üzemanyagtelep', en: 'fuel depot' })
	};
	const named = (signs: Garrison[]) => signs.map((sign) => name(sign, ROLES[sign.place.id]));
	const seen = [commands, [...commands, ...airfields], [...commands, ...airfields, ...missiles]];
	return {
		...land,
		capital: capital(desk),
		capitalName: capitalName(desk),
		commands: { paths: signPaths(commands, u) },
		airfields: { paths: signPaths(airfields, u) },
		missiles: { paths: signPaths(missiles, u) },
		rest: { paths: signPaths(rest, u) },
		commandNames: naming(desk, named(commands), seen[0] ?? [], ground, size),
		airfieldNames: naming(desk, named(airfields), seen[1] ?? [], ground, size),
		missileNames: naming(desk, named(missiles), seen[2] ?? [], ground, size),
		allNames: naming(
			desk,
			all.map((garrison) => ({
				...name(garrison),
				weight: commands.includes(garrison) ? 800 : 600,
				...(!wide && { drop: drops(garrison) })
			})),
			all,
			groundOf(desk, u, wide ? boxesOf(desk, land.countries) : []),
			wide ? 19.5 : 12
		),
		town: town(desk)
	} satisfies Record<string, Layer>;
}

/** What stands above and below the picture of each frame. */
function headings(desk: Desk): Partial<Record<Name, Layer>> {
	const say = desk.say;
	const wide = desk.shape === 'wide';
	const one = (hu: string, en: string) => say({ hu: `egy jel = egy ${hu}`, en: `one sign = one ${en}` });
	const join = (head: Parameters<typeof heading>[1], entries: Parameters<typeof legend>[1] = []) => {
		const plate = entries.length > 0 ? legend(desk, entries) : {};
		return { ...plate, words: [...heading(desk, head), ...(plate.words ?? [])] };
	};
	const rounded = say({ hu: 'szaggatott szél: kerek szám', en: 'dashed edge: a round figure' });
	const unsure = say({ hu: 'üres jel: közepesen biztos adat', en: 'hollow sign: medium confidence' });
	return {
		'empty-map': join({
			title: say({ hu: 'Magyarország, {garrisons-date}', en: 'Hungary, {garrisons-date}' }),
			notes: [
				say({ hu: 'a szomszédok akkori nevükön', en: 'neighbours under their names of the time' })
			],
			halo: 'abroad'
		}),
		headquarters: join(
			{
				title: say({ hu: 'A parancsnokságok', en: 'The headquarters' }),
				notes: [one('parancsnokság', 'headquarters')],
				halo: 'abroad'
			},
			[
				{ kind: 'group', text: say({ hu: 'hadseregcsoport', en: 'group of forces' }) },
				{ kind: 'tank', text: say({ hu: 'harckocsizó hadosztály', en: 'tank division' }) },
				{ kind: 'rifle', text: say({ hu: 'gépesített lövészhadosztály', en: 'motor-rifle division' }) }
			]
		),
		airfields: join(
			{
				figure: say({ hu: '{airfields-main}', en: '{airfields-main}' }),
				title: say({ hu: 'betonpályás repülőtér', en: 'airfields with concrete runways' }),
				notes: [one('repülőtér', 'airfield')],
				halo: 'abroad'
			},
			[
				{ kind: 'airfield', text: say({ hu: 'repülőtér betonpályával', en: 'airfield, concrete runway' }) },
				{
					kind: 'airfield',
					sure: false,
					text: say({ hu: 'a források mást-mást mondanak', en: 'the sources disagree' })
				}
			]
		),
		missiles: join(
			{
				title: say({ hu: 'Rakéták és raktárak', en: 'Missiles and depots' }),
				notes: [one('alakulat vagy raktár', 'unit or depot')],
				halo: 'abroad'
			},
			[
				{ kind: 'missile', text: say({ hu: 'rakétaalakulat', en: 'missile unit' }) },
				{ kind: 'missile', sure: false, text: say({ hu: 'közepesen biztos adat', en: 'medium confidence' }) },
				{ kind: 'depot', text: say({ hu: 'raktár', en: 'depot' }) }
			]
		),
		'all-named': join(
			{
				figure: String(namedPlaces(desk.places).length),
				title: say({ hu: 'helyet tudunk megnevezni', en: 'places that we can name' }),
				notes: [
					say({
						hu: 'Helyőrség mintegy {garrisons-1988} volt {garrisons-date} végén.',
						en: 'At the end of {garrisons-date} there were about {garrisons-1988} garrisons.'
					}),
					wide
						? one('hely', 'place')
						: one('hely; név csak ott, ahol elfér', 'place; named only where there is room'),
					...(wide
						? [say({ hu: 'az egymást fedő jelek széthúzva', en: 'overlapping signs are moved apart' })]
						: [])
				],
				halo: 'abroad'
			},
			[
				{ kind: 'group', also: ['tank', 'rifle'], text: say({ hu: 'parancsnokság', en: 'headquarters' }) },
				{ kind: 'airfield', text: say({ hu: 'repülőtér', en: 'airfield' }) },
				{ kind: 'missile', text: say({ hu: 'rakétaalakulat', en: 'missile unit' }) },
				{ kind: 'depot', text: say({ hu: 'raktár', en: 'depot' }) },
				{ kind: 'garrison', text: say({ hu: 'más helyőrség', en: 'other garrison' }) },
				{ kind: 'garrison', sure: false, text: unsure }
			]
		),
		buildings: buildings(desk, rounded),
		count: join({
			title: say({ hu: 'Három számlálás', en: 'Three counts' }),
			notes: [
				say({
					hu: 'Mindegyik mást számol; hogy hol fedik egymást, egyik forrás sem mondja meg.',
					en: 'Each counts something else; where they overlap, no source says.'
				}),
				...(wide ? [rounded] : [])
			]
		}),
		'kis-moszkva': join({
			title: say({ hu: 'Kis-Moszkva', en: '“Little Moscow”' }),
			notes: wide
				? [
						say({ hu: 'zárt szovjet város', en: 'a closed Soviet town between' }),
						say({ hu: 'Nagyvázsony és Tótvázsony között', en: 'Nagyvázsony and Tótvázsony' })
					]
				: [
						say({
							hu: 'zárt szovjet város Nagyvázsony és Tótvázsony között',
							en: 'a closed Soviet town between Nagyvázsony and Tótvázsony'
						})
					],
			halo: wide ? 'land' : 'paper'
		})
	};
}

/** The plan of the buildings: its heading, and the edges of its blocks. */
function buildings(desk: Desk, rounded: string): Layer {
	const { say, shape } = desk;
	const estate = ESTATE[shape];
	const each = estate.columns * estate.rows;
	const [all, rented] = [desk.number('buildings'), desk.number('buildings-rented')];
	const edges = { closed: '', open: '' };
	const pad = estate.cell * 0.5;
	const [width, height] = [estate.columns * estate.cell + 2 * pad, estate.rows * estate.cell + 2 * pad];
	for (let block = 0; block * each < all; block++) {
		const [x, y] = corner(estate, block);
		const ends = (block + 1) * each === all || (block + 1) * each === all - rented;
		const [l, t] = [x - pad, y - pad].map((n) => Math.round(n * 10) / 10);
		const [w, h] = [width, height].map((n) => Math.round(n * 10) / 10);
		edges[ends ? 'open' : 'closed'] += `M${l} ${t}h${w}v${h}h-${w}z`;
	}
	const wide = shape === 'wide';
	const line = wide ? 1.2 : 0.7;
	const words = heading(desk, {
		about: say({ hu: 'mintegy', en: 'about' }),
		figure: say({ hu: '{buildings}', en: '{buildings}' }),
		title: say({ hu: 'épület', en: 'buildings' }),
		notes: [
			say({ hu: 'egy jel = egy épület', en: 'one mark = one building' }),
			rounded
		]
	});
	const [, row] = corner(estate, estate.apart.row * estate.across);
	words.push({
		x: estate.x,
		y: Math.round(row - estate.cell * 1.35),
		text: say({
			hu: 'ebből mintegy {buildings-rented} bérelt, a magyar féltől',
			en: 'of these about {buildings-rented} rented from the Hungarian side'
		}),
		size: wide ? 27 : 14.5,
		weight: 800
	});
	return {
		paths: [
			{ d: edges.closed, line: 'rule', width: line },
			{ d: edges.open, line: 'ink', width: line, dash: wide ? '7 6' : '4 3' }
		],
		words
	};
}

export default defineScene({
	light: 'day',
	headCount: 'nato-1988',
	frames: FRAMES,
	draw(desk: Desk) {
		const { k, x, y } = ZOOM[desk.shape];
		const [townX, townY] = desk.map.at(desk.place('nagyvazsony'));
		const off = {
			map: 1,
			k: 1,
			dx: 0,
			dy: 0,
			countries: 0,
			waters: 0,
			scale: 1,
			capital: 1,
			capitalName: 0,
			commands: 0,
			airfields: 0,
			missiles: 0,
			rest: 0,
			commandNames: 0,
			airfieldNames: 0,
			missileNames: 0,
			allNames: 0,
			houses: 0,
			buildings: 0,
			panels: 0,
			apart: 0,
			town: 0
		};
		const countries = desk.shape === 'wide' ? 1 : 0;
		const map = { ...off, countries, waters: 1 };
		const bare = { ...off, map: 0, scale: 0, capital: 0 };
		const quiet = 0.38;
		const near = { k, dx: x - townX * k, dy: y - townY * k };
		const looks: Record<Name, Look> = {
			'empty-map': { ...map, countries: 1, capitalName: 1, title: 'empty-map' },
			headquarters: { ...map, commands: 1, commandNames: 1, title: 'headquarters' },
			airfields: { ...map, commands: quiet, airfields: 1, airfieldNames: 1, title: 'airfields' },
			missiles: { ...map, commands: quiet, airfields: quiet, missiles: 1, missileNames: 1, title: 'missiles' },
			'all-named': { ...map, waters: 0, commands: 1, airfields: 1, missiles: 1, rest: 1, allNames: 1, title: 'all-named' },
			buildings: { ...bare, houses: 1, buildings: desk.number('buildings'), title: 'buildings' },
			count: { ...bare, panels: 1, apart: 1, title: 'count' },
			'kis-moszkva': { ...bare, ...near, map: 1, town: 1, apart: 1, title: 'kis-moszkva' }
		};
		return {
			marks: {
				layers: layers(desk),
				headings: headings(desk),
				panels: counts(desk),
				rented: desk.number('buildings') - desk.number('buildings-rented')
			},
			looks
		};
	}
});
