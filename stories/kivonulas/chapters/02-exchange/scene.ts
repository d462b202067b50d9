import { defineScene, type Desk } from '$lib/scene/frame';
import { fronts, STAGES } from './fronts';
import { parts } from './parts';
import { realm } from './realm';
import { lean } from '../../drawings/lean';
import { ring } from './siege';
import { dots } from './towns';
import { views, type View } from './view';

/** A frame of this chapter. */
export type Name = 'german-occupation' | 'battonya' | 'allies' | 'siege' | 'april' | 'word';

/** What a frame does with the map. */
export type ExchangeLook = View & {
	/** Which words stand in the picture. */
	words: Name;
	/** Where the front stands, by the number of its line. */
	front: number;
	/** How broad the red lines of the Soviet presence are, as a share of their distance. */
	tone: number;
	/** The border of 1944. */
	realm: number;
	/** How many waves of places are lit. */
	lit: number;
	/** How far the ring round Budapest is closed, 0 to 1. */
	ring: number;
};

function draw(desk: Desk) {
	const { far, home, siege: near } = views(desk);
	const on = (words: Name, view: View, own: Partial<ExchangeLook>): ExchangeLook => ({
		...view,
		words,
		front: 0,
		tone: 0.28,
		realm: 0,
		lit: 0,
		ring: 0,
		...own
	});
	const at = (stage: string) => STAGES.indexOf(stage);
	return {
		marks: {
			fronts: fronts(desk),
			realm: realm(desk),
			dots: Object.values(dots(desk)),
			ring: ring(desk),
			sheets: lean(parts(desk), desk.shape === 'wide' ? 1 : 0.1)
		},
		looks: {
			'german-occupation': on('german-occupation', far, { front: at('before'), realm: 1 }),
			battonya: on('battonya', far, { front: at('september'), realm: 1, lit: 1 }),
			allies: on('allies', home, { front: at('december'), lit: 2 }),
			siege: on('siege', near, { front: at('ring'), lit: 3, ring: 1 }),
			april: on('april', home, { front: at('april'), lit: 4 }),
			word: on('word', home, { front: at('after'), tone: 1.1 })
		} satisfies Record<Name, ExchangeLook>
	};
}

export type ExchangeMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'uncounted',
	moves: ['k', 'dx', 'dy', 'front', 'tone', 'ring'],
	frames: {
		'german-occupation': {
			words: {
				hu: 'A Kárpát-medence térképe, {german-occupation}. Magyarország akkori, a mainál nagyobb területét, amelyet szaggatott vonal határol, fekete sraffozás tölti ki: német csapatok kezén van. Belül folytonos vonal a mai határ. A határ rajza vázlatos.',
				en: 'A map of the Carpathian basin, {german-occupation}. Hungary in its borders of that time, larger than today’s and drawn as a dashed line, is filled with black hatching: German troops hold it. Inside it a solid line is today’s border. The old border is schematic.'
			}
		},
		battonya: {
			words: {
				hu: 'Ugyanaz a térkép, {soviet-entry}. Délkeletről piros él, a front ér a sraffozott országhoz; mögötte a föld piros. A mai határon Battonya az első pont; mellette üres kör Csanádpalota, amely mellett {rival-entry} szól. Üres kör a Keleti-Kárpátokban az Úz völgye is: az akkori határt {first-entry} végén lépték át.',
				en: 'The same map, {soviet-entry}. From the south-east a red edge, the front, reaches the hatched country; the land behind it is red. Battonya is the first dot on today’s border; next to it Csanádpalota is a hollow ring, with {rival-entry} put forward for it. Another hollow ring is the Uz valley in the Eastern Carpathians: the border of that time was crossed in late {first-entry}.'
			}
		},
		allies: {
			poster: {
				parts: {
					wide: [40, 10, 960, 900],
					square: [-20, 80, 1040, 650],
					tall: [110, 60, 890, 720]
				},
				look: { words: '' },
				ground: 'abroad'
			},
			words: {
				hu: 'A térkép közelebb jön a mai országhoz. A front az ország közepéig jutott; kigyulladt Szeged, {szeged-taken}, Debrecen, {debrecen-taken}, Kecskemét, {kecskemet-taken}, Pécs, {pecs-taken}, és Miskolc, {miskolc-taken}. Zöld nyilak a szövetséges hadseregek: keletről két román, délről egy bolgár és egy jugoszláv.',
				en: 'The map comes closer to today’s country. The front has reached its middle; lit up are Szeged, {szeged-taken}, Debrecen, {debrecen-taken}, Kecskemét, {kecskemet-taken}, Pécs, {pecs-taken}, and Miskolc, {miskolc-taken}. Green arrows are the allied armies: two Romanian ones from the east, a Bulgarian and a Yugoslav one from the south.'
			}
		},
		siege: {
			words: {
				hu: 'Budapest közelről. A város körül zárt piros gyűrű, benne fekete sraffozás; körülötte minden piros. Esztergomnál {ring-closed} áll: ekkor zárult be a gyűrű. A Dunától keletre Pest, {pest-falls}; nyugatra Buda, {buda-falls}. Ez {siege-days} nap.',
				en: 'Budapest, close up. Round the city there is a closed red ring with black hatching inside; all around it is red. At Esztergom stands {ring-closed}, when the ring closed. East of the Danube is Pest, {pest-falls}; west of it Buda, {buda-falls}. That is {siege-days} days.'
			}
		},
		april: {
			words: {
				hu: 'Az egész ország piros, csak a nyugati csücske sraffozott. Kigyulladt Székesfehérvár, {szekesfehervar-retaken}, Győr, {gyor-taken}, és Sopron, {sopron-taken}. A csücsöknél üres körök, három állítás arról, mikor ért véget a harc: {liberation-day|day}, a hivatalos nap, Nemesmedves; {fighting-ends|day}, Pinkamindszent; és {fighting-ends-earlier|day} vagy {fighting-ends-later|day}, mások szerint.',
				en: 'The whole country is red but for its western tip, which is hatched. Lit up are Székesfehérvár, {szekesfehervar-retaken}, Győr, {gyor-taken}, and Sopron, {sopron-taken}. At the tip, hollow rings are three claims for the end: {liberation-day|day}, the official day, at Nemesmedves; {fighting-ends|day}, at Pinkamindszent; and {fighting-ends-earlier|day} or {fighting-ends-later|day}, by others.'
			}
		},
		word: {
			words: {
				hu: 'Az ország egyetlen piros folt, rajta keresztben a hivatalos szó, felszabadítás. Alatta két sáv: a szóé {word-from} és {word-to} között, {word-years} év; és a szovjet csapatoké, amely hosszabb: {soviet-entry} és {no-foreign-army} között tart.',
				en: 'The country is a single patch of red; across it stands the official word, “felszabadítás”, liberation. Below are two bars: that of the word, from {word-from} to {word-to}, {word-years} years; and that of the Soviet troops, which is longer: from {soviet-entry} to {no-foreign-army}.'
			}
		}
	},
	draw
});
