import { defineScene, type Desk } from '$lib/scene/frame';
import { captions } from './captions';
import { LEAF, type Box } from './leaf';
import { rings } from './rings';
import { saturdays, yearCell } from './saturdays';
import { leaves } from './stamps';

/** A frame of this chapter. */
export type Name = 'sixteen' | 'nineteen' | 'thirty' | 'law' | 'saturday' | 'rituals';

/** What a frame shows: a leaf of the calendar, its window, or the rings. */
export type DayLook = Box & {
	words: Name;
	/** The leaf: of the year of the departure, of the year of the act, or that of the Saturdays. */
	leaf: 'departure' | 'act' | 'saturdays' | 'none';
	/** How many of the claims stand. */
	claims: number;
	/** How long the band is that the window slides on. */
	band: number;
	/** How far the rings have grown, 0 to 1. */
	grown: number;
};

function draw(desk: Desk) {
	const { shape, say, published } = desk;
	const wide = shape === 'wide';
	const leaf = LEAF[shape];
	const now = Number(published.slice(0, 4));
	const pair = leaves(desk);
	const table = saturdays(desk);
	const tree = rings(desk);
	const { claims, frames } = captions(desk, pair, tree.rings.count);
	const look = (words: Name, own: Partial<DayLook> & Box): DayLook => ({
		words,
		leaf: 'departure',
		claims: 0,
		band: wide ? 953 : leaf.width + 8,
		grown: 0,
		...own
	});
	const [sixteen, nineteen, thirty] = pair.departure;
	const [, freedom] = pair.act;
	const over = ({ x, y, w, h }: Box): Box => ({ x, y, w, h });
	const year = yearCell(desk, table, now);
	return {
		marks: {
			title: say({ hu: 'június', en: 'June' }),
			names: say({ hu: 'H K Sze Cs P Szo V', en: 'Mon Tue Wed Thu Fri Sat Sun' }).split(' '),
			last: say({ hu: 'az utolsó szombat', en: 'the last Saturday' }),
			leaves: pair,
			table,
			claims,
			lines: { ...frames, rituals: [...frames.rituals, ...tree.lines] },
			rings: tree.rings
		},
		looks: {
			sixteen: look('sixteen', { ...over(sixteen), claims: 1 }),
			nineteen: look('nineteen', { ...over(nineteen), claims: 2 }),
			thirty: look('thirty', { ...over(thirty), claims: 3 }),
			law: look('law', { ...over(freedom), leaf: 'act' }),
			saturday: look('saturday', {
				...year,
				leaf: 'saturdays',
				band: leaf.width + (wide ? 18 : 8)
			}),
			rituals: look('rituals', {
				...year,
				leaf: 'none',
				band: leaf.width + (wide ? 18 : 8),
				grown: 1
			})
		} satisfies Record<Name, DayLook>
	};
}

export type DayMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'none',
	moves: ['x', 'y', 'w', 'h', 'band', 'grown'],
	frames: {
		sixteen: {
			words: {
				hu: 'Naptárlap, {withdrawal-end|year} júniusa. Keresztben szalag fut rajta, a szalagon ablak csúszik; az ablak {withdrawal-end|day|n} áll, ez vasárnap. Mellette, a szalag végén: az utolsó vonat, vége a csapatok kivonásának.',
				en: 'A leaf of a calendar, June {withdrawal-end|year}. A band runs across it with a window that slides; the window stands on {withdrawal-end|day}, a Sunday. At the end of the band it says: the last train, the troops are withdrawn.'
			}
		},
		nineteen: {
			words: {
				hu: 'Ugyanaz a naptárlap. Az ablak lejjebb csúszott, {no-foreign-army|day|ra}, ez szerda: az utolsó katona, nem marad idegen hadsereg. Az előbbi nap fekete táblája ott maradt a lapon, és a felirata is.',
				en: 'The same leaf. The window has slid down to {no-foreign-army|day}, a Wednesday: the last soldier, no foreign army is left. The black plate of the earlier day stays on the leaf, and so do its words.'
			}
		},
		thirty: {
			poster: {
				parts: { wide: [30, 25, 620, 740], square: [30, 440, 610, 320], tall: [30, 330, 610, 440] },
				words: (_, size) => size > 20
			},
			words: {
				hu: 'Az ablak az utolsó sorban áll, {agreement-deadline|day|n}, ez megint vasárnap: a szerződés határideje és az országos ünnepségek napja. A lapon most három egyforma fekete tábla van, mindegyik mellett az, hogy micsoda.',
				en: 'The window stands in the last row, on {agreement-deadline|day}, a Sunday again: the deadline of the treaty and the day of the celebrations. There are now three equal black plates on the leaf, each with what it is.'
			},
			facts: ['celebrations', 'withdrawal-end', 'no-foreign-army']
		},
		law: {
			words: {
				hu: 'A naptárlap {freedom-act|year} júniusára vált, mellette a törvény napja, {freedom-act}, és a címe. Két nap van bekeretezve: {no-foreign-army|day}, a nemzeti emléknap, és a hónap utolsó napja, mert az abban az évben szombat: ez a Magyar Szabadság Napja.',
				en: 'The leaf has changed to June {freedom-act|year}; beside it stand the day of the act, {freedom-act}, and its title. Two days are framed: {no-foreign-army|day}, the national memorial day, and the last day of the month, because that year it is a Saturday: the Day of Hungarian Freedom.'
			}
		},
		saturday: {
			words: {
				hu: 'A lapon a hónap utolsó hét napja áll egy sorban, alattuk évek {freedom-act|year|tol} fogva: minden év az alatt a nap alatt, amelyre június utolsó szombatja esik. Az ablak e cikk évét keretezi. A jövő évei vékonyak. {no-foreign-army|day|ra} egyik év sem esik.',
				en: 'On the leaf the last seven days of the month stand in a row, below them years from {freedom-act|year} on: each under the day on which the last Saturday of June falls. The window frames the year of this article. Years to come are thin. None falls on {no-foreign-army|day}.'
			}
		},
		rituals: {
			words: {
				hu: 'Egy fa keresztmetszete: a közepe {bucsu-since}, és minden gyűrű egy június azóta. A gyűrűkhöz feliratok vezetnek: {world-tree}, a Világfa; {award-founded}, a díj; {freedom-act|year}, a törvény; {world-tree-struck|year}, villám töri ketté a fát; {world-tree-again}, a Világfa újra áll. A kettő között szaggatott a gyűrű, és a fa közepéig fekete repedés fut.',
				en: 'A tree cut across: its middle is {bucsu-since}, and each ring is a June since. Words lead to the rings: {world-tree}, the World Tree; {award-founded}, the award; {freedom-act|year}, the act; {world-tree-struck|year}, lightning breaks the tree; {world-tree-again}, the World Tree stands again. Between these two the rings are dashed, and a black crack runs to the middle of the tree.'
			},
			facts: ['szasa-hit']
		}
	},
	draw
});
