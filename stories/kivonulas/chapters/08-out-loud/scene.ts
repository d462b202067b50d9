import { defineScene, round, type Desk } from '$lib/scene/frame';
import { lean } from '../../drawings/lean';
import { cameras, FRAMES, type Name } from './cameras';
import { demand } from './demand';
import { foot } from './foot';
import { ground } from './ground';
import { head, key, leaves, troops } from './head';
import { july } from './july';
import { march } from './march';
import { may } from './may';
import { kept, note } from './note';
import { overview } from './overview';
import { FORM, shift } from './plan';
import { points } from './points';
import { reburial } from './reburial';
import { sides } from './sides';
import type { Crowd } from './speech';
import { both, type Scene } from './street';

/**
 * What is seen in one frame only, drawn where that frame has it and moved with the ground: the name
 * of the frame, its day on the ground, where that day and the wall stand, and its crowds.
 */
export type Piece = [name: Name, at: number, x: number, wall: number, ...crowds: Crowd[]];

/** How far the ground is moved, how narrow time is, and which pieces are seen. */
export type Look = {
	x: number;
	wall: number;
	k: number;
	name: Name;
	/** The words on the wall. */
	words: string;
	/** Whether the red line is only named. */
	troops: number;
	/** Months are named beside their first days, except where the whole year is drawn. */
	near: number;
	/** Openings in the wall of which only one memory speaks, or whose day is not known. */
	unsure: number;
};

function draw(desk: Desk) {
	const seen = cameras(desk);
	const { day } = FORM[desk.shape];
	const scenes: Record<Name, Scene> = {
		'march-15': points(desk, seen['march-15']),
		'march-doors': { sheet: march(desk, seen['march-doors']) },
		may: may(desk, seen.may),
		reburial: reburial(desk, seen.reburial),
		'moscow-july': { sheet: july(desk, seen['moscow-july']) },
		shakhnazarov: { sheet: note(desk, seen.shakhnazarov) },
		'november-4': both(demand(desk, seen['november-4']), kept(desk, seen['november-4'])),
		warheads: { sheet: overview(desk, seen.warheads) }
	};
	const { near, year, ...under } = foot(desk, seen.warheads);
	const heads = FRAMES.map((name) => [`${name}-head`, head(desk, name)] as const);
	// Frames whose wall is as thick share the words on it.
	const walls = FRAMES.map((name) => sides(desk, name, seen[name]));
	const texts = walls.map((words) => JSON.stringify(words));
	const written = walls.map(
		(words, n) => [`wall-${texts.indexOf(texts[n] ?? '')}`, words] as const
	);
	const sheets = FRAMES.map((name) => [name, scenes[name].sheet] as const);
	const looks = Object.fromEntries(
		FRAMES.map((name, n): [Name, Look] => {
			const { x, k } = shift(desk, seen[name]);
			const whole = name === 'warheads';
			return [
				name,
				{
					x,
					k,
					wall: seen[name].wall,
					name,
					words: written[n]?.[0] ?? '',
					troops: leaves(name) ? 0 : 1,
					near: whole ? 0 : 1,
					unsure: whole || name === 'march-doors' ? 1 : 0
				}
			];
		})
	) as Record<Name, Look>;
	return {
		marks: {
			ground: ground(desk),
			foot: under,
			all: lean<string>(
				{
					near,
					year,
					key: key(desk),
					troops: troops(desk),
					...Object.fromEntries([...written, ...sheets, ...heads])
				},
				desk.shape === 'wide' ? 1 : 0.5
			),
			walls: [...new Set(written.map(([name]) => name))],
			pieces: FRAMES.map((name): Piece => [
				name,
				round(seen[name].day * day),
				seen[name].x,
				seen[name].wall,
				...(scenes[name].crowds ?? [])
			])
		},
		looks
	};
}

export type OutLoudMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'gone-1989',
	moves: ['x', 'wall', 'k'],
	frames: {
		'march-15': {
			poster: {
				parts: {
					wide: [0, 188, 1000, 280],
					square: [0, 185, 1000, 440],
					tall: [0, 185, 1000, 780]
				},
				words: (text, size) => size > 26 && /[.\d]/.test(text)
			},
			words: {
				hu: 'Tervrajz felülnézetben: fent kockaköves utca, egy kockasor egy nap; lent egy vastag fekete fal, mögötte a zárt ajtók. Az utcán, {twelve-points-day|day|n} fekete tábla: az ellenzék {twelve-points} pontjából a {withdrawal-point}., amely a szovjet csapatok kivonását követeli, és a november hetedikei ünnep törlését. Előtte nagy tömeg, amelyről a forrás nem ad számot. A kép alján végigfut egy piros vonal: a szovjet csapatok Magyarországon.',
				en: 'A plan seen from above: a paved street on top, one column of slabs for each day; below it a thick black wall, and behind the wall the closed doors. In the street, on the slabs of {twelve-points-day|day}, a black banner: of the opposition’s {twelve-points} points it is number {withdrawal-point}, which demands the withdrawal of the Soviet troops and the end of the November holiday. Before it a large crowd, for which the source gives no figure. A red line along the foot is the Soviet troops in Hungary.'
			},
			headCount: 'nato-1988'
		},
		'march-doors': {
			words: {
				hu: 'Ugyanaz a fal, de most mögé látunk: két szoba. Az egyiknek szaggatott a fala és az asztala: Németh és Gorbacsov titkos megállapodása a teljes kivonásról, {nemeth-secret-deal|month} elején, Németh saját visszaemlékezése szerint; más forrás nem erősíti meg. A másik folytonos vonallal: Grósz és Gorbacsov elvben megegyezik {grosz-march-deal|month} végén, hogy a részleges kivonás folytatódik; a napját nem tudjuk.',
				en: 'The same wall, but now we see behind it: two rooms. One has broken walls and a broken table: the secret agreement of Németh and Gorbachev on a full withdrawal, early in {nemeth-secret-deal|month}, by Németh’s own recollection; no other source confirms it. The other is drawn in full: Grósz and Gorbachev agree in principle, at the end of {grosz-march-deal|month}, that the partial withdrawal goes on; the day is not known.'
			},
			headCount: 'nato-1988'
		},
		may: {
			words: {
				hu: 'Az utcán, {debrecen-forum|day|n}, fórum követeli a debreceni szovjet repülőtér bezárását; piros sáv a kifutó. A fal ajtaja {politburo-withdrawal|day|n} nyílik egy szobába: az MSZMP Politikai Bizottságának napirendjén a kivonás. A piros vonalból alul ág válik ki: {partial-withdrawal-start|day} és {partial-withdrawal-end|day} között legalább {troops-left-1989} katona megy el.',
				en: 'In the street, on {debrecen-forum|day}, a forum demands that the Soviet airfield at Debrecen be closed; a red strip is its runway. The wall’s door on {politburo-withdrawal|day} leads to a room: the withdrawal is on the agenda of the ruling party’s Politburo. Below, a branch leaves the red line: between {partial-withdrawal-start|day} and {partial-withdrawal-end|day} at least {troops-left-1989} soldiers go.'
			}
		},
		reburial: {
			words: {
				hu: 'Az utcán {nagy-reburial|day|n} két egyforma fekete tábla egy tömeg fölött. Az egyiken Rácz Sándor szavai: segítsük hozzá a Szovjetuniót, hogy minél hamarabb kivonhassa csapatait. A másikon Orbán Viktoré: olyan kormányról beszél, amely „azonnali tárgyalásokat kezd az orosz csapatok kivonásának haladéktalan megkezdéséről”.',
				en: 'In the street, on {nagy-reburial|day}, two black banners of equal size above a crowd. On one are the words of Sándor Rácz: let us help the Soviet Union to be able to withdraw its troops as soon as possible. On the other those of Viktor Orbán, on a government that starts immediate negotiations on beginning the withdrawal.'
			}
		},
		'moscow-july': {
			words: {
				hu: 'A fal mögött egy nagy szoba, {grosz-nyers-moscow|day|tol} {grosz-nyers-moscow-end|day|ig}: az asztalnál Grósz Károly és Nyers Rezső. Az asztalon három sor: a márciusi megegyezést megerősítik, további csökkentésről megegyeznek, a teljes kivonás nem kerül szóba. A fal ajtaja nyitva; rajta át szaggatott út vezet egy laphoz az utcán: a tárgyalás után közzéteszik a márciusi megegyezést.',
				en: 'Behind the wall one large room, {grosz-nyers-moscow|day} to {grosz-nyers-moscow-end|day}: Károly Grósz and Rezső Nyers at a table. On it three lines: the understanding of March confirmed, further cuts agreed, a full withdrawal not raised. The door in the wall stands open, and a broken line leads through it to a sheet in the street: after the talks the understanding of March is published.'
			}
		},
		shakhnazarov: {
			words: {
				hu: 'Egy szoba, egy asztal, egy lap: Georgij Sahnazarov belső feljegyzése, {shakhnazarov-note}, arról, hogy minden csapat menjen el Lengyelországból, Csehszlovákiából és Magyarországról. A fal az irat napjától vékony. Fölötte: {words-to-paper-days} nappal a tizenkét pont után.',
				en: 'One room, one desk, one sheet: Georgy Shakhnazarov’s internal note of {shakhnazarov-note}, by which all troops should leave Poland, Czechoslovakia and Hungary. From that day on the wall is thin. Above it: {words-to-paper-days} days after the twelve points.'
			}
		},
		'november-4': {
			words: {
				hu: 'Egymás fölött, vékony fallal elválasztva: az utcán {embassy-protest|day|n} két párt azonnali, feltétel nélküli kivonást követel, {embassy-protest-anniversary} évvel a támadás után; bent a három hete, {shakhnazarov-note|day|n} kelt belső feljegyzés a teljes kivonásról.',
				en: 'One above the other, with a thin wall between them: in the street, on {embassy-protest|day}, two parties demand immediate, unconditional withdrawal, {embassy-protest-anniversary} years after the attack; inside, the internal note of {shakhnazarov-note|day}, three weeks old, on a full withdrawal.'
			}
		},
		warheads: {
			words: {
				hu: 'Az egész év összehúzva, márciustól novemberig: a fal fölött öt nap az utcáról, alatta öt tárgyalás vagy irat zárt ajtók mögül, köztük szaggatva Németh visszaemlékezése. A fal jobbra egyre vékonyabb; nyíl jelzi benne a {words-to-paper-days} napot a tizenkét ponttól az első iratig. Alul a piros vonalból szaggatott ág válik ki {warheads-out|n}: a robbanófejek, amelyeknek a napját nem ismerjük.',
				en: 'The whole year drawn together, from March to November: five days from the street above the wall, five talks or papers from behind closed doors below it, Németh’s recollection among them with a broken line. The wall thins to the right; an arrow in it marks the {words-to-paper-days} days from the twelve points to the first document. At the foot a broken branch leaves the red line in {warheads-out}: the warheads, whose day is not known.'
			},
			facts: ['troops-left-1989', 'partial-withdrawal-start', 'partial-withdrawal-end']
		}
	},
	draw
});
