import type { Desk } from '$lib/scene/frame';
import { box } from '../../drawings/path';
import { at, fitted, pick, word, type Fit, type View } from './view';

/** How the front of the fort lies on a phone: three of its vaults. */
export const FIT: Fit = { k: 0.61, dx: -118, dy: -62 };
/** The yard before the fort. */
export const YARD = 690;

const TOP = 330;
const WALL = 404;

/** The vaults of the front: left foot, width, and the height at which the arch begins. */
const VAULTS: [left: number, width: number, spring: number][] = [
	[40, 150, 500],
	[216, 150, 500],
	[404, 200, 520],
	[642, 150, 500],
	[818, 150, 500]
];
/** The wall goes on beside what is drawn in full. */
const BEYOND = [-136, -312, -488, -664, 994, 1170, 1346].map((left) => [left, 150, 500] as const);

const arch = ([left, width, spring]: readonly [number, number, number]) =>
	`M${at(left, spring)}a${at(width / 2, width / 2)} 0 0 1 ${at(width, 0)}`;
const vault = (each: readonly [number, number, number]) => `${arch(each)}V${YARD}h${-each[1]}z`;

function crates(left: number, columns: number[]): string {
	return columns
		.flatMap((count, column) =>
			Array.from({ length: count }, (_, i) =>
				box(left + column * 42, YARD - 1 - (i + 1) * 25, 40, 23)
			)
		)
		.join('');
}

/** Letters of another alphabet as a blade leaves them; they make no name. */
const CUTS: [right: number, letters: string][] = [
	[26, 'v-18m0 17l11-16v18m7 1c3-3 4-9 5-17l7-1 1 18m8 0v-17m0 8h10m0-9v18'],
	[62, 'v-19l10 1m5 18v-18h11v18m8-1v-17m7 17v-17m7-1v18h-14'],
	[34, 'l10-18m-10 1l11 17m-5-18v18m10-1v-16m0 16l10-17v18m8-1v-17h10m-10 8h8'],
	[70, 'v-18m9 1v17h-9m9 0l4 5m6-5v-17m0 9h10m0-10v18m7 0c3-4 5-9 5-18l8 1v17']
];

/** The front of a fort below its earth: vaults that held ammunition, and one that shows it. */
export function casemates(desk: Desk): View {
	const { fit, x, y } = fitted(desk, FIT);
	const wide = desk.shape === 'wide';
	const [shown, cut] = wide ? [818, 642] : [642, 216];
	const dark = VAULTS.filter(([left]) => left !== shown);
	const cuts = CUTS.slice(0, wide ? 4 : 3).map(
		([right, letters], i) => `M${cut + right} ${540 + i * 33}${letters}`
	);
	const size = pick(desk.shape, 24, 13);
	const below = (px: number, hu: string, en: string) =>
		word(desk, x(px), y(YARD) + pick(desk.shape, 40, 21), { hu, en }, { size, anchor: 'middle' });
	const hang = (dx: number, dy: number, width: number, height: number) =>
		box(shown + dx, dy, width, height);
	return {
		fit,
		paths: [
			{
				d: `M-900 ${TOP + 40}C-600 ${TOP - 10} -300 ${TOP + 8} 0 ${TOP}S420 ${TOP - 26} 520 ${TOP - 22}S900 ${TOP + 6} 1500 ${TOP + 18}V${YARD}H-900z`,
				fill: 'olive'
			},
			{ d: `M-900 ${WALL}h2400v${YARD - WALL}h-2400z`, fill: 'rule' },
			// Courses of stone: one line as wide as the wall, in dashes.
			{
				d: `M300 ${WALL + 20}V${YARD}`,
				line: 'faint',
				width: 2400,
				dash: '1.2 22.8',
				opacity: 0.45
			},
			{ d: `M-900 ${WALL}h2400`, line: 'faint', width: 8 },
			{ d: [...dark, ...BEYOND].map(vault).join(''), fill: 'night' },
			{ d: vault([shown, 150, 500]), fill: 'land' },
			{ d: [...VAULTS, ...BEYOND].map(arch).join(''), line: 'faint', width: 14, dash: '12 3' },
			// Rails lead into the gate.
			{ d: `M474 616L424 ${YARD}L340 900M534 616L584 ${YARD}L668 900`, line: 'faint', width: 5 },
			{
				d: `M470 628h68M462 646h84M452 668h104M432 ${YARD + 8}h144M408 730h192M380 778h248M346 834h316`,
				line: 'faint',
				width: 7,
				opacity: 0.7
			},
			// What was left inside: empty crates, and names cut into the wall.
			{
				d: (wide ? crates(56, [3, 4, 2]) : '') + crates(232, [1, 2, 3]),
				line: 'faint',
				width: 2.6,
				dash: '7 4'
			},
			{ d: cuts.join(''), line: 'faint', width: 2.6 },
			// What is shown today: sheets on the wall, and a case.
			{
				d: hang(28, 512, 38, 54) + hang(80, 500, 42, 30) + hang(80, 544, 42, 30),
				line: 'olive',
				width: 4
			},
			{
				d: hang(30, 616, 90, 30) + `M${shown + 38} 646v42M${shown + 112} 646v42`,
				line: 'olive',
				width: 4
			}
		],
		words: [
			wide
				? below(203, 'üres lőszeresládák', 'empty crates')
				: below(291, 'ládák, bevésett betűk', 'crates, letters cut in'),
			...(wide ? [below(cut + 75, 'bevésett betűk', 'letters cut in')] : []),
			below(shown + 75, 'kiállítás', 'exhibition')
		]
	};
}
