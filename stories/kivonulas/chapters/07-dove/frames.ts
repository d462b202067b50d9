import type { FrameSpec } from '$lib/scene/frame';

/** The frames of this chapter, in their order. */
export const FRAMES = {
	wagons: {
		words: {
			hu: 'Mozdony és {halas-tanks} vasúti kocsi oldalról, nyolc sorba hajtva; minden kocsin egy piros harckocsi, egy jel egy harckocsi. A löveget drótkötél tartja. A mozdony és a kocsik rajza vázlat.',
			en: 'An engine and {halas-tanks} flat wagons from the side, folded into eight rows; on every wagon a red tank, one mark for each. Steel rope holds the guns. Engine and wagons are schematic.'
		}
	},
	'fourteen-centimetres': {
		words: {
			hu: 'Harckocsi a vasúti kocsin, a szerelvény vége felől nézve. A két lánctalp együtt {track-overhang} centiméterrel szélesebb, mint a kocsi padlója; kinagyítva a perem, ahol mintegy {track-overhang-side} centiméter lóg túl. A nyomtáv, {gauge-normal} milliméter, és a túllógás egy léptékben van, a többi vázlat.',
			en: 'A tank on a wagon, seen from the end of the train. From track to track it is {track-overhang} centimetres wider than the wagon’s floor; the edge is enlarged where about {track-overhang-side} centimetres hang over. The gauge, {gauge-normal} millimetres, and the overhang are to one scale, the rest is schematic.'
		}
	},
	dove: {
		poster: {
			parts: {
				wide: [160, 166, 585, 590],
				square: [120, 366, 760, 390],
				tall: [150, 146, 640, 610]
			}
		},
		words: {
			hu: 'Közelről egy harckocsi lánctalpának eleje és a vasúti kocsi padlója. A kettő közti ékben egy kis fehér galamb áll.',
			en: 'Close up, the front of a tank’s track and the floor of a railway wagon. In the wedge between the two stands a small white dove.'
		}
	},
	route: {
		words: {
			hu: 'Magyarország térképén a vasúton {halas-tanks} piros vonás halad, egy vonás egy harckocsi: Kiskunhalasról Kecskeméten, Cegléden, Szolnokon, Debrecenen és Nyíregyházán át Záhonyba. A vonal az állomások között vázlatos.',
			en: 'On a map of Hungary {halas-tanks} red dashes travel along the railway, one for each tank: from Kiskunhalas by way of Kecskemét, Cegléd, Szolnok, Debrecen and Nyíregyháza to Záhony. Between the stations the line is schematic.'
		}
	},
	sum: {
		words: {
			hu: 'Három sokaság. Legalább {troops-left-1989} katona, egy alak tíz; a sorok üres alakokkal folytatódnak az év végéig számolt, nagyjából tizenkétezerig. Közel {tanks-left-1989} harckocsi, közülük aláhúzva a kiskunhalasi {halas-tanks}. Végül {armoured-left-1989} páncélozott harcjármű.',
			en: 'Three crowds. At least {troops-left-1989} soldiers, one figure for ten; hollow figures go on to the twelve thousand or so counted by the end of the year. Nearly {tanks-left-1989} tanks, with the {halas-tanks} of Kiskunhalas underlined. Last, {armoured-left-1989} armoured vehicles.'
		},
		facts: ['partial-withdrawal-start', 'partial-withdrawal-end'],
		headCount: 'gone-1989'
	},
	refilled: {
		words: {
			hu: 'Magyarország térképe, piros pontokkal az ismert helyőrségek. A Dunántúl nyugati részéről vastag piros ívek vezetnek Sárbogárdra és Debrecenbe: ott a körök újra pirosak. Kiskunhalasra szaggatott ív, a köre üres: oda javító alakulatot jelentettek be.',
			en: 'A map of Hungary, the known garrisons as red dots. From western Transdanubia broad red arcs lead to Sárbogárd and Debrecen, where the rings are red again. The arc to Kiskunhalas is broken and its ring empty: there a repair unit was announced.'
		},
		headCount: 'gone-1989'
	}
} satisfies Record<string, FrameSpec>;

/** A frame of this chapter. */
export type Name = keyof typeof FRAMES;
