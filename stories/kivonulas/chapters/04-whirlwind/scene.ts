import { defineScene, round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { onStrip, strip, type Strip } from '../../drawings/strip';
import { agreement, signing } from './agreement';
import { corps } from './corps';
import { days, type Days } from './days';
import { bands, neutrality, whirlwind } from './november';
import { soldiers, strength, type Soldiers } from './soldiers';
import { stamps, type Stamps } from './stamps';
import { head } from './type';
import { looks, type Name, type WhirlwindLook } from './views';

/** What stands through the scene, and what each frame lays over it. */
export interface WhirlwindMarks {
	strip: Strip;
	/** Where the second train begins on the strip. */
	intervention: number;
	soldiers: Soldiers;
	stamps: Stamps;
	days: Days;
	/** What stands on the agreement. */
	agreement: Sheet;
	sheets: Record<string, Sheet>;
}

function draw(desk: Desk): { marks: WhirlwindMarks; looks: Record<Name, WhirlwindLook> } {
	const drawn = strip(desk);
	const stamped = stamps(desk);
	const [first] = stamped.all;
	const seen = looks(desk, first ? [first[0], first[1]] : [0, 0]);
	const sheets: Record<Name, Sheet> = {
		'special-corps': corps(desk, drawn, seen['special-corps']),
		neutrality: neutrality(desk),
		'november-4': stacked(
			whirlwind(desk, drawn, seen['november-4']),
			bands(desk, drawn, seen['november-4'], false)
		),
		'sixty-thousand': stacked(strength(desk), bands(desk, drawn, seen['sixty-thousand'], true)),
		agreement: stacked(signing(desk, seen.agreement), bands(desk, drawn, seen.agreement, true)),
		temporarily: stacked({
			words: head(
				desk,
				{ hu: '{temporary-years} év', en: '{temporary-years} years' },
				{
					hu: 'egy bélyegző = egy naptári év, amelyben a szó érvényes volt',
					en: 'ideiglenesen = temporarily; one stamp = one calendar year'
				}
			)
		})
	};
	return {
		marks: {
			strip: drawn,
			intervention: round(onStrip(desk, desk.moment('intervention'))),
			soldiers: soldiers(desk),
			stamps: stamped,
			days: days(desk, drawn, seen.neutrality),
			agreement: agreement(desk, seen.agreement),
			sheets
		},
		looks: seen
	};
}

export default defineScene({
	light: 'day',
	headCount: 'intervention',
	moves: [
		'kx',
		'ky',
		'x',
		'y',
		'away',
		'left',
		'top',
		'width',
		'height',
		'stampX',
		'stampY',
		'stamps'
	],
	frames: {
		'special-corps': {
			words: {
				hu: 'A hézag közelről: a vonat kerekei alatt nincs fal, csak a két széle látszik, a bal oldali halványul, a jobb oldali születik. A vonat fölött két dátum: {special-corps}, fölállítják a Különleges Hadtestet; {plan-wave}, kész a terv a rendszer elleni megmozdulásokra. A terv fedőneve, „Hullám”, szaggatott keretben lóg a vonat alatt a semmiben.',
				en: 'The gap, close up: there is no wall under the wheels of the train, only its two edges are seen, the left one fading, the right one beginning. Above the train are two dates: {special-corps}, the Special Corps is set up; {plan-wave}, it has a plan for unrest against the regime. The plan’s code name, “Wave”, hangs in a dashed frame below the train, over nothing.'
			}
		},
		neutrality: {
			words: {
				hu: 'Még közelebbről: a vonat oldalán minden deszka egy nap, {revolution-begins|tol} novemberig. A vonat alatti ürességben {neutrality} táblája alól körök terjednek szét, mint a rádió hullámai: Nagy Imre bejelenti Magyarország semlegességét.',
				en: 'Closer still: every board on the side of the train is a day, from {revolution-begins} into November. In the emptiness below, rings spread from under the board of {neutrality}, like the waves of a radio: Imre Nagy announces Hungary’s neutrality.'
			}
		},
		'november-4': {
			words: {
				hu: 'Ugyanazok a napok. {intervention|n} kelet felől második piros vonat érkezik az első fölé: új szovjet csapatok. A semlegesség és a beavatkozás között {neutrality-to-intervention} nap telt el. A vonat alatt nagy betűkkel a hadművelet fedőneve: Forgószél.',
				en: 'The same days. On {intervention} a second red train comes in from the east above the first: new Soviet troops. Between neutrality and the intervention lie {neutrality-to-intervention} days. Below the train, in large letters, is the code name of the operation: Whirlwind.'
			},
			facts: ['revolution-begins', 'neutrality']
		},
		'sixty-thousand': {
			poster: {
				parts: {
					wide: [461, 190, 531, 610],
					square: [0, 190, 992, 467],
					tall: [313, 190, 679, 610]
				}
			},
			words: {
				hu: 'A két piros sáv alatt katonák sorakoznak, egy alak száz ember: összesen mintegy {troops-1956-57} szovjet katona. Hat teli oszlop, a hetedik félig van meg és üres, mert a becslés alsó és felső széle között ennyi a különbség. Más számlálások más eredményt adnak.',
				en: 'Soldiers are drawn up below the two red bands, a figure for each hundred: about {troops-1956-57} Soviet soldiers in all. Six columns are full; the seventh is half a column and hollow, because that much lies between the lower and the upper end of the estimate. Other counts come out differently.'
			}
		},
		agreement: {
			words: {
				hu: 'A piros sávok alá papír kerül: a szovjet csapatok jogi helyzetéről szóló egyezmény, Budapest, {agreement-1957}, vázlatosan, négy aláírással. Magyar részről Horváth Imre és Révész Géza, szovjet részről Andrej Gromiko és Georgij Zsukov írta alá. A szerkesztőség bélyegzője áll rajta: ideiglenesen. A papír mögött újra fal kezdődik: {agreement-ratified|n} megerősítették, az {decree-54}. törvényerejű rendelet hirdette ki.',
				en: 'A sheet of paper now stands under the red bands: the agreement on the legal status of the Soviet troops, Budapest, {agreement-1957}, drawn schematically with four signatures. Imre Horváth and Géza Révész signed for Hungary, Andrei Gromyko and Georgy Zhukov for the Soviet Union. It bears a stamp of our own: ideiglenesen, temporarily. Behind the paper a wall begins again: ratified on {agreement-ratified}, promulgated as Law-Decree {decree-54}.'
			}
		},
		temporarily: {
			words: {
				hu: 'Az egész képet bélyegzők töltik be, mindegyiken ugyanaz a szó: ideiglenesen. Egy bélyegző egy naptári év, az egyezménytől a távozásig {temporary-years}, mindegyiken az évszám. Ferdén állnak, hol erősebb, hol halványabb festékkel, ahogy a kéz üti őket.',
				en: 'Stamps fill the whole picture, all with the same Hungarian word, ideiglenesen: temporarily. One stamp is one calendar year, {temporary-years} of them from the agreement to the departure, each with its number. They stand askew, in stronger and weaker ink, as a hand would strike them.'
			},
			facts: ['agreement-1957', 'no-foreign-army']
		}
	},
	draw
});
