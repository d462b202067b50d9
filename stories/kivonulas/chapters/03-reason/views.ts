import type { Desk } from '$lib/scene/frame';
import { daysFrom, view, type StripLook } from '../../drawings/strip';

export const FRAMES = ['control-commission', 'article-22', 'pact', 'state-treaty', 'gap'] as const;

/** A frame of this chapter. */
export type Name = (typeof FRAMES)[number];

/** Where the camera stands in each frame. */
export function views(desk: Desk): Record<Name, StripLook> {
	const wide = desk.shape === 'wide';
	const day = (id: string, n = 0) => daysFrom(desk.moment(id), n);
	const last = day('no-foreign-army');
	return {
		'control-commission': view(
			desk,
			[day('soviet-entry', wide ? -60 : -40), day('peace-in-force', wide ? 232 : 215)],
			wide ? 318 : 176,
			{ wires: 1 }
		),
		'article-22': view(
			desk,
			[day('peace-in-force', -128), day('austria-vacated', wide ? 100 : 60)],
			wide ? 478 : 262,
			{ wires: 1 }
		),
		pact: view(desk, [day('pact-signed', -388), day('agreement-1957', 130)], wide ? 352 : 190, {
			claimed: 1,
			wires: 1
		}),
		'state-treaty': view(
			desk,
			[day('state-treaty-signed', -165), day('austria-vacated', wide ? 322 : 190)],
			wide ? 604 : 318
		),
		gap: view(
			desk,
			[day('soviet-entry'), last],
			wide ? 468 : 246,
			{ ky: wide ? 0.4 : 0.18, detail: 0, years: 0, claimed: 1 },
			wide ? [30, 970] : [12, 378]
		)
	};
}
