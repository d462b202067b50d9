import type { Desk } from '$lib/scene/frame';
import { dayOf, type Camera } from './plan';

export const FRAMES = [
	'march-15',
	'march-doors',
	'may',
	'reburial',
	'moscow-july',
	'shakhnazarov',
	'november-4',
	'warheads'
] as const;

/** A frame of this chapter. */
export type Name = (typeof FRAMES)[number];

/** Where each frame looks: low on the plan for the street, high for the rooms. */
export function cameras(desk: Desk): Record<Name, Camera> {
	const wide = desk.shape === 'wide';
	const see = (id: string, x: [number, number], wall: [number, number]): Camera => ({
		day: dayOf(desk, id),
		x: x[wide ? 0 : 1],
		wall: wall[wide ? 0 : 1]
	});
	return {
		'march-15': see('twelve-points-day', [490, 200], [640, 326]),
		'march-doors': see('twelve-points-day', [490, 200], [266, 132]),
		may: see('debrecen-forum', [300, 100], [466, 240]),
		reburial: see('embassy-fidesz', [470, 182], [664, 342]),
		'moscow-july': see('grosz-nyers-moscow', [480, 168], [318, 162]),
		shakhnazarov: see('shakhnazarov-note', [760, 316], [268, 134]),
		'november-4': see('embassy-protest', [690, 312], [466, 244]),
		warheads: {
			...see('twelve-points-day', [92, 30], [440, 226]),
			k: wide ? 0.175 : 0.148
		}
	};
}
