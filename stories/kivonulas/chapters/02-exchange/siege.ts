import { round, type Desk } from '$lib/scene/frame';
import type { Pocket } from './front';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { plated } from './plated';
import { onWide, seen, type View } from './view';

/** Kilometres from the middle of the city to the ring; schematic. */
const RADIUS = 11;

/** The ring round the city, on the wide map. */
export function ring(desk: Desk): Pocket {
	const at = desk.map.at(desk.place('budapest'));
	const [east] = onWide(desk, [at[0] + RADIUS * desk.map.kilometre, at[1]]);
	const middle = onWide(desk, at);
	return { at: middle, r: east - middle[0] };
}

/** The two halves of the city on either side of the Danube, and the days on which they fell. */
export function halves(desk: Desk, view: View): Sheet {
	const at = desk.map.at(desk.place('budapest'));
	const wide = desk.shape === 'wide';
	const [x, y] = seen(view, at);
	const reach = RADIUS * desk.map.kilometre * view.k + (wide ? 26 : 12);
	const [name, day] = wide ? [40, 27] : [19, 14];
	const half = (text: string, when: string, side: 1 | -1): Sheet => {
		const to = {
			x: round(x + side * reach),
			...(side < 0 ? { anchor: 'end' as const } : {})
		};
		return plated(desk, [
			{ ...to, y: round(y - name * 0.1), text, size: name, weight: 800 },
			{ ...to, y: round(y + day * 0.95), text: desk.say({ hu: when, en: when }), size: day }
		]);
	};
	return stacked(half('Buda', '{buda-falls}', -1), half('Pest', '{pest-falls}', 1));
}
