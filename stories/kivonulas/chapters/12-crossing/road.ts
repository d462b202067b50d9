import { round, type Desk } from '$lib/scene/frame';
import type { RoadMarks } from './crossing';

/** The road across the country and the places that it leaves behind. */
export function road({ shape, map, place, places }: Desk): RoadMarks {
	const wide = shape === 'wide';
	const r = wide ? 6.5 : 3.4;
	const from = map.at(place('matyasfold'));
	const to = map.at(place('zahony'));
	const dots = places
		.filter(({ soviet, of, confidence }) => soviet && !of && confidence !== 'low')
		.map((place) => `M${map.at(place).join(' ')}h0`);
	return {
		places: dots.join(''),
		from,
		bend: [round(from[0] + (to[0] - from[0]) * 0.62), round(from[1] + (to[1] - from[1]) * 0.12)],
		to,
		r
	};
}
