import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';

/*
 * A T-64 and its wagon from the right, in tenths of a metre. The tank stands on (0, 0), its rear at
 * the left; the wagon's floor is at 0, the rail at 13.
 */

/** The middle of the band of the track. */
const LOOP = 'M10.5-1H52L60.3-4.7A2.7 2.7 0 0 0 59.2-9.9H5.4A2.6 2.6 0 0 0 4-5.1z';
const WHEELS = [11.8, 19.2, 26.6, 34, 41.4, 48.8];
const HULL = 'M-.6-10.3H64.4L63-11.8 53.5-14.8H1.8L-.6-13.2z';
const TURRET = 'M19.4-14.6C20-18 23-20.8 27.4-21.6H40C45.2-21 48.6-18.4 49.6-14.6z';
const ABOVE =
	'M28-21.4v-1.6h6.6v1.6zM33.6-24.6h8v.9h-6.4v1.4h-1.6zM13.4-19h7.4v2.4h-7.4z' +
	'M47.5-19.3H62v-.4h8v.4H92v2H70v.4H62v-.4H47.5z';

/** Where one vehicle is coupled to the next. */
const COUPLING = 'M0 4.4H140M1 1.8v5.2M139 1.8v5.2';

/** The tank by itself, as one outline: so it is drawn where it is a mark among hundreds. */
export const OUTLINE =
	'M8.5 0H53L60.7-3.8A3.7 3.7 0 0 0 61.2-10.3H64.4L63-11.8 53.5-14.8H49.6' +
	'L48.2-16H86v-3.4H46C44-21 42-21.6 40-21.6H34.6V-23.6H28v2H27.4C23.4-21 20.6-18.4 19.6-14.8H1.8' +
	'L-.6-13.2V-10.3H3A3.7 3.7 0 0 0 2.8-4z';
/** An armoured carrier, on the same terms. */
export const CARRIER =
	'M8 0H50L58-4 60-9 67-11.5 60-15.5H43L42-17H57V-19H41.4L41-20H27L24-15.5H1L-1-9H3L2-4z';

/** Where round strokes are set side by side: wheels. Renderers differ on a stroke of no length. */
function dots(xs: readonly number[], y: number): string {
	return xs.map((x) => `M${x} ${y}h.1`).join('');
}

/** The tank in detail. */
export function tank(): Stroke[] {
	return [
		{ d: LOOP, fill: 'night' },
		{ d: LOOP, line: 'red', width: 2, round: true },
		{ d: dots(WHEELS, -4.2), line: 'red', width: 5.6, round: true },
		{ d: dots(WHEELS, -4.2), line: 'land', width: 3.2, round: true },
		{ d: dots(WHEELS, -4.2), line: 'red', width: 2.2, round: true },
		{ d: dots([5.4, 59.2], -7.2), line: 'red', width: 4, round: true },
		{ d: `${HULL}${TURRET}${ABOVE}${disc(-2.4, -12.6, 2.6)}`, fill: 'red' },
		{
			d: 'M0-10.4H64M12-10.6v3M1.8-14.7H53M14-13.4v2.8M27-13.4v2.8M40-13.4v2.8M52-13.4v2.8M48-18.3h2',
			line: 'land',
			width: 0.45
		}
	];
}

/** A flat wagon of 14 metres, and how the tank is made fast to it: chocks, and a rope to the gun. */
export function wagon(): Stroke[] {
	const wheels = dots([20, 38, 102, 120], 8.4);
	return [
		{ d: COUPLING, line: 'ink', width: 1.6 },
		{ d: 'M6 0H134V2.6L124 6.6H92L86 8.6H54L48 6.6H16L6 2.6z', fill: 'lamp' },
		{ d: 'M6 2.7H134', line: 'ink', width: 0.5 },
		{ d: 'M14 7H44V9.4H14zM96 7H126V9.4H96z', fill: 'ink' },
		{ d: wheels, line: 'ink', width: 9.2, round: true },
		{ d: wheels, line: 'lamp', width: 3.2, round: true },
		{ d: 'M27 0l5-3.4V0zM83.5 0l-5-3.4V0z', fill: 'ink' },
		{ d: 'M111-17.4L118 0M111-17.4L104 0', line: 'ink', width: 0.5 }
	];
}

/** Where the tank stands on its wagon. */
export const ABOARD = 24;

/** An engine as long as a wagon; which one pulled the train is not on record. */
export function engine(): Stroke[] {
	const wheels = dots([16, 30, 44, 96, 110, 124], 7.8);
	return [
		{ d: COUPLING, line: 'ink', width: 1.6 },
		{ d: 'M5 6V-22Q5-27 11-27H129Q135-27 135-22V6z', fill: 'ink' },
		{ d: 'M9-22h8v8H9zM123-22h8v8h-8z', fill: 'land' },
		{ d: 'M24-21h92M24-18.5h92M24-16h92', line: 'faint', width: 0.7 },
		{ d: 'M5-6H135', line: 'land', width: 1.1 },
		{ d: wheels, line: 'ink', width: 10.4, round: true },
		{ d: wheels, line: 'faint', width: 4, round: true }
	];
}

/** The front of a track, near by, with the joints of its links; in the same measures. */
export function near(): Stroke[] {
	const wheels = dots(WHEELS.slice(-3), -4.2);
	const round = { round: true } as const;
	return [
		{
			d: 'M-200-8.9H61V-10.3H64.4L63-11.8 53.5-14.8H49.6C48.4-18.4 45.2-21 40-21.6V-60H-200z',
			fill: 'red'
		},
		{ d: LOOP, fill: 'night' },
		{ d: wheels, line: 'red', width: 5.6, ...round },
		{ d: wheels, line: 'night', width: 4.4, opacity: 0.55, ...round },
		{ d: wheels, line: 'red', width: 4, ...round },
		{ d: wheels, line: 'night', width: 2.2, opacity: 0.55, ...round },
		{ d: wheels, line: 'red', width: 1.8, ...round },
		{ d: 'M59.2-7.2h.1', line: 'red', width: 4, ...round },
		{ d: LOOP, line: 'red', width: 2, ...round },
		{ d: LOOP, line: 'night', width: 2, dash: '.14 1.3', opacity: 0.7 },
		{ d: 'M59.2-7.2h.1', line: 'night', width: 1.9, opacity: 0.55, ...round },
		{ d: 'M59.2-7.2h.1', line: 'red', width: 1.5, ...round },
		{ d: 'M-200-10.9H63.4', line: 'night', width: 0.2, opacity: 0.6 }
	];
}
