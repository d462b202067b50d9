import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Camera } from './plan';
import { depth, door, room, table, xOf, type Rect } from './room';
import { sheet } from './speech';

/** The note of October: one desk, one paper. */
export function note(desk: Desk, camera: Camera): Sheet {
	const wide = desk.shape === 'wide';
	const id = 'shakhnazarov-note';
	const { top, foot, t } = depth(desk, camera, id);
	const [left, width] = wide ? [30, 940] : [8, 374];
	const inset = wide ? 36 : 10;
	const text = {
		hu: [
			'belső feljegyzés: minden csapat menjen Lengyelországból, Csehszlovákiából, Magyarországról',
			'„Lényegében az ellenzéki erők elrettentésére szolgáltak, ami mostanra tárgytalanná vált.”'
		],
		en: [
			'internal note: all troops out of Poland, Czechoslovakia and Hungary',
			'“In essence they served to deter the forces of opposition, which has by now lost its object.”'
		]
	}[desk.lang];
	const high = wide ? 84 : 42;
	const rect: Rect = [left + inset, top + high, width - 2 * inset, foot - top - high - inset * 0.7];
	const pad = wide ? 14 : 6;
	return stacked(
		room(desk, [left, top, width, foot - top]),
		door(desk, xOf(desk, camera, id), 1, camera.wall, t),
		table(
			desk,
			rect,
			[
				{
					x: rect[0] + rect[2] * 0.06,
					name: desk.say({
						hu: 'Georgij Sahnazarov, Gorbacsov tanácsadója',
						en: 'Georgy Shakhnazarov, adviser to Gorbachev'
					})
				}
			],
			wide ? 31 : 14.5
		),
		sheet(
			desk,
			{ x: rect[0] + pad, y: rect[1] + pad, width: rect[2] - 2 * pad, pad: wide ? 28 : 11 },
			[
				{ text: text[0] ?? '', size: wide ? 31 : 14.5, weight: 400 },
				{ text: text[1] ?? '', size: wide ? 58 : 28, above: 0.34 }
			],
			{ height: rect[3] - 2 * pad }
		),
		{
			words: [
				{
					x: wide ? 24 : 10,
					y: round(camera.wall - t / 2 - (wide ? 14 : 7)),
					text: desk.say({
						hu: '{words-to-paper-days} nappal a tizenkét pont után',
						en: '{words-to-paper-days} days after the twelve points'
					}),
					size: wide ? 43 : 19,
					weight: 800
				}
			]
		}
	);
}

/** The same note, three weeks later, seen from the street. */
export function kept(desk: Desk, camera: Camera): Sheet {
	const wide = desk.shape === 'wide';
	const { top, foot, t } = depth(desk, camera, 'shakhnazarov-note');
	const [x, width] = wide ? [30, 940] : [8, 374];
	const pad = wide ? 24 : 9;
	return stacked(
		room(desk, [x, top, width, foot - top]),
		door(desk, xOf(desk, camera, 'shakhnazarov-note'), 1, camera.wall, t),
		sheet(
			desk,
			{ x: x + pad, y: top + pad, width: width - 2 * pad, pad: wide ? 22 : 9 },
			[
				{
					text: desk.say({
						hu: '{shakhnazarov-note|day}, belső feljegyzés',
						en: '{shakhnazarov-note|day}, an internal note'
					}),
					size: wide ? 24 : 12.5,
					weight: 400
				},
				{
					text: desk.say({ hu: 'teljes kivonás', en: 'full withdrawal' }),
					size: wide ? 62 : 28,
					above: 0.1
				},
				{
					text: desk.say({ hu: 'három hete kelt', en: 'three weeks old' }),
					size: wide ? 24 : 12.5,
					weight: 400,
					above: 0.3
				}
			],
			{ height: foot - top - 2 * pad }
		)
	);
}
