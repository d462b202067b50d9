import { type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Camera } from './plan';
import { depth, door, room, xOf } from './room';
import { sheet } from './speech';

/** The Politburo’s room in May. */
export function politburo(desk: Desk, camera: Camera): Sheet {
	const wide = desk.shape === 'wide';
	const id = 'politburo-withdrawal';
	const { top, foot, t } = depth(desk, camera, id);
	const [x, width] = wide ? [330, 646] : [110, 272];
	const pad = wide ? 20 : 8;
	return stacked(
		room(desk, [x, top, width, foot - top]),
		door(desk, xOf(desk, camera, id), 1, camera.wall, t),
		sheet(
			desk,
			{ x: x + pad, y: top + pad, width: width - 2 * pad, pad: wide ? 20 : 8 },
			[
				{
					text: desk.say({
						hu: 'az MSZMP Politikai Bizottsága',
						en: 'Politburo of the ruling party, the MSZMP'
					}),
					size: wide ? 24 : 12.5,
					weight: 400
				},
				{
					text: desk.say({ hu: 'napirenden: a kivonás', en: 'on the agenda: the withdrawal' }),
					size: wide ? 43 : 19,
					above: 0.16
				},
				{
					text: desk.say({
						hu: 'szóba hozzák-e a Varsói Szerződésben',
						en: 'whether to raise it in the Warsaw Pact'
					}),
					size: wide ? 24 : 12.5,
					above: 0.2
				}
			],
			{ height: foot - top - 2 * pad }
		)
	);
}
