import { anchor } from '$lib/article/href';
import { escape } from '$lib/scene/escape';
import { figure } from '$lib/story/figure';
import type { Lang } from '$lib/story/ledger';
import type { Story } from '$lib/story/story';
import { yearlyOf } from '$lib/story/yearly';
import { daysOf } from './days';
import { eventsOf, type DatedEvent } from './events';
import { todayWordingIn } from './wording.today';

/** The lines of a year’s days as HTML, under the keys that `keysOf` gives. */
export type Lines = Record<string, string>;

/**
 * Under which keys a day may have a line, the best first: `06L6` is the last Saturday of June, `06-19`
 * the day of the month. It is put into the page as text, so it uses nothing from outside itself.
 *
 * @param now read in the time zone of whoever asks
 */
export function keysOf(now: Date): string[] {
	const two = (n: number) => `${n}`.padStart(2, '0');
	const after = (days: number) =>
		new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getMonth();
	const month = two(now.getMonth() + 1);
	const keys = [`${month}-${two(now.getDate())}`];
	if (after(7) !== now.getMonth()) keys.unshift(`${month}L${now.getDay()}`);
	// What happened on a 29 February is remembered on the last day of every February.
	if (keys.includes('02-28') && after(1) !== now.getMonth()) keys.push('02-29');
	return keys;
}

/**
 * Puts the line of the reader’s own day into the element before the script, or hides it. It stands in
 * the page as text and runs before anything is painted, so that nothing moves.
 */
export function showToday(lines: Lines, keys: (now: Date) => string[]): void {
	const line = document.currentScript?.previousElementSibling as HTMLElement;
	const key = keys(new Date()).find((key) => lines[key]);
	line.innerHTML = key ? (lines[key] ?? '') : '';
	line.hidden = !key;
}

/**
 * A line for each day on which something happened, and for each memorial that a step tells of.
 *
 * @param date the day for which they are printed; without it they are read on the day itself
 */
export function linesOf(
	story: Pick<Story, 'ledger' | 'stations' | 'uses' | 'memorials'>,
	lang: Lang,
	date?: string
): Lines {
	const wording = todayWordingIn(lang);
	const line = (label: string, at: string, says: string) =>
		`<b>${escape(label)}</b> <a href="#${at}">${escape(says)}</a>`;
	const events = eventsOf(story).filter((event) => date === undefined || event.date <= date);
	const days = daysOf(events).map(({ day, events }): [string, string] => {
		const event = best(events, story.uses);
		const label =
			date === undefined
				? wording.on(yearOf(event.date, lang))
				: wording.dated(figure({ value: event.date }, lang));
		const says = event.says[lang].replace(/;.*/s, '');
		return [day, line(label, anchor(event.station.id, event.step), says)];
	});
	const memorials = story.memorials.flatMap(({ day, name, at }): [string, string][] => {
		if (at === undefined) return [];
		const label = date === undefined ? wording.today : wording.dated(figure({ value: date }, lang));
		return [[keyOf(day), line(label, at, name[lang])]];
	});
	return Object.fromEntries([...days, ...memorials]);
}

/** Of the events of a day the one that the story tells most often; of equals a pictured one, the first. */
function best(events: readonly DatedEvent[], uses: Story['uses']): DatedEvent {
	const worth = ({ id, frame }: DatedEvent) => (uses.fact[id]?.length ?? 0) + (frame ? 0.5 : 0);
	return events.reduce((best, event) => (worth(event) > worth(best) ? event : best));
}

function keyOf(text: string): string {
	const { month, weekday } = yearlyOf(text) ?? {};
	return weekday === undefined ? text : `${String(month).padStart(2, '0')}L${weekday}`;
}

function yearOf(date: string, lang: Lang): string {
	return figure({ value: date }, lang, {
		form: 'year',
		...(lang === 'hu' ? { ending: 'ban' as const } : {})
	});
}
