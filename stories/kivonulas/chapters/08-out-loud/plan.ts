import { round, type Desk, type Shape } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';

/** How the plan is laid out. Its x is time: one paving slab is one day. */
export interface Form {
	/** Width of a day. */
	day: number;
	/** Where the head of the picture ends, and where its foot begins. */
	band: number;
	strip: number;
	/** The line of the troops in the foot. */
	line: number;
	/** How thick the wall is, from the left; it steps after each talk indoors that is on record. */
	wall: readonly number[];
	/** Units of this picture to a unit of the wide one. */
	u: number;
	margin: number;
}

export const FORM: Record<Shape, Form> = {
	wide: {
		day: 20,
		band: 172,
		strip: 728,
		line: 772,
		wall: [112, 92, 70, 48, 14],
		u: 1,
		margin: 24
	},
	tall: {
		day: 9,
		band: 84,
		strip: 372,
		line: 393,
		wall: [52, 43, 33, 23, 7],
		u: 0.5,
		margin: 10
	}
};

/** Days from New Year to the day of a fact; a bare month stands for its last day. */
export function dayOf(desk: Pick<Desk, 'moment'>, id: string): number {
	const moment = desk.moment(id);
	const [year = '', month = ''] = moment.split('-');
	if (moment.length > 7) return daysBetween(`${year}-01-01`, moment.slice(0, 10));
	const next =
		Number(month) === 12 ? `${Number(year) + 1}-01` : `${year}-${two(Number(month) + 1)}`;
	return daysBetween(`${year}-01-01`, `${next}-01`) - 1;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The talks behind doors after which the wall is thinner. */
export const STEPS = [
	'grosz-march-deal',
	'politburo-withdrawal',
	'grosz-nyers-moscow-end',
	'shakhnazarov-note'
];

/** How thick the wall is on a day. */
export function thickness(desk: Desk, day: number): number {
	const { wall } = FORM[desk.shape];
	const passed = STEPS.filter((id) => dayOf(desk, id) < day).length;
	return wall[passed] ?? 0;
}

/** Where a frame looks: a day, where that day stands on the paper, and where the wall does. */
export interface Camera {
	day: number;
	x: number;
	wall: number;
	/** How much narrower time is drawn than a slab a day. */
	k?: number;
}

/** How far the ground is moved for a camera, and how narrow it is. */
export function shift(desk: Desk, { day, x, k = 1 }: Camera): { x: number; k: number } {
	return { x: round(x - day * FORM[desk.shape].day * k), k };
}
