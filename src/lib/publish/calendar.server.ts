import path from 'node:path';
import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Story } from '$lib/story/story';
import { doorTo } from './href';
import type { DatedEvent } from './events';
import { absolute } from './site';
import { uuid } from './uuid';
import { feedsWordingIn } from './wording.feeds';

/** What a calendar is made from. */
export interface Dated {
	story: Pick<Story, 'folder' | 'title' | 'published'>;
	events: readonly DatedEvent[];
	lang: Lang;
	/** Without it no entry has an address: a calendar is read where nothing is relative to it. */
	site?: URL;
}

/**
 * The events of a story in one language, as iCalendar (RFC 5545): each comes back every year, as a
 * whole day on which nobody is busy. The same input gives the same bytes.
 */
export function calendarOf({ story, events, lang, site }: Dated): string {
	const { folder, title, published } = story;
	const stamp = midnight(published);
	const calendar = ical({
		prodId: { company: title[lang], product: 'calendar', language: lang.toUpperCase() },
		name: title[lang]
	});
	for (const { id, date, says, station, step } of events) {
		const day = date.slice(5);
		const told = feedsWordingIn(lang).told(station.number, station.title[lang]);
		calendar.createEvent({
			id: uuid(path.basename(folder), lang, 'calendar', id),
			stamp,
			lastModified: stamp,
			start: midnight(date),
			allDay: true,
			repeating:
				day === '02-29'
					? // A yearly 29 February would come every fourth year; so it is the month’s last day.
						{ freq: ICalEventRepeatingFreq.YEARLY, byMonth: [2], byMonthDay: [-1] }
					: { freq: ICalEventRepeatingFreq.YEARLY },
			transparency: ICalEventTransparency.TRANSPARENT,
			summary: `${date.slice(0, 4)}: ${says[lang]}`,
			description: site ? `${told}\n${absolute(site, doorTo(lang, station, step))}` : told,
			...(site ? { url: absolute(site, AT.day(lang, day)) } : {})
		});
	}
	return `${calendar.toString()}\r\n`;
}

/** The beginning of a day in UTC, from which a whole day is written as the same day everywhere. */
function midnight(date: string): Date {
	return new Date(`${date}T00:00:00Z`);
}
