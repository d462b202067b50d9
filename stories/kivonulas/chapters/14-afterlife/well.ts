import type { Desk } from '$lib/scene/frame';
import { box } from '../../drawings/path';
import { fitted, pick, word, type Fit, type View } from './view';

/** How the section lies on a phone. */
export const FIT: Fit = { k: 0.52, dx: -58, dy: -2 };
/** The surface of the ground. */
export const SURFACE = 476;

/** The level of the ground water. */
const TABLE = 706;
const WELL = { x: 214, half: 34, wall: 13, ring: 46, rings: 7 };
/** What the wind of the pit drives up from a bucket: a flame, no higher than the bucket. */
const FLAME =
	'M332 372c-20 24-28 36-24 52 3 12 12 18 24 18s21-6 24-18c4-16-6-26-12-34 1 10-3 15-7 17 3-12 1-24-5-35z';
const CORE = 'M332 412c-8 10-12 15-10 22 1 5 5 7 10 7s9-2 10-7c2-7-2-12-10-22z';

/** A tank that lies along its axis from (0, 0) to the right. */
const TANK = 'h190a40 40 0 0 1 0 80h-190a40 40 0 0 1 0-80z';
const TILTED = 'M545 398l184-46a40 40 0 0 1 19 78l-184 46a40 40 0 0 1-19-78z';

/** A garden well and the tanks of an airfield, cut open: how kerosene came into the water. */
export function well(desk: Desk): View {
	const { fit, x, y } = fitted(desk, FIT);
	const { x: middle, half, wall, ring, rings } = WELL;
	const foot = SURFACE + rings * ring;
	const side = (left: number) => `M${left + wall / 2} ${SURFACE}V${foot}`;
	const plume =
		`M1500 ${TABLE}H1180C1020 ${TABLE} 900 640 760 634C690 631 640 632 590 640` +
		`C500 654 420 688 ${middle + half} 692V${TABLE}z`;
	const small = pick(desk.shape, 24, 13);
	const label = (px: number, py: number, hu: string, en: string, anchor?: 'middle' | 'end') =>
		word(desk, x(px), y(py), { hu, en }, { size: small, ...(anchor && { anchor }) });
	// On the fuel a word is dark by day and by night.
	const onFuel = { fill: 'var(--night)' };
	return {
		fit,
		paths: [
			{ d: `M-900 ${SURFACE}h2400v16h-2400z`, fill: 'olive' },
			{ d: `M-900 ${TABLE}h2400v900h-2400z`, fill: 'water' },
			{ d: plume, fill: 'lamp' },
			{ d: `M-900 ${TABLE}h2400`, line: 'faint', width: 2.4, dash: '16 9' },
			// The pit: one tank lies in it, the other is being lifted out.
			{ d: `M424 ${SURFACE - 2}L488 620H764L828 ${SURFACE - 2}z`, fill: 'paper' },
			{ d: `M424 ${SURFACE}L488 620H764L828 ${SURFACE}`, line: 'faint', width: 3 },
			{ d: 'M540 536' + TANK, fill: 'faint', line: 'ink', width: 4 },
			{ d: 'M590 536v80M680 536v80', line: 'ink', width: 2, opacity: 0.6 },
			{ d: TILTED, fill: 'faint', line: 'ink', width: 4 },
			{ d: 'M584 388l20 78M688 362l20 78', line: 'ink', width: 2, opacity: 0.6 },
			{ d: 'M584 388L640 262L688 362M640 262V214', line: 'ink', width: 3 },
			{
				d: 'M552 486v22M566 494v30M580 488v16M598 616v26M622 616v34M648 616v22M674 616v30',
				line: 'lamp',
				width: 6,
				round: true
			},
			{ d: 'M432 668h-96m16-8l-16 8 16 8', line: 'ink', width: 3, round: true },
			// The well: concrete rings, air, kerosene, water.
			{ d: box(middle - half, SURFACE, 2 * half, foot - SURFACE), fill: 'land' },
			{ d: box(middle - half, 692, 2 * half, foot - 692), fill: 'water' },
			{ d: box(middle - half, 689, 2 * half, 17), fill: 'lamp' },
			{
				d: side(middle - half - wall) + side(middle + half),
				line: 'ink',
				width: wall,
				dash: `${ring - 4} 4`
			},
			{
				d: box(middle - half - wall - 8, SURFACE - 46, 2 * (half + wall + 8), 46),
				fill: 'rule',
				line: 'ink',
				width: 4
			},
			{
				d: `M${middle - half - 4} ${SURFACE - 46}V322M${middle + half + 4} ${SURFACE - 46}V322`,
				line: 'ink',
				width: 6
			},
			{
				d: `M${middle - 76} 334L${middle} 286l76 48M${middle - half} 362h${2 * half}`,
				line: 'ink',
				width: 8,
				round: true
			},
			{ d: `M${middle} 362v68`, line: 'ink', width: 2.4 },
			// A bucket of its water, alight.
			{ d: FLAME, fill: 'lamp' },
			{ d: CORE, fill: 'land' },
			{ d: `M308 436h48l-7 42h-34z`, fill: 'ink' }
		],
		words: [
			label(302, 318, 'kút', 'well'),
			label(672, 514, 'üzemanyagtartály', 'fuel tank', 'middle'),
			{ ...label(690, 690, 'kerozin', 'kerosene', 'middle'), ...onFuel },
			label(520, 772, 'talajvíz', 'ground water')
		]
	};
}
