import type { Desk } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';

/** Days from Sofia to the day of a fact. */
export function dayOf(desk: Pick<Desk, 'moment'>, id: string): number {
	return daysBetween(desk.moment('sofia-agreement'), desk.moment(id));
}

/** Months from the one in which the agreement was signed to that of a fact, both counted. */
export function monthsTo(desk: Pick<Desk, 'moment'>, id: string): number {
	const months = (moment: string) => {
		const [year, month] = moment.split('-').map(Number) as [number, number];
		return year * 12 + month;
	};
	return months(desk.moment(id)) - months(desk.moment('agreement-signed')) + 1;
}

/**
 * The days in which the talks may have broken down: the last and the first week of two months. The
 * source names no day.
 */
export function breakdown(desk: Pick<Desk, 'moment'>): [number, number] {
	const [year, month] = desk.moment('talks-breakdown').split('-').map(Number) as [number, number];
	const next = `${year}-${String(month + 1).padStart(2, '0')}-01`;
	const turn = daysBetween(desk.moment('sofia-agreement'), next);
	return [turn - 7, turn + 6];
}
