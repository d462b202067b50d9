import type { Desk } from '$lib/scene/frame';
import { inJune, lastSaturday, weekday } from './june';
import { cell, LEAF, type Box } from './leaf';

/** A day that is stamped on a leaf, and its cell. */
export type Stamp = Box & { day: number };

/** The two leaves: the June of the departure and that of the act, and the days stamped on them. */
export interface Leaves {
	year: Record<'departure' | 'act', number>;
	/** The weekday of the first of the month. */
	first: Record<'departure' | 'act', number>;
	departure: [Stamp, Stamp, Stamp];
	act: [Stamp, Stamp];
}

export function leaves({ shape, moment }: Desk): Leaves {
	const dayOf = (id: string) => Number(moment(id).slice(8, 10));
	const yearOf = (id: string) => Number(moment(id).slice(0, 4));
	const year = { departure: yearOf('no-foreign-army'), act: yearOf('freedom-act') };
	const first = {
		departure: weekday(inJune(year.departure, 1)),
		act: weekday(inJune(year.act, 1))
	};
	const stamp = (leaf: keyof typeof first, day: number): Stamp => ({
		day,
		...cell(LEAF[shape], first[leaf], day)
	});
	return {
		year,
		first,
		departure: [
			stamp('departure', dayOf('withdrawal-end')),
			stamp('departure', dayOf('no-foreign-army')),
			stamp('departure', dayOf('agreement-deadline'))
		],
		act: [stamp('act', dayOf('no-foreign-army')), stamp('act', lastSaturday(year.act))]
	};
}
