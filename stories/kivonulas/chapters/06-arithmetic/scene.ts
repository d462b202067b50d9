import { defineScene, round, type Desk } from '$lib/scene/frame';
import { ABACUS, beads, DOWN, row, wireAt, WIRES } from './abacus';
import { armour } from './armour';
import { lens } from './lens';
import { offer } from './offer';
import { inlay, wood } from './wood';
import { words } from './words';

/** A frame of this chapter. */
export type Name = 'offers' | 'doctrine' | 'un-speech' | 'fifty' | 'ten';

/** What a frame does with the abacus. */
export type SumsLook = {
	words: Name;
	/** Wires that have been counted, 0 to 10. */
	counted: number;
	/** How far the first wire has been let down. */
	down: number;
	/** How far Hungary’s beads are away from the others, 0 to 1. */
	apart: number;
	/** How strongly each is seen: the other wires, beads as outlines and filled, and the rest. */
	rest: number;
	open: number;
	solid: number;
	armour: number;
	ten: number;
};

function draw(desk: Desk) {
	const { shape } = desk;
	const abacus = ABACUS[shape];
	const down = DOWN[shape];
	const wires = Array.from({ length: WIRES }, (_, wire) => wireAt(abacus, wire));
	const across = (y: number) => `M${abacus.left} ${y}H${abacus.right}`;
	const { whole } = beads(desk.number('troops-left-1989'));
	const all: SumsLook = {
		words: 'offers',
		counted: 10,
		down: 0,
		apart: 0,
		rest: 1,
		open: 0,
		solid: 1,
		armour: 0,
		ten: 0
	};
	const one = { ...all, rest: 0, down };
	return {
		marks: {
			wood: wood(abacus),
			inlay: inlay(abacus),
			row: row(abacus, whole, shape === 'wide' ? 1.8 : 0.9),
			wires,
			upper: across(wires[0] ?? 0),
			lower: wires.slice(1).map(across).join(''),
			offer: offer(desk),
			armour: armour(desk),
			lens: lens(desk),
			lines: words(desk, round((wires[0] ?? 0) + down))
		},
		looks: {
			offers: { ...all, words: 'offers', open: 1, solid: 0 },
			doctrine: { ...all, words: 'doctrine', counted: 0 },
			'un-speech': { ...all, words: 'un-speech' },
			fifty: { ...one, words: 'fifty', armour: 1 },
			ten: { ...one, words: 'ten', apart: 1, ten: 1 }
		} satisfies Record<Name, SumsLook>
	};
}

export type SumsMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'nato-1988',
	moves: ['counted', 'down', 'apart'],
	frames: {
		offers: {
			words: {
				hu: 'Nagy számolótábla tíz drótján ötven-ötven golyó, egy golyó ezer katona. Mind balra van tolva, de csak körvonal: ajánlat. Az első három sort, amelyből a harmadik szaggatott, kapocs fogja össze: egy-két év alatt {appeal-first-stage} katona oldalanként. A többi halványabb: a kilencvenes évek elejére több mint {appeal-total}. Ez a {budapest-appeal|i} budapesti felhívás; a korábbi terv, {atlantic-urals}, szám nélkül áll alatta.',
				en: 'A large abacus: ten wires with fifty beads each, one bead for a thousand soldiers. All are pushed to the left but only in outline, as an offer. A bracket holds the first three rows, the third of them dashed: {appeal-first-stage} soldiers a side in one or two years. The others are fainter: more than {appeal-total} by the early nineties. This is the Budapest appeal of {budapest-appeal}; the plan before it, {atlantic-urals}, stands below without a figure.'
			}
		},
		doctrine: {
			words: {
				hu: 'Ugyanaz a számolótábla {doctrine-conference|year|ban}: mind az ötszáz golyó teli, és mind a jobb szélen áll, egy sem mozdult. A felirat szerint közben egy elv dőlt meg, a Brezsnyev-doktrína: {doctrine-yugoslavia|month|ban} Jugoszláviában, {doctrine-conference|month|ban} Moszkvában.',
				en: 'The same abacus in {doctrine-conference|year}: all five hundred beads are solid and stand on the right, and not one has moved. A principle has fallen, says the heading, the Brezhnev doctrine: in {doctrine-yugoslavia|month} in Yugoslavia, in {doctrine-conference|month} in Moscow.'
			}
		},
		'un-speech': {
			poster: {
				parts: {
					wide: [540, 180, 446, 466],
					square: [315, 175, 670, 320],
					tall: [540, 180, 446, 406]
				}
			},
			words: {
				hu: 'Mind a tíz drót golyói átcsúsztak a bal szélre, most már telin: nagyjából {un-cut} katona, ennyivel lesz kisebb az egész szovjet hadsereg {un-cut-by|ig}. Gorbacsov {un-speech|n} jelentette be. A sorok végén ott áll az addigi összeg.',
				en: 'The beads of all ten wires have slid to the left, solid now: about {un-cut} soldiers, by which all the Soviet forces are to be smaller by {un-cut-by}. Gorbachev announced it on {un-speech}. At the end of each row stands the sum so far.'
			}
		},
		fifty: {
			words: {
				hu: 'A tíz drótból egy maradt: ötven golyó, {un-cut-allies} katona az NDK-ból, Csehszlovákiából és Magyarországról együtt. Alatta két másik drót. Az egyiken lapok, egy lap száz harckocsi: {un-tanks} harckocsi. A másikon hasábok, egy hasáb egy hadosztály: {un-tank-divisions} harckocsizó hadosztály.',
				en: 'Of the ten wires one is left: fifty beads, {un-cut-allies} soldiers from East Germany, Czechoslovakia and Hungary together. Below it hang two other wires. One holds plates, a hundred tanks each: {un-tanks} tanks. The other holds blocks, one for each division: {un-tank-divisions} tank divisions.'
			}
		},
		ten: {
			words: {
				hu: 'Az ötven golyóból tíz egész és négy tized piros, ez Magyarország része: legalább {troops-left-1989} katona. A terv a Reuters szerint nagyjából {un-cut-hungary} volt. A többi jobbra húzódott: az NDK-é és Csehszlovákiáé, mintegy {un-cut-others}. Nagyító mutatja a tizenegyedik golyót; csak a négy tizede piros, a többi szaggatott körvonal.',
				en: 'Of the fifty beads ten whole ones and four tenths of another are red, Hungary’s part: at least {troops-left-1989} soldiers. The plan, by Reuters, was roughly {un-cut-hungary}. The others have moved to the right, those of East Germany and Czechoslovakia, about {un-cut-others}. A lens shows the eleventh bead; four tenths of it are red, the rest a dashed outline.'
			}
		}
	},
	draw
});
