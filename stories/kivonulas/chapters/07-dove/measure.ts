import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import type { Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';
import { edges, section, type Given } from './section';
import { setter } from './setter';

/** The section of tank and wagon: where it stands, its dimension lines, its enlarged edge. */
export interface Measured {
	x: number;
	y: number;
	k: number;
	section: Stroke[];
	/** Below the section, in units of the picture. */
	lines: Stroke[];
	/** A circle, and how the section is placed behind it. */
	lens: { x: number; y: number; r: number; k: number; dx: number; dy: number };
	ring: Stroke[];
	words: Word[];
}

const FORM = {
	wide: { x: 408, y: 726, k: 16.4, lens: [856, 480, 112, 74], thin: 2, levels: [797, 824] },
	tall: { x: 133, y: 384, k: 7.5, lens: [328, 214, 54, 36], thin: 1, levels: [415, 429] }
} as const;

/** Draws the section; the gauge gives its scale. */
export function measured(desk: Desk): Measured {
	const { x, y, k, lens, thin, levels } = FORM[desk.shape];
	const given: Given = {
		gauge: desk.number('gauge-normal') / 100,
		overhang: desk.number('track-overhang') / 10
	};
	const { floor, track, level } = edges(given);
	const [lensX, lensY, r, zoom] = lens;
	const { put, form, faint } = setter(desk);
	const half = (to: number) => round(to * k);
	const span = (to: number, at: number) => {
		const [left, right] = [round(x - half(to)), round(x + half(to))];
		const tip = 5 * thin;
		return (
			`M${left} ${at}H${right}M${left + tip} ${at - tip / 2}L${left} ${at}l${tip} ${tip / 2}` +
			`M${right - tip} ${at - tip / 2}L${right} ${at}l${-tip} ${tip / 2}`
		);
	};
	const [upper, lower] = levels;
	const foot = round(y + level * k);
	const drop = (to: number, at: number) =>
		`M${round(x - half(to))} ${foot}V${at + 4 * thin}M${round(x + half(to))} ${foot}V${at + 4 * thin}`;
	const beside = x + half(track) + form.note * 0.6;
	const corner = [x + half(track), foot];
	return {
		x,
		y,
		k,
		section: section(given),
		lines: [
			{
				d: drop(track, upper) + drop(floor, lower),
				line: 'ink',
				width: thin * 0.6,
				dash: `${2 * thin} ${2 * thin}`
			},
			{ d: span(track, upper) + span(floor, lower), line: 'ink', width: thin * 0.8 },
			{ d: span(given.gauge / 2, y + 0.8 * k), line: 'ink', width: thin * 0.8 },
			{
				d: `M${corner.join(' ')}L${lensX - r * 0.93} ${lensY + r * 0.37}`,
				line: 'ink',
				width: thin * 0.7
			},
			{ d: disc(corner[0] ?? 0, corner[1] ?? 0, 8 * thin), line: 'ink', width: thin * 0.7 }
		],
		lens: {
			x: lensX,
			y: lensY,
			r,
			k: zoom,
			dx: round(lensX - ((floor + track) / 2) * zoom),
			dy: round(lensY - (level - 0.3) * zoom)
		},
		ring: [{ d: disc(lensX, lensY, r), line: 'ink', width: 2.6 * thin }],
		words: [
			put(
				{ hu: 'a két lánctalp', en: 'the two tracks' },
				[beside, upper + form.note * 0.3],
				form.foot
			),
			put(
				{ hu: 'a kocsi padlója', en: 'the wagon’s floor' },
				[beside, lower + form.note * 0.3],
				form.foot
			),
			put({ hu: '{gauge-normal} mm', en: '{gauge-normal} mm' }, [x, y - 0.3 * k], form.foot, {
				anchor: 'middle',
				weight: 800,
				halo: 'var(--paper)'
			}),
			put(
				{ hu: '≈ {track-overhang-side} cm', en: '≈ {track-overhang-side} cm' },
				[lensX, lensY + r + form.title * 1.05],
				form.title,
				{ anchor: 'middle', weight: 800 }
			),
			put(
				{ hu: 'kétoldalt, ha középen áll', en: 'on either side, if centred' },
				[lensX, lensY + r + form.title * 1.05 + form.foot * 1.15],
				form.foot,
				{ anchor: 'middle', ...faint }
			)
		]
	};
}
