import { dayBefore, momentOf } from '$lib/story/days';
import type { Lang } from '$lib/story/ledger';

/** The date `days` before another, as the language writes it: „1991. június 19.”, “19 June 1991”. */
export function dateBefore(last: string, days: number, lang: Lang): string {
	const moment = momentOf(dayBefore(last, Math.round(days)));
	if (!moment) return '';
	const { year, name, day } = moment;
	return lang === 'hu'
		? `${year}. ${name?.hu ?? ''} ${Number(day)}.`
		: `${Number(day)} ${name?.en ?? ''} ${year}`;
}

/** A whole number with the language’s thousands: „17 258” from five digits on, “17,258” from four. */
export function counted(n: number, lang: Lang): string {
	const digits = String(Math.round(n));
	if (digits.length < (lang === 'hu' ? 5 : 4)) return digits;
	return digits.replace(/\B(?=(\d{3})+$)/g, lang === 'hu' ? '\u202f' : ',');
}
