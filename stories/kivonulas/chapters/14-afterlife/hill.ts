import type { Desk, Shape } from '$lib/scene/frame';
import { disc } from '../../drawings/path';
import { at, fitted, pick, word, type Fit, type View } from './view';

/** How the hill lies on a phone. */
export const FIT: Fit = { k: 0.58, dx: -92, dy: -44 };
/** The plain at the foot of the hill. */
export const PLAIN = 668;

/** The crest of the hill from the left to the right, and how high it begins above the plain. */
const CREST =
	'c240 0 420-10 560-40s270-150 380-214 220-56 300-46 190 84 320 186 200 108 300 112 190-16 300-22 140 12 240 12';
const LEFT = 40;

/** The ponds in the foreground, each by its middle and its half axes. */
const PONDS: Record<Shape, [x: number, y: number, rx: number, ry: number][]> = {
	wide: [
		[560, 722, 96, 17],
		[806, 716, 84, 15],
		[430, 776, 118, 22],
		[734, 784, 132, 25]
	],
	tall: [
		[322, 716, 88, 14],
		[560, 711, 92, 14],
		[450, 762, 112, 20],
		[708, 757, 104, 19]
	]
};
/** How many ponds are drawn. */
export const pondsOn = (shape: Shape): number => PONDS[shape].length;

/** The cave: a narrow mouth in the flank, a passage, and chambers. Its shape is not known. */
const CAVE =
	'M452 452l14 8-6 18-26 10-12 22 8 20 30 8 24-6 22 14 4 30-26 22-40-2-26-18-34 4-22 22-44 8-50-10-34 12-40-14' +
	'-10-30 22-28 44-4 26-16 34 6 30-12 14-28 30-4 18-24 40-4z';

/** A limestone hill cut open, with a cave in it; before it the ponds in which tanks swam. */
export function hill(desk: Desk): View {
	const { fit, x, y } = fitted(desk, FIT);
	const crest = (depth: number) => `M-900 ${PLAIN - LEFT + depth}${CREST}`;
	const beds = [32, 68, 106, 146, 188, 232, 278];
	const [tx, ty] = pick(desk.shape, [640, 424], [540, 402]);
	return {
		fit,
		paths: [
			{ d: `${crest(0)}V${PLAIN}H-900z`, fill: 'rule' },
			{
				d: beds.map(crest).join(''),
				line: 'faint',
				width: 1.8,
				dash: '44 6 72 5 26 7',
				opacity: 0.75
			},
			{ d: crest(0), line: 'olive', width: 13 },
			// What of the beds would lie below the plain is covered.
			{ d: `M-900 ${PLAIN}h2400v900h-2400z`, fill: 'abroad' },
			{ d: `M-900 ${PLAIN}h2400v14h-2400z`, fill: 'olive' },
			{ d: CAVE, fill: 'night', line: 'night', width: 5, round: true },
			{ d: `M${at(478, 470)}L${at(tx - 8, ty + 12)}`, line: 'ink', width: 2.4 },
			{
				d: PONDS[desk.shape].map((pond) => disc(...pond)).join(''),
				fill: 'water',
				line: 'faint',
				width: 2.5
			}
		],
		words: [
			word(
				desk,
				x(tx),
				y(ty),
				{ hu: 'Kivonulás-barlang', en: 'Withdrawal Cave' },
				{ size: pick(desk.shape, 40, 20), weight: 800 }
			),
			word(
				desk,
				pick(desk.shape, 24, 10),
				pick(desk.shape, 760, 430),
				{
					hu: '{strazsa-ponds} tó: harckocsik úsztak bennük',
					en: '{strazsa-ponds} ponds: tanks swam in them'
				},
				{ size: pick(desk.shape, 24, 13) }
			)
		]
	};
}
