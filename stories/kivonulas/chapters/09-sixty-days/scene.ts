import { defineScene, type Desk } from '$lib/scene/frame';
import { lean } from '../../drawings/lean';
import { stacked } from '$lib/scene/sheet';
import { breakdown, dayOf } from './days';
import { flag } from './flag';
import { head } from './heads';
import { ladder } from './ladder';
import { pair, understanding } from './people';
import { sheet, SHEET } from './sheet';
import { budapest, moscow, months, numbers, perhaps, sofia } from './stations';
import { along, strip, WAYS, type Way } from './track';

const FRAMES = ['sofia', 'budapest', 'breakdown', 'signature', 'what-it-says'] as const;

/** A frame of this chapter. */
export type Name = (typeof FRAMES)[number];

export type Look = {
	name: Name;
	/** Days gone by, and how far the two sides of the table are apart. */
	n: number;
	apart: number;
	/** The days of which one is meant, though no source says which. */
	from: number;
	to: number;
	/** The sheet: its strength, place and size, 1 when it is read. */
	sheet: number;
	x: number;
	y: number;
	k: number;
};

function draw(desk: Desk) {
	const { shape } = desk;
	const wide = shape === 'wide';
	const way: Way = { ...WAYS[shape], days: desk.number('sixty-days') };
	const open = dayOf(desk, 'talks-open');
	const [from, to] = breakdown(desk);
	const last = dayOf(desk, 'agreement-signed');
	const land = months(desk, way);
	const all = lean<string>(
		{
			months: land.names,
			szofia: sofia(desk, way),
			pest: budapest(desk, way),
			perhaps: perhaps(desk, way),
			moszkva: moscow(desk, way),
			numbers: numbers(desk, way),
			sofia: stacked(pair(desk, way, 'sofia', 0, [0.78, 1.08]), understanding(desk, way)),
			parliament: flag(
				desk,
				way,
				'nemeth-parliament',
				{
					hu: 'Németh az Országgyűlésben: a maradásnak nincs sem politikai, sem katonai oka',
					en: 'Németh in parliament: there is no political or military reason to stay'
				},
				wide ? [24, 262, 330] : [10, 112, 132]
			),
			budapest: pair(desk, way, 'budapest', open, [0.96, 1.08]),
			breakdown: ladder(desk, 2),
			prague: flag(
				desk,
				way,
				'czechoslovak-agreement',
				{ hu: 'aláírják a csehszlovák egyezményt', en: 'the Czechoslovak agreement is signed' },
				wide ? [24, 262, 330] : [10, 112, 132]
			),
			signature: pair(desk, way, 'signature', last, [0.92, 0.62]),
			agreed: ladder(desk, 3),
			sheet: sheet(desk),
			...Object.fromEntries(FRAMES.map((name) => [`${name}-head`, head(desk, name)]))
		},
		wide ? 1 : 0.5
	);
	// The days of March up to the signature.
	const end = along(way, last);
	const rest = SHEET[shape];
	const small = 0.052;
	const lying = {
		x: Math.round(end.x - (rest.width * small) / 2),
		y: Math.round(end.y - (rest.height * small) / 2),
		k: small
	};
	const still: Omit<Look, 'name'> = {
		n: 0,
		apart: 0,
		from: last,
		to: last - 1,
		sheet: 0,
		...lying
	};
	const looks: Record<Name, Look> = {
		sofia: { ...still, name: 'sofia' },
		budapest: { ...still, name: 'budapest', n: open },
		breakdown: { ...still, name: 'breakdown', n: from - 1, apart: 1, from, to },
		signature: { ...still, name: 'signature', n: last, sheet: 1 },
		'what-it-says': {
			...still,
			name: 'what-it-says',
			n: last,
			sheet: 1,
			x: rest.x,
			y: rest.y,
			k: 1
		}
	};
	return {
		marks: {
			way,
			all,
			february: land.bands,
			sheet: rest,
			names: [...FRAMES],
			ballast: strip(way, [-0.68, 0.62], -1, way.days + 1.4)
		},
		looks
	};
}

export type SixtyMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'declared-1990',
	moves: ['n', 'apart', 'x', 'y', 'k'],
	frames: {
		sofia: {
			words: {
				hu: 'Egyenes vágány fut a távolba, {sixty-days} talpfával: egy talpfa egy nap {sofia-agreement|day} után. Az elején Szófia táblája, arrébb Budapesté, a végén Moszkváé. Szófiánál egy asztal áll a síneken, a két végén Németh Miklós és Nyikolaj Rizskov; elvben megegyeznek, hogy lesz menetrend. Egy jelzett talpfa {nemeth-parliament|day}: Németh az Országgyűlésben beszél. Minden talpfa halvány még.',
				en: 'A straight track runs into the distance on {sixty-days} sleepers, one for each day after {sofia-agreement|day}. The sign of Sofia stands at its beginning, that of Budapest further on, that of Moscow at its end. At Sofia a table stands on the rails, with Miklós Németh and Nikolai Ryzhkov at its two ends; they agree in principle on a timetable. One sleeper is flagged: {nemeth-parliament|day}, Németh speaks in parliament. All the sleepers are still pale.'
			}
		},
		budapest: {
			poster: {
				parts: {
					wide: [195, 105, 790, 760],
					square: [165, 120, 820, 486],
					tall: [195, 130, 790, 740]
				},
				words: (text) => text === text.toUpperCase() && !/\d/.test(text),
				ground: 'paper'
			},
			words: {
				hu: 'Az asztal Budapesthez ért: {talks-open-day} talpfa már fekete. A két végén most Somogyi Ferenc külügyi államtitkár és Ivan Aboimov külügyminiszter-helyettes.',
				en: 'The table has reached Budapest: {talks-open-day} sleepers are black. At its two ends are now Ferenc Somogyi, state secretary, and Ivan Aboimov, deputy foreign minister.'
			},
			facts: ['talks-open']
		},
		breakdown: {
			words: {
				hu: 'Az asztal kettévált. Előtte üres körvonalú talpfák: e napok valamelyikén szakadtak meg a tárgyalások. Jelezve {czechoslovak-agreement|day}, a csehszlovák egyezmény napja. Alul két sor, egy jel egy hónap az aláírás hónapjától: a magyarok {hungarian-deadline|year} végét akarják, Aboimov {aboimov-deadline|year}. {aboimov-deadline|month} végét. Moszkva {soviet-wish-months} hónapot kér.',
				en: 'The table has come apart. Before it lie sleepers in outline only: on one of these days the talks broke down. Flagged is {czechoslovak-agreement|day}, the day of the Czechoslovak agreement. Below are two rows, one mark for a month from that of the signature: the Hungarians want the end of {hungarian-deadline|year}, Aboimov the end of {aboimov-deadline}. Moscow asks for {soviet-wish-months} months.'
			},
			facts: ['talks-breakdown']
		},
		signature: {
			words: {
				hu: 'Mind a {sixty-days} talpfa fekete, az asztal Moszkvában: Horn Gyula és Eduard Sevardnadze, közöttük egy lap, {agreement-signed} A hónapsorok alatt most egy harmadik, fekete: az egyezmény határideje {agreement-deadline}, a magyarok és Aboimov kívánsága között.',
				en: 'All {sixty-days} sleepers are black and the table is in Moscow: Gyula Horn and Eduard Shevardnadze, between them a sheet of paper, {agreement-signed}. Below the two rows of months there is now a third, in black: the deadline of the agreement, {agreement-deadline}, between what the Hungarians and Aboimov wanted.'
			},
			facts: ['hungarian-deadline', 'aboimov-deadline']
		},
		'what-it-says': {
			words: {
				hu: 'A lap kinagyítva: kitöltött űrlap, a mi szavainkkal. Határidő: {agreement-deadline} Alatta az alapelvek, az, hogy ki és mi megy, a vagyon az {garrison-country-from|os} egyezmény szerint, a Varsói Szerződés változatlan kötelezettségei, a mellékelt menetrend. Szaggatott keretben az, amit nem mond ki: hogy a szovjet jelenlétnek nem volt jogalapja. Legalul két aláírás helye. Kihirdetve {promulgation|n}, a {decree-number}. számú rendeletben.',
				en: 'The sheet enlarged: a form, filled in, in our own words. Deadline: {agreement-deadline}. Below it the principles, who goes and what, property by the agreement of {garrison-country-from}, unchanged duties under the Warsaw Pact, the timetable in the annex. In a broken frame is what it does not say: that the Soviet presence had no basis in law. At the foot are two lines for the signatures. Promulgated on {promulgation}, by decree no. {decree-number}.'
			},
			facts: ['agreement-signed']
		}
	},
	draw
});
