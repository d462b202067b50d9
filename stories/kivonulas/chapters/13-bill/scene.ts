import { defineScene, type Desk } from '$lib/scene/frame';
import { BALANCE, panAt, WEIGHT, weight } from './balance';
import { estate } from './flats';
import { ROW } from './pile';
import { rig } from './rig';
import { words } from './words';

/** A frame of this chapter. */
export type Name =
	'fifty-billion' | 'sixteen-thousand-flats' | 'thirty-billion' | 'august-1991' | 'zero';

/** What a frame does with the scales. */
export type BillLook = {
	words: Name;
	/** Weights in the pans; a part of one is a part of a billion. */
	soviet: number;
	hungarian: number;
	/** Where the Soviet pan hangs, and how near it is. */
	x: number;
	y: number;
	k: number;
	/** The claim without a sum: from where to where it is drawn, measured from the rim. */
	top: number;
	bottom: number;
	/** How far the fork is let down, 0 to 1. */
	free: number;
	flats: number;
	/** How strongly each is seen. */
	rig: number;
	damage: number;
	over: number;
	perhaps: number;
	parts: number;
	ghost: number;
	houses: number;
};

function draw(desk: Desk) {
	const { shape } = desk;
	const wide = shape === 'wide';
	const balance = BALANCE[shape];
	const { cell } = balance;
	const weights = (id: string) => desk.number(id) / WEIGHT;
	const { value: range } = desk.fact('hu-claim-first');
	const least = (Array.isArray(range) ? range[0] : 0) / WEIGHT;
	const [first, soviet, hungarian] = [
		weights('soviet-claim-first'),
		weights('soviet-claim-1991'),
		weights('hu-claim-1991')
	];
	/** The upper edge of a pile, from the rim. */
	const above = (n: number) => -Math.ceil(n / ROW) * cell[1];
	const still: BillLook = {
		words: 'fifty-billion',
		soviet: first,
		hungarian: 0,
		x: panAt(balance, -1),
		y: balance.rim,
		k: 1,
		top: -1,
		bottom: 0,
		free: 0,
		flats: 0,
		rig: 1,
		damage: 0,
		over: 0,
		perhaps: 0,
		parts: 0,
		ghost: 0,
		houses: 0
	};
	const parts = [Math.floor(soviet), Math.floor(hungarian)] as const;
	const low = above(least + 1);
	const high = above(hungarian);
	return {
		marks: {
			rig: rig(balance),
			cell,
			weight: weight(balance, [first, least, ...parts]),
			parts,
			estate: estate(shape),
			lines: words(desk)
		},
		looks: {
			'fifty-billion': { ...still, over: 1 },
			'sixteen-thousand-flats': {
				...still,
				words: 'sixteen-thousand-flats',
				soviet: 0,
				x: wide ? 500 : 195,
				y: wide ? 768 : 391,
				k: wide ? 2.22 : 2.1,
				flats: desk.number('soviet-flats'),
				rig: 0,
				houses: 1
			},
			'thirty-billion': {
				...still,
				words: 'thirty-billion',
				over: 1,
				hungarian: least,
				perhaps: 1,
				damage: 1,
				bottom: low,
				top: low - (wide ? 92 : 44)
			},
			'august-1991': {
				...still,
				words: 'august-1991',
				soviet,
				hungarian,
				parts: 1,
				damage: 1,
				bottom: high,
				top: wide ? -364 : -196
			},
			zero: {
				...still,
				words: 'zero',
				soviet: 0,
				free: 1,
				parts: 1,
				ghost: 1,
				damage: 0.4,
				bottom: high,
				top: wide ? -364 : -196
			}
		} satisfies Record<Name, BillLook>
	};
}

export type BillMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'day',
	headCount: 'none',
	moves: ['soviet', 'hungarian', 'x', 'y', 'k', 'top', 'bottom', 'free', 'flats'],
	frames: {
		'fifty-billion': {
			words: {
				hu: 'Kétkarú mérleg, a karja vízszintes, villa tartja rögzítve. A bal serpenyőn ötven súly, egy súly egymilliárd forint, fölöttük egy szaggatott: Moszkva kezdetben több mint {soviet-claim-first} forintot követel a hátrahagyott épületekért. A jobb serpenyő üres.',
				en: 'A pair of scales, its beam level and held by a fork. On the left pan are fifty weights, one for each billion forints, with a dashed one above: at first Moscow claims more than {soviet-claim-first} forints for the buildings left behind. The right pan is empty.'
			}
		},
		'sixteen-thousand-flats': {
			words: {
				hu: 'A bal serpenyő közelről. Nyolcvan egyforma háztömb áll rajta, egy ablak egy lakás: összesen {soviet-flats}, Burlakov szerint. A falak szaggatottak, mert az adat csak az övé; a házak alakja vázlat.',
				en: 'The left pan, close up. On it stand eighty blocks, all alike, one window for one flat: {soviet-flats} in all, by Burlakov’s account. The walls are dashed, since the figure is his alone; the shape of the houses is schematic.'
			}
		},
		'thirty-billion': {
			words: {
				hu: 'Most a jobb serpenyőn is súlyok vannak, Budapest követelése: {hu-claim-first} forint az elmaradt karbantartásért, a harmincadik súly szaggatott. Fölöttük fölül nyitott, halványuló sáv: a környezet és a műemlékek kára, összeg nélkül. A bal oldalon változatlanul több mint {soviet-claim-first}. A kar rögzítve: nem tudni, melyik oldal nehezebb.',
				en: 'Now there are weights on the right pan too, Budapest’s claim: {hu-claim-first} forints for neglected upkeep, the thirtieth weight dashed. Above them a band, open at the top and fading, is the damage to environment and monuments, without a sum. On the left there is still more than {soviet-claim-first}. The beam is locked: which side is heavier nobody can say.'
			}
		},
		'august-1991': {
			words: {
				hu: 'A tárgyalások vége, {last-talks-second}: a bal serpenyőn {soviet-claim-1991} forintnyi súly, a jobbon már csak {hu-claim-1991}. A nyitott sáv viszont, a környezetért és a műemlékekért kért összeg, a serpenyő ívéig nőtt; hogy mennyi, a forrás nem mondja. A mérleg karja most is rögzítve van.',
				en: 'The end of the talks, {last-talks-second}: weights for {soviet-claim-1991} forints on the left pan, for only {hu-claim-1991} on the right. But the open band, the claim for environment and monuments, has grown up to the bow of the pan; how much it is the source does not say. The beam is still locked.'
			}
		},
		zero: {
			poster: {
				parts: {
					wide: [0, 130, 1000, 920],
					square: [-120, 160, 1240, 680],
					tall: [0, 140, 1000, 860]
				},
				words: (text) => text === '0'
			},
			words: {
				hu: 'A mérleg {zero-balance|n}: a villa leereszkedett, a kar magától áll vízszintesen, mert mindkét serpenyő üres. A súlyoknak csak a körvonala látszik. A két felirat ugyanaz, nulla: egyik fél sem fizet.',
				en: 'The scales on {zero-balance}: the fork has been let down and the beam is level by itself, for both pans are empty. Of the weights there are only outlines. Both figures are nought: neither side pays.'
			},
			facts: ['soviet-claim-1991', 'hu-claim-1991']
		}
	},
	draw
});
