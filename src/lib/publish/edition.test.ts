import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { story, wordsOf } from '$lib/article/scenes.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { printedFor } from '$lib/story/occasion';
import { feedOf } from './feed.server';
import { modified } from './modified';
import { structureOf } from './structure';

const SITE = new URL('https://example.org/long-reads/');
const DATE = '2027-06-19';
const plain = story();
const printed = printedFor(plain, DATE);
const publisher = { date: DATE, publisher: 'Próba Lap', logo: 'logo.svg' };
const says = {
	hu: ['36 éve', 'az utolsó szovjet parancsnok távozásának 36. évfordulója'],
	en: ['36 years ago', 'the 36th anniversary of the departure of the last Soviet commander']
};

describe.each(LANGS)('an edition in %s', (lang) => {
	const [ago = '', anniversary = ''] = says[lang];

	it('says in its feed for which day it is printed, before the chapters', () => {
		const of = (from: typeof plain) =>
			parseFeed(feedOf({ story: from, lang, words: wordsOf, site: SITE }));
		const feed = of(printed);
		const [entry, ...chapters] = feed.items;
		expect(feed.description).toContain(ago);
		expect(feed.updated?.toISOString()).toBe(`${DATE}T00:00:00.000Z`);
		expect(entry?.title).toContain(anniversary);
		expect(entry?.updated?.toISOString()).toBe(`${DATE}T00:00:00.000Z`);
		expect(entry?.url).toBe(`${SITE.href}${lang}/`);
		expect(chapters.map(({ id }) => id)).toEqual(of(plain).items.map(({ id }) => id));
		expect(chapters.map(({ updated }) => updated)).toEqual(
			of(plain).items.map(({ updated }) => updated)
		);
	});

	it('tells machines its day, its event and its publisher', () => {
		const page = (chapter?: number) => pageOf(lang, chapter);
		expect(page()).toMatchObject({
			datePublished: plain.published,
			dateModified: DATE,
			version: DATE,
			publisher: {
				'@type': 'Organization',
				name: 'Próba Lap',
				logo: 'https://example.org/long-reads/publisher.svg'
			},
			about: { '@type': 'Event', startDate: '1991-06-19' },
			temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/) as string
		});
		expect(page().description).toContain(ago);
		expect(page(1)).toMatchObject({ dateModified: modified(plain, plain.stations[1]) });
		expect(page(1)).not.toHaveProperty('about');
	});
});

function pageOf(lang: Lang, chapter?: number): Record<string, unknown> {
	const station = chapter === undefined ? undefined : printed.stations[chapter];
	const { '@graph': graph } = structureOf(printed, lang, SITE, station, [], publisher);
	return graph[0] as unknown as Record<string, unknown>;
}

it('is modified on its day, or on that of a later correction', () => {
	expect(modified(printed)).toBe(DATE);
	expect(modified(printedFor(plain, '1992-06-19'))).toBe(modified(plain));
});

it('leaves a story that is printed for no day as it is', () => {
	const of = (from: typeof plain) => structureOf(from, 'hu', SITE, undefined, []);
	expect(JSON.stringify(of(plain))).not.toMatch(/publisher|version|about|temporalCoverage/);
	expect(feedOf({ story: plain, lang: 'hu', words: wordsOf })).not.toContain('évforduló');
});
