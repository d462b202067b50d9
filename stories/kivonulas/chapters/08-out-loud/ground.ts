import { round, type Desk } from '$lib/scene/frame';
import { box } from '../../drawings/path';
import { dayOf, FORM, STEPS, thickness } from './plan';

/** What lies below everything, in days along x and about the middle of the wall along y. */
export interface Ground {
	day: number;
	/** Where the head of the picture ends, where its foot begins, and its scale. */
	band: number;
	strip: number;
	u: number;
	/** The wall between the street and the rooms. */
	wall: string;
	/** The slabs of the days on which something was said in the street. */
	lit: string;
	/** Openings in the wall: as wide as the talk was long. */
	doors: string;
	/** Openings that may have been: on the days of which one memory speaks, or on one of several days. */
	unsure: string;
}

/** So far to either side that no edge is ever seen. */
const FAR = 9000;
/** So far up and down. */
const HIGH = 1400;

/** Days from the week that ends a month to its end. */
const LAST_DAYS = 8;

/** Draws the street, the wall and its doors from the dates in the ledger. */
export function ground(desk: Desk): Ground {
	const { day: unit, wall, band, strip, u } = FORM[desk.shape];
	const at = (id: string) => dayOf(desk, id);
	const [first = 0] = wall;
	const last = wall.at(-1) ?? 0;
	const steps = STEPS.map((id, n) => `H${(at(id) + 1) * unit}V${-(wall[n + 1] ?? 0) / 2}`);
	const upper = `M${-FAR} ${-first / 2}${steps.join('')}H${FAR}V${last / 2}`;
	// The lower edge is walked back to the left.
	const lower = [...STEPS]
		.map((id, n) => [at(id) + 1, wall[n] ?? 0] as const)
		.reverse()
		.map(([day, before]) => `H${day * unit}V${before / 2}`)
		.join('');
	const door = (day: number, days: number) => {
		const t = thickness(desk, day) + 1;
		return box(day * unit, -t / 2, days * unit, t);
	};
	/** The two sides of each of several openings. */
	const edges = (day: number, openings: number, days: number) => {
		const t = thickness(desk, day);
		return Array.from({ length: openings + 1 }, (_, n) => {
			const x = (day + n * days) * unit;
			return `M${x} ${-t / 2}v${t}`;
		}).join('');
	};
	const march = at('grosz-march-deal');
	const slab = (id: string) => {
		const day = at(id);
		return box(day * unit, -HIGH, unit, HIGH - thickness(desk, day) / 2);
	};
	return {
		day: unit,
		band,
		strip,
		u,
		wall: `${upper}${lower}H${-FAR}z`,
		lit: [
			'twelve-points-day',
			'debrecen-forum',
			'embassy-fidesz',
			'nagy-reburial',
			'embassy-protest'
		]
			.map(slab)
			.join(''),
		doors: [
			door(at('politburo-withdrawal'), 1),
			door(
				at('grosz-nyers-moscow'),
				round(at('grosz-nyers-moscow-end') - at('grosz-nyers-moscow') + 1)
			),
			door(at('shakhnazarov-note'), 1)
		].join(''),
		unsure: edges(at('nemeth-secret-deal'), 1, 2) + edges(march - LAST_DAYS + 1, LAST_DAYS, 1)
	};
}
