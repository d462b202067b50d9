import { type Desk } from '$lib/scene/frame';
import { stacked } from '$lib/scene/sheet';
import type { Camera } from './plan';
import { politburo } from './politburo';
import { banner } from './speech';
import type { Scene } from './street';

/** A forum in the street and a meeting indoors, nine days apart. */
export function may(desk: Desk, camera: Camera): Scene {
	const { x } = camera;
	const wide = desk.shape === 'wide';
	const day = wide ? 20 : 9;
	const at = x + day / 2;
	const [left, top, width, pad] = wide ? [24, 198, 540, 22] : [8, 96, 228, 9];
	const pole = wide ? 350 : 182;
	const runway = wide ? 'M612 372L940 216' : 'M252 186L372 112';
	const [thick, dash] = wide ? [34, '26 20'] : [16, '12 9'];
	return {
		sheet: stacked(
			{
				paths: [
					{ d: runway, line: 'red', width: thick },
					{ d: runway, line: 'land', width: thick / 8, dash }
				],
				words: [
					{
						x: wide ? 966 : 382,
						y: wide ? 404 : 208,
						text: desk.say({
							hu: 'a debreceni szovjet repülőtér',
							en: 'the Soviet airfield at Debrecen'
						}),
						size: wide ? 24 : 12.5,
						weight: 800,
						fill: 'red',
						anchor: 'end',
						halo: 'abroad'
					}
				]
			},
			banner(
				desk,
				{ x: left, y: top, width, pad },
				[
					{
						text: desk.say({ hu: 'Debrecen: nyilvános fórum', en: 'Debrecen: a public forum' }),
						size: wide ? 24 : 12.5,
						weight: 400
					},
					{
						text: desk.say({ hu: 'zárják be a repülőteret', en: 'close down the airfield' }),
						size: wide ? 43 : 19
					}
				],
				[at, pole]
			),
			politburo(desk, camera)
		),
		crowds: [wide ? [at, pole + 18, 130, 46, 13] : [at, pole + 9, 64, 28, 7]]
	};
}
