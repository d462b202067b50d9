import { defineScene, round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import { onStrip, strip, type Strip, type StripLook } from '../../drawings/strip';
import { article } from './article';
import { commission } from './commission';
import { gap } from './gap';
import { pact } from './pact';
import { head } from './painted';
import { treaty } from './treaty';
import { FRAMES, views, type Name } from './views';

export type ReasonLook = StripLook & { frame: Name };

/** What stands through the scene, and what each frame lays over it. */
export interface ReasonMarks {
	strip: Strip;
	head: Sheet;
	sheets: Record<string, Sheet>;
	/** The day of each sheet: where it is on the strip, and on the paper. */
	anchors: Record<string, [strip: number, x: number, y: number]>;
}

const ANCHORS: Record<Name, string> = {
	'control-commission': 'armistice',
	'article-22': 'peace-in-force',
	pact: 'pact-signed',
	'state-treaty': 'state-treaty-signed',
	gap: 'state-treaty-signed'
};

function draw(desk: Desk): { marks: ReasonMarks; looks: Record<Name, ReasonLook> } {
	const drawn = strip(desk);
	const seen = views(desk);
	const looks = Object.fromEntries(
		FRAMES.map((frame) => [frame, { ...seen[frame], frame }])
	) as Record<Name, ReasonLook>;
	const sheets: Record<Name, Sheet> = {
		'control-commission': commission(desk, seen['control-commission']),
		'article-22': article(desk, drawn, seen['article-22']),
		pact: pact(desk, seen.pact),
		'state-treaty': treaty(desk, drawn, seen['state-treaty']),
		gap: gap(desk, drawn, seen.gap)
	};
	const anchors = Object.fromEntries(
		FRAMES.map((frame) => {
			const { x, y, kx } = seen[frame];
			const day = round(onStrip(desk, desk.moment(ANCHORS[frame])));
			return [frame, [day, round(x + day * kx), y] as [number, number, number]];
		})
	);
	return { marks: { strip: drawn, head: head(desk), sheets, anchors }, looks };
}

export default defineScene({
	light: 'day',
	headCount: 'uncounted',
	moves: ['kx', 'ky', 'x', 'y'],
	frames: {
		'control-commission': {
			words: {
				hu: 'Piros vonat áll egy téglafalon; minden kocsija egy év, oldalán az évszám. A vonat a szovjet jelenlét, a fal a jogcíme. A fal bal széle a háború {armistice|ig}, utána a Szövetséges Ellenőrző Bizottság következik {peace-in-force|ig}; szaggatott vonal jelzi {peace-signed|t}, a béke aláírását, ameddig egyik forrásunk számolja.',
				en: 'A red train stands on a brick wall; each wagon is a year and bears its number. The train is the Soviet presence, the wall its legal ground. The left end of the wall is the war until {armistice}, then comes the Allied Control Commission until {peace-in-force}; a dashed line marks {peace-signed}, the signature of the peace, to which one of our sources counts.'
			},
			facts: ['soviet-entry', 'article-22']
		},
		'article-22': {
			words: {
				hu: 'Ugyanaz a vonat távolabbról. Alatta a falon a {article-22}. cikk áll, {peace-in-force|tol} {state-treaty-signed|ig}; a fal első, világos sávja {article-22-days} nap, ennyi jutott a többi szövetségesnek a távozásra. A vonat fölött {divisions-enough|unit}: ennyi elég lett volna, két teli és egy üres négyzet; mellettük szaggatott négyzetek halványulnak, mert jóval több maradt, de hogy mennyi, nem tudjuk.',
				en: 'The same train from further away. The wall below it is Article {article-22}, from {peace-in-force} to {state-treaty-signed}; its first, light strip is {article-22-days} days, the time for all other Allies to leave. Above the train {divisions-enough|unit} that would have done, two full squares and a hollow one; beside them dashed squares grow pale, because far more remained, but how many is not known.'
			},
			facts: ['allied-forces-out']
		},
		pact: {
			words: {
				hu: 'A fal a vonat alatt hónapról hónapra halványul, aztán nincs. A helyén {pact-signed|tol} ferde vonalkázás van szaggatott kerettel, amely nem ér föl a sínig: a Varsói Szerződés, amelyre Moszkva hivatkozott, de amelynek szövege ilyen jogot nem ad. A vonat közben megszakítás nélkül áll; jobbra, {agreement-1957|tol}, új fal kezdődik.',
				en: 'Under the train the wall grows paler month by month and is gone. In its place, from {pact-signed}, there is slanting hatching in a dashed frame that does not reach the rail: the Warsaw Pact, which Moscow invoked but whose text gives no such right. The train stands unbroken; to the right, from {agreement-1957}, a new wall begins.'
			}
		},
		'state-treaty': {
			poster: {
				parts: {
					wide: [180, 260, 580, 580],
					square: [0, 395, 1000, 445],
					tall: [180, 375, 600, 465]
				},
				look: { frame: '' },
				words: (text) => /^\d+$/.test(text)
			},
			words: {
				hu: 'Közelebbről, három dátummal. {state-treaty-signed}: aláírják az osztrák államszerződést, innen halványul a fal. {state-treaty-in-force}: hatályba lép. {austria-vacated}: eddig kell kiüríteni Ausztriát, és itt a fal véget ér. A vonat fölötte ugyanúgy folytatódik.',
				en: 'From closer up, with three dates. {state-treaty-signed}: the Austrian State Treaty is signed, and from here the wall fades. {state-treaty-in-force}: it comes into force. {austria-vacated}: Austria is due to be vacated, and here the wall ends. The train above it goes on as before.'
			},
			facts: ['article-22']
		},
		gap: {
			words: {
				hu: 'Az egész vonat, a kezdetétől {no-foreign-army|ig}, töretlen piros sáv egy hosszú falon. A falon egyetlen hézag van: {legal-gap-days} nap a két aláírás között; hatálybalépéstől hatálybalépésig {legal-gap-force-days}. A hézagban vonalkázás, a Varsói Szerződés mint hivatkozás, és egy vonal, {neutrality}: a magyar kormány a hozzájárulását is visszavonja. Jobbra a leghosszabb fal, az {agreement-1957|i} egyezmény.',
				en: 'The whole train, from its beginning to {no-foreign-army}, an unbroken red band on a long wall. The wall has one gap: {legal-gap-days} days from signature to signature; between the entries into force, {legal-gap-force-days}. In the gap are hatching, the Warsaw Pact as claimed, and a line, {neutrality}: the Hungarian government withdraws its consent too. To the right is the longest wall, the agreement of {agreement-1957}.'
			},
			facts: ['soviet-entry', 'article-22']
		}
	},
	draw
});
