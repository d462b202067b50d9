import { describe, expect, it, vi } from 'vitest';
import { story, wordsOf } from '../src/lib/article/scenes.server';
import { daysOf } from '../src/lib/publish/days';
import { doorTo } from '../src/lib/publish/href';
import { eventsOf } from '../src/lib/publish/events';
import { LANGS, otherThan } from '../src/lib/story/ledger';
import { AT } from '../src/lib/story/pages';
import { builtFiles, elementsOf, target } from './page';

// Otherwise the story would be read anew for every question.
vi.stubEnv('DEV', false);

const days = daysOf(eventsOf(story()));
/** The links and pictures of a page, as addresses from the root of the site. */
function pageOf(file: string) {
	const all = elementsOf(file);
	const links = all
		.filter(({ name }) => name === 'a')
		.map(({ attributes }) => target(file, attributes.href ?? ''))
		.map((to) => to && `${to.file.replace(/index\.html$/, '')}${to.id ? `#${to.id}` : ''}`);
	return { all, links, text: all.find(({ name }) => name === 'main')?.text ?? '' };
}

it('every day on which something happened has a page in each language, and no other day', () => {
	for (const lang of LANGS) {
		const pages = builtFiles(/^index\.html$/).filter((file) => file.startsWith(AT.days(lang)));
		const all = [AT.days(lang), ...days.map(({ day }) => AT.day(lang, day))];
		expect(pages.sort()).toEqual(all.map((at) => `${at}index.html`).sort());
	}
});

describe.each(LANGS)('the pages of days in %s', (lang) => {
	const other = otherThan(lang);

	it.each(days)('tell of $day what happened, show it, and lead to the step', ({ day, events }) => {
		const { all, links, text } = pageOf(`${AT.day(lang, day)}index.html`);
		expect(all.find(({ name }) => name === 'html')?.attributes.lang).toBe(lang);
		expect(all.some(({ name }) => name === 'script')).toBe(false);
		const pictures = all.filter(({ name }) => name === 'img');
		for (const { id, date, says, station, step, frame } of events) {
			expect(text).toContain(`${date.slice(0, 4)} ${says[lang]}`);
			expect(links).toContain(doorTo(lang, station, step));
			expect(links).toContain(`${AT.sources(lang)}#fact-${id}`);
			if (frame) {
				const words = wordsOf(station.id, frame, lang);
				expect(pictures.map(({ attributes }) => attributes.alt)).toContain(words);
			}
		}
		expect(links).toContain(AT.day(other, day));
		expect(links).toContain(AT.calendar(lang));
	});

	it('lead from each to the next, round the year', () => {
		const seen: string[] = [];
		for (let day = days[0]?.day; day && !seen.includes(day);) {
			seen.push(day);
			const file = `${AT.day(lang, day)}index.html`;
			const next = elementsOf(file).find(({ attributes }) => attributes.rel === 'next');
			day = target(file, next?.attributes.href ?? '')
				?.file.split('/')
				.at(-2);
		}
		expect(seen).toEqual(days.map(({ day }) => day));
	});

	it('are all on one page', () => {
		const { links, text } = pageOf(`${AT.days(lang)}index.html`);
		expect(links.filter((link) => link?.startsWith(AT.days(lang)) && !link.includes('#'))).toEqual(
			days.map(({ day }) => AT.day(lang, day))
		);
		for (const { events } of days) {
			for (const { date } of events) expect(text).toContain(date.slice(0, 4));
		}
		expect(links).toContain(AT.days(other));
		expect(links).toContain(AT.calendar(lang));
	});
});
