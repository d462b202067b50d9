import { round, type Desk } from '$lib/scene/frame';
import { daysBetween } from '$lib/story/days';
import { dayOf, FORM, shift, type Camera } from './plan';
import type { Sheet } from '$lib/scene/sheet';
import { box } from '../../drawings/path';

const MONTHS = {
	hu: [
		'január',
		'február',
		'március',
		'április',
		'május',
		'június',
		'július',
		'augusztus',
		'szeptember',
		'október',
		'november',
		'december'
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};

const SHORT = {
	hu: [
		'jan.',
		'febr.',
		'márc.',
		'ápr.',
		'máj.',
		'jún.',
		'júl.',
		'aug.',
		'szept.',
		'okt.',
		'nov.',
		'dec.'
	],
	en: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
};

/** The foot of the plan: months along the year, and the line of the troops, with those who left. */
export interface Foot {
	/** The first days of the months, and the line; x in days, y on the paper. */
	firsts: string;
	line: string;
	/** Those who left in spring, and what left in autumn, on no known day. */
	spring: string;
	autumn: string;
	/** Names of the months, beside their first days; and where the whole year is drawn. */
	near: Sheet;
	year: Sheet;
}

const first = (year: string, month: number) =>
	daysBetween(`${year}-01-01`, `${year}-${String(month + 1).padStart(2, '0')}-01`);

/** Draws the foot; `whole_` is the camera of the frame that shows the whole year. */
export function foot(desk: Desk, whole_: Camera): Foot {
	const { day, strip, line, u } = FORM[desk.shape];
	const wide = desk.shape === 'wide';
	const [year = ''] = desk.moment('twelve-points-day').split('-');
	const firsts = MONTHS.hu.map((_, n) => first(year, n) * day);
	const thick = wide ? 8 : 4;
	const whole = shift(desk, whole_);
	const branch = (from: number, to: number) => {
		const [a, b, drop] = [from * day, to * day, wide ? 11 : 6];
		return `M${round(a)} ${line}l${round(12 * u)} ${drop}H${round(b)}`;
	};
	return {
		firsts: firsts
			.slice(2)
			.map((x) => box(x, strip, day * 0.12, line - strip))
			.join(''),
		line: box(-9000, line - thick / 2, 18000, thick),
		spring: branch(
			dayOf(desk, 'partial-withdrawal-start'),
			dayOf(desk, 'partial-withdrawal-end') + 1
		),
		autumn: branch(first(year, 8), first(year, 11)),
		near: {
			words: firsts.slice(2, 11).map((x, n) => ({
				x: round(x + (wide ? 8 : 4)),
				y: round(strip + (wide ? 30 : 14.5)),
				text: MONTHS[desk.lang][n + 2] ?? '',
				size: wide ? 24 : 12.5,
				weight: 600
			}))
		},
		year: {
			words: firsts.slice(2, 11).map((x, n) => ({
				x: round(whole.x + x * whole.k + (wide ? 8 : 4)),
				y: round(strip + (wide ? 30 : 14.5)),
				text: (wide ? MONTHS : SHORT)[desk.lang][n + 2] ?? '',
				size: wide ? 24 : 12.5,
				weight: 600
			}))
		}
	};
}
