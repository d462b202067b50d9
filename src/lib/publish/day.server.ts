import { entry } from '$lib/article/href';
import { imprintOf } from '$lib/article/imprint.server';
import { story, wordsOf } from '$lib/article/scenes.server';
import { momentOf } from '$lib/story/days';
import { figure } from '$lib/story/figure';
import { type Lang, otherThan } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Around, DayPage, DaysPage, ToldEvent } from './day';
import { daysOf, neighbours, shareOfYear, type Day } from './days';
import { doorTo } from './href';
import { eventsOf } from './events';
import { daysWordingIn } from './wording.days';

/** The days of the story on which something happened. */
export function days(): Day[] {
	return daysOf(eventsOf(story()));
}

/** The page of a day in one language; undefined where nothing happened on it. */
export function dayPage(lang: Lang, day: string): DayPage | undefined {
	const all = days();
	const found = all.find((one) => one.day === day);
	if (!found) return undefined;
	const root = '../../..';
	const { before, after } = neighbours(all, day);
	const link = (one: Day) => ({
		name: nameOf(one, lang),
		href: `${root}/${AT.day(lang, one.day)}`
	});
	const { number, month } = partsOf(day, lang);
	const [large, small] = [
		{ text: number, large: true },
		{ text: month, large: false }
	];
	return {
		...around(lang, root, all, (other) => AT.day(other, day)),
		name: nameOf(found, lang),
		parts: lang === 'hu' ? [small, large] : [large, small],
		at: shareOfYear(day),
		events: told(found, lang, root),
		before: link(before),
		after: link(after)
	};
}

/** The page of all days in one language, a month after the other. */
export function daysPage(lang: Lang): DaysPage {
	const all = days();
	const root = '../..';
	const months = [...new Set(all.map(({ day }) => day.slice(0, 2)))];
	return {
		...around(lang, root, all, AT.days),
		months: months.map((month) => ({
			name: partsOf(`${month}-01`, lang).month,
			days: all
				.filter(({ day }) => day.startsWith(month))
				.map((day) => ({
					name: nameOf(day, lang),
					number: partsOf(day.day, lang).number,
					href: `${root}/${AT.day(lang, day.day)}`,
					events: told(day, lang, root)
				}))
		}))
	};
}

/** The title and the description of a page, for its head. */
export function headOf(page: DayPage | DaysPage): { title: string; description: string } {
	const wording = daysWordingIn(page.lang);
	if (!('events' in page)) {
		return { title: `${wording.days} – ${page.article}`, description: wording.lead };
	}
	const events = page.events.map(({ year, says }) => `${year}: ${says}.`);
	return { title: `${page.name} – ${page.article}`, description: events.join(' ') };
}

function around(lang: Lang, root: string, all: Day[], own: (lang: Lang) => string): Around {
	const { title, credits } = story();
	return {
		lang,
		article: title[lang],
		credits: credits[lang],
		imprint: imprintOf(lang, root),
		href: {
			article: `${root}/${AT.article(lang)}`,
			calendar: `${root}/${AT.calendar(lang)}`,
			days: `${root}/${AT.days(lang)}`,
			other: `${root}/${own(otherThan(lang))}`
		},
		track: all.map(({ day }) => shareOfYear(day))
	};
}

function told({ events }: Day, lang: Lang, root: string): ToldEvent[] {
	return events.map(({ id, date, says, station, step, frame }) => ({
		year: date.slice(0, 4),
		says: says[lang],
		chapter: { number: station.number, title: station.title[lang] },
		href: `${root}/${doorTo(lang, station, step)}`,
		known: `${root}/${AT.sources(lang)}#${entry('fact', id)}`,
		...(frame
			? {
					still: {
						at: `${root}/${AT.frame(lang, station.id, frame)}`,
						words: wordsOf(station.id, frame, lang)
					}
				}
			: {})
	}));
}

function nameOf({ events: [event] }: Day, lang: Lang): string {
	return event ? figure({ value: event.date }, lang, { form: 'day' }) : '';
}

function partsOf(day: string, lang: Lang): { number: string; month: string } {
	// A year that has a 29 February.
	const { name, day: number = '' } = momentOf(`2000-${day}`) ?? {};
	const month = lang === 'hu' ? (name?.hu ?? '') : (name?.en ?? '');
	return { number: `${Number(number)}${lang === 'hu' ? '.' : ''}`, month };
}
