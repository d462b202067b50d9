import { round, type Desk } from '$lib/scene/frame';
import type { Pose } from './key';
import { pick } from './view';

/** A frame of this chapter. */
export type Name = 'keys' | 'ruin' | 'wells' | 'reuse' | 'fort' | 'ghost-town' | 'cave';
/** A frame that shows one place. */
export type Place = Exclude<Name, 'keys' | 'reuse'>;

/** What each frame does: the ground rises, the map grows and shrinks, one key goes along. */
export type AfterlifeLook = Pose & {
	shown: Name;
	/** The upper edge of the ground, in units of the viewBox. */
	ground: number;
	map: number;
	/** Size and place of the map. */
	k: number;
	dx: number;
	dy: number;
	/** The mark on the small map, in units of the full one. */
	spot: number;
	x: number;
	y: number;
	key: number;
};

/** The place of each frame on the map. */
export const SITES: Record<Place, string> = {
	ruin: 'kunmadaras',
	wells: 'sarmellek',
	fort: 'komarom-monostor',
	'ghost-town': 'szentkiralyszabadja',
	cave: 'esztergom-strazsa'
};

/**
 * @param poses how the key lies in each frame
 * @param grounds the upper edge of the ground in each frame that has one
 */
export function looks(
	desk: Desk,
	poses: Record<Place | 'keys', Pose>,
	grounds: Record<Place, number>
): Record<Name, AfterlifeLook> {
	const below = pick(desk.shape, 1400, 700);
	const small = pick(desk.shape, { k: 0.285, dx: 700, dy: 112 }, { k: 0.26, dx: 288, dy: -10 });
	const full = { k: 1, dx: 0, dy: 0 };
	const at = (id: string) => {
		const [x, y] = desk.map.at(desk.place(id));
		return { x, y };
	};
	const site = (name: Place): AfterlifeLook => ({
		...poses[name],
		...small,
		...at(SITES[name]),
		shown: name,
		ground: round(grounds[name]),
		map: 1,
		spot: 1,
		key: 1
	});
	return {
		keys: { ...site('ruin'), ...poses.keys, shown: 'keys', ground: below, map: 0, spot: 0 },
		ruin: site('ruin'),
		wells: site('wells'),
		reuse: { ...site('wells'), ...full, shown: 'reuse', ground: below, spot: 0, key: 0 },
		fort: site('fort'),
		'ghost-town': site('ghost-town'),
		cave: site('cave')
	};
}
