import { round, type Desk } from '$lib/scene/frame';
import { plated, together, type Plated } from './plate';
import { seen, type Point, type View } from './view';

/** Kilometres from the middle of the city to the ring; schematic. */
const RADIUS = 11;

/** The ring round the city on the map, and the words at it. */
export function siege(desk: Desk, view: View): { ring: { at: Point; r: number }; words: Plated } {
	const { shape, map, place, say } = desk;
	const wide = shape === 'wide';
	const at = map.at(place('budapest'));
	const r = round(RADIUS * map.kilometre);
	const [x, y] = seen(view, at);
	const reach = r * view.k + (wide ? 26 : 12);
	const [name, day] = wide ? [40, 27] : [19, 14];
	const half = (text: string, when: string, side: 1 | -1): Plated => {
		const to = {
			x: round(x + side * reach),
			...(side < 0 ? { anchor: 'end' as const } : {})
		};
		return plated(desk, [
			{ ...to, y: round(y - name * 0.1), text, size: name, weight: 800 },
			{ ...to, y: round(y + day * 0.95), text: say({ hu: when, en: when }), size: day }
		]);
	};
	return {
		ring: { at, r },
		words: together([half('Buda', '{buda-falls}', -1), half('Pest', '{pest-falls}', 1)])
	};
}
