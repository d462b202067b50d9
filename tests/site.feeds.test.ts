import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { create } from 'xmlbuilder2';
import { story, wordsOf } from '../src/lib/article/scenes.server';
import { calendarOf } from '../src/lib/publish/calendar.server';
import { daysOf } from '../src/lib/publish/days';
import { eventsOf } from '../src/lib/publish/events';
import { feedOf } from '../src/lib/publish/feed.server';
import { robots, sitemapOf } from '../src/lib/publish/sitemap.server';
import { LANGS } from '../src/lib/story/ledger';
import { AT, CRAWLED, ICONS } from '../src/lib/story/pages';
import { BUILD, built, builtFor, elementsOf } from './page';
import { read } from './tree';

// Otherwise the story would be read anew for every question.
vi.stubEnv('DEV', false);

const all = story();
const site = builtFor();
const events = eventsOf(all);
const days = daysOf(events);
const chapters = all.stations.filter(({ chapter }) => chapter);
const EXAMPLE = new URL('https://example.org/long-reads/');
const fed = { story: all, words: wordsOf };

describe.each(LANGS)('the feed in %s', (lang) => {
	it('is built as it would be made again', () => {
		expect(built(AT.feed(lang))).toBe(feedOf({ ...fed, lang, site }));
	});

	it.each([undefined, EXAMPLE])('can be read, at %s', (site) => {
		const xml = feedOf({ ...fed, lang, site });
		// Fails where it is not well-formed.
		expect(create(xml).root().node.nodeName).toBe('feed');
		const feed = parseFeed(xml);
		expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
		expect(feed.language).toBe(lang);
		expect(feed.title).toBe(all.title[lang]);
		// An edition has an entry of its own before them.
		const items = feed.items.slice(-chapters.length);
		expect(feed.items.length - items.length).toBe(all.occasion ? 1 : 0);
		expect(items.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title[lang]));
		expect(new Set(items.map(({ id }) => id)).size).toBe(chapters.length);
		for (const [index, { id, url, description, content, updated }] of items.entries()) {
			const { slug, chapter } = chapters[index]!;
			expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
			expect(description).toBe(chapter?.dek[lang]);
			expect(updated?.toISOString().slice(0, 10)).toBe(chapter?.updated ?? all.published);
			if (site) expect(url).toBe(`${site.href}${AT.chapter(lang, slug)}`);
			expect(content).toContain(`<a href="${site?.href ?? '../'}${AT.chapter(lang, slug)}">`);
		}
	});

	it('names only pictures that are there, and no address but its own', () => {
		const xml = feedOf({ ...fed, lang });
		const enclosures = [...xml.matchAll(/rel="enclosure"[^>]*href="\.\.\/([^"]+)"/g)];
		expect(enclosures.length).toBe(chapters.length);
		for (const [, file = ''] of enclosures)
			expect(existsSync(path.join(BUILD, file)), file).toBe(true);
		expect(xml.replace('http://www.w3.org/2005/Atom', '')).not.toMatch(/https?:/);
	});

	it('keeps its ids when it moves', () => {
		const ids = (site?: URL) => feedOf({ ...fed, lang, site }).match(/urn:uuid:[^<]+/g);
		expect(ids(EXAMPLE)).toEqual(ids());
	});
});

describe.each(LANGS)('the calendar in %s', (lang) => {
	const entriesOf = (text: string) =>
		new ICAL.Component(ICAL.parse(text) as unknown[])
			.getAllSubcomponents('vevent')
			.map((component) => new ICAL.Event(component));

	it('is built as it would be made again', () => {
		expect(built(AT.calendar(lang))).toBe(calendarOf({ story: all, events, lang, site }));
	});

	it('has every event as a whole day on which nobody is busy, the earliest first', () => {
		const entries = entriesOf(calendarOf({ story: all, events, lang }));
		expect(entries.map(({ startDate }) => startDate.toString())).toEqual(
			events.map(({ date }) => date)
		);
		expect(new Set(entries.map(({ uid }) => uid)).size).toBe(events.length);
		for (const [index, { component, startDate, summary }] of entries.entries()) {
			const { date, says } = events[index]!;
			expect(startDate.isDate).toBe(true);
			expect(summary).toBe(`${date.slice(0, 4)}: ${says[lang]}`);
			expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
			expect(component.getFirstPropertyValue('url')).toBeNull();
		}
	});

	it.each([2027, 2028])('comes back on the same days in %s', (year) => {
		const entries = entriesOf(calendarOf({ story: all, events, lang }));
		const found = entries.map((event) => {
			const from = ICAL.Time.fromString(`${year}-01-01`, null);
			const dates = event.iterator(event.startDate);
			for (let next = dates.next(); next; next = dates.next()) {
				if (next.compare(from) >= 0) return next.toString();
			}
			return undefined;
		});
		expect(found).toEqual(events.map(({ date }) => `${year}${date.slice(4)}`));
	});

	it('brings a 29 February back on the last day of the month', () => {
		const [event] = events;
		const leap = calendarOf({ story: all, events: [{ ...event!, date: '1944-02-29' }], lang });
		const dates = entriesOf(leap)[0]!.iterator();
		const found = Array.from({ length: 5 }, () => dates.next()?.toString());
		expect(found).toEqual(['1944-02-29', '1945-02-28', '1946-02-28', '1947-02-28', '1948-02-29']);
	});

	it('leads to the day and to the step, where the site has an address', () => {
		const entries = entriesOf(calendarOf({ story: all, events, lang, site: EXAMPLE }));
		for (const [index, { component, description }] of entries.entries()) {
			const day = events[index]!.date.slice(5);
			expect(component.getFirstPropertyValue('url')).toBe(`${EXAMPLE.href}${AT.day(lang, day)}`);
			expect(description).toContain(`\n${EXAMPLE.href}${lang}/`);
		}
	});
});

describe('what crawlers read', () => {
	it('lets them read everything, and has a sitemap only with an address', () => {
		expect(built(CRAWLED.robots)).toBe(robots(site));
		expect(robots()).toBe('User-agent: *\nAllow: /\n');
		expect(robots(EXAMPLE)).toContain(`\nSitemap: ${EXAMPLE.href}sitemap.xml\n`);
		expect(existsSync(path.join(BUILD, CRAWLED.sitemap))).toBe(site !== undefined);
		if (site) expect(built(CRAWLED.sitemap)).toBe(sitemapOf(all, days, site));
	});

	it('names every page once, with the same page in both languages', () => {
		const xml = sitemapOf(all, days, EXAMPLE);
		expect(create(xml).root().node.nodeName).toBe('urlset');
		const pages = [...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, url = '']) => ({
			loc: /<loc>(.*?)<\/loc>/.exec(url)?.[1],
			lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
			alternates: Object.fromEntries(
				[...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((match) => [match[1], match[2]])
			) as Record<string, string>
		}));
		const addresses = pages.map(({ loc }) => loc);
		expect(addresses.length).toBe(1 + 2 * (1 + chapters.length + 2 + days.length));
		expect(new Set(addresses).size).toBe(addresses.length);
		for (const { loc, lastmod, alternates } of pages) {
			expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(Object.keys(alternates)).toEqual([...LANGS, 'x-default']);
			expect(Object.values(alternates)).toContain(loc);
			// Each says of the other what the other says of it.
			for (const lang of LANGS) {
				const other = pages.find((page) => page.loc === alternates[lang]);
				expect(other?.alternates, alternates[lang]).toEqual(alternates);
			}
		}
	});
});

describe('the icons', () => {
	it.each(Object.entries(ICONS))('%s is a square of %s pixels', async (name, size) => {
		const { width, height, hasAlpha } = await sharp(path.join(BUILD, name)).metadata();
		expect({ width, height }).toEqual({ width: size, height: size });
		// What the system cuts out of has no holes of its own.
		if (!name.startsWith('icon-1') && name !== 'icon-512.png') expect(hasAlpha).toBe(false);
	});

	it('stand in the manifest, which has the colours of the page', () => {
		const manifest = JSON.parse(readFileSync(path.join(BUILD, 'manifest.webmanifest'), 'utf8')) as {
			name: string;
			background_color: string;
			icons: { src: string }[];
		};
		for (const lang of LANGS) expect(manifest.name).toContain(all.title[lang]);
		for (const { src } of manifest.icons) expect(existsSync(path.join(BUILD, src)), src).toBe(true);
		const papers = [...read('src/lib/scene/tokens.css').matchAll(/--paper: (#[0-9a-f]{6});/g)];
		const [day, , dark] = papers.map((match) => match[1]);
		expect(manifest.background_color).toBe(day);
		const themes = elementsOf('index.html').filter(
			({ attributes }) => attributes.name === 'theme-color'
		);
		expect(themes.map(({ attributes }) => attributes.content)).toEqual([day, dark]);
	});
});
