import type { Desk } from '$lib/scene/frame';
import type { Place } from '$lib/story/ledger';
import { namedPlaces } from '$lib/story/named';
import { EXTENT, type Kind, type Sign } from './signs';
import { spread } from './spread';

/** A named place with its sign, moved aside where signs would cover each other. */
export interface Garrison extends Sign {
	place: Place;
	/** The site that gives the place its sign, where it is a site of its own within the place. */
	site: Place;
}

const DIVISIONS: Record<string, Kind> = {
	matyasfold: 'group',
	esztergom: 'tank',
	szentkiralyszabadja: 'tank',
	szekesfehervar: 'rifle',
	kecskemet: 'rifle'
};
const WEIGHT: Record<Kind, number> = {
	group: 40,
	tank: 8,
	rifle: 8,
	airfield: 4,
	missile: 3,
	depot: 3,
	garrison: 1
};

function kindOf({ id, kind }: Place): Kind {
	const known = DIVISIONS[id];
	if (known) return known;
	return kind === 'airfield' || kind === 'missile' || kind === 'depot' ? kind : 'garrison';
}

/**
 * Every place that can be named, with one sign each: that of its weightiest site. Debrecen is an
 * airfield, Komárom a depot, though both had barracks too.
 *
 * @param u units of the picture to a unit of the signs
 */
export function garrisons(desk: Desk, u: number): Garrison[] {
	const found = namedPlaces(desk.places).map((place) => {
		const sites = [place, ...desk.places.filter((site) => site.of === place.id)];
		const site = sites
			.filter(({ confidence }) => confidence !== 'low')
			.reduce((a, b) => (WEIGHT[kindOf(b)] > WEIGHT[kindOf(a)] ? b : a));
		return { place, site, kind: kindOf(site), sure: site.confidence === 'high' };
	});
	const [capitalX, capitalY] = desk.map.at(desk.place('budapest'));
	const bodies = found.map(({ site, kind }) => {
		const [x, y] = desk.map.at(site);
		const [rx, ry] = EXTENT[kind];
		return { x, y, r: ((rx + ry) / 2) * u, weight: WEIGHT[kind] };
	});
	const capital = { x: capitalX, y: capitalY, r: 4.5 * u, weight: 0 };
	const at = spread([...bodies, capital], 2 * u);
	return found.map((garrison, i) => {
		const [x = 0, y = 0] = at[i] ?? [];
		return { ...garrison, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
	});
}
