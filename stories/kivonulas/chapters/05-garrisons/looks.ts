import type { Desk, Look } from '$lib/scene/frame';
import { ZOOM } from './plan';

export type Name =
	| 'empty-map'
	| 'headquarters'
	| 'airfields'
	| 'missiles'
	| 'all-named'
	| 'buildings'
	| 'count'
	| 'kis-moszkva';

/** What each frame does with the layers: mostly how much of each is seen. */
export function looks(desk: Desk): Record<Name, Look> {
	const { k, x, y } = ZOOM[desk.shape];
	const [townX, townY] = desk.map.at(desk.place('nagyvazsony'));
	const off = {
		map: 1,
		k: 1,
		dx: 0,
		dy: 0,
		countries: 0,
		waters: 0,
		scale: 1,
		capital: 1,
		capitalName: 0,
		commands: 0,
		airfields: 0,
		missiles: 0,
		rest: 0,
		commandNames: 0,
		airfieldNames: 0,
		missileNames: 0,
		allNames: 0,
		houses: 0,
		buildings: 0,
		panels: 0,
		apart: 0,
		town: 0
	};
	const countries = desk.shape === 'wide' ? 1 : 0;
	const map = { ...off, countries, waters: 1 };
	const bare = { ...off, map: 0, scale: 0, capital: 0 };
	const quiet = 0.38;
	const near = { k, dx: x - townX * k, dy: y - townY * k };
	return {
		'empty-map': { ...map, countries: 1, capitalName: 1, title: 'empty-map' },
		headquarters: { ...map, commands: 1, commandNames: 1, title: 'headquarters' },
		airfields: { ...map, commands: quiet, airfields: 1, airfieldNames: 1, title: 'airfields' },
		missiles: {
			...map,
			commands: quiet,
			airfields: quiet,
			missiles: 1,
			missileNames: 1,
			title: 'missiles'
		},
		'all-named': {
			...map,
			waters: 0,
			commands: 1,
			airfields: 1,
			missiles: 1,
			rest: 1,
			allNames: 1,
			title: 'all-named'
		},
		buildings: { ...bare, houses: 1, buildings: desk.number('buildings'), title: 'buildings' },
		count: { ...bare, panels: 1, apart: 1, title: 'count' },
		'kis-moszkva': { ...bare, ...near, map: 1, town: 1, apart: 1, title: 'kis-moszkva' }
	};
}
