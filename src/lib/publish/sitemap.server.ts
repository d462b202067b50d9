import { create } from 'xmlbuilder2';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT, CRAWLED } from '$lib/story/pages';
import type { Story } from '$lib/story/story';
import type { Day } from './days';
import { modified } from './modified';
import { absolute } from './site';

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** A page that stands in both languages. */
interface Page {
	at(lang: Lang): string;
	/** The day on which it last changed. */
	changed: string;
	/** For whoever reads neither language; the English page, where there is no other. */
	fallback?: string;
}

/** The sitemap of a site: every page, each with its address in the other language. */
export function sitemapOf(
	story: Pick<Story, 'stations' | 'published'>,
	days: readonly Day[],
	site: URL
): string {
	const chapters = story.stations
		.filter(({ chapter }) => chapter)
		.map((station): Page => ({
			at: (lang) => AT.chapter(lang, station.slug),
			changed: modified(story, station)
		}));
	const changed = modified(story);
	const pages: Page[] = [
		{ at: AT.article, changed, fallback: '' },
		...chapters,
		{ at: AT.sources, changed },
		{ at: AT.days, changed },
		...days.map(({ day }): Page => ({ at: (lang) => AT.day(lang, day), changed }))
	];
	const url = (at: string, { at: address, fallback = address('en'), changed }: Page) => ({
		loc: absolute(site, at),
		lastmod: changed,
		'xhtml:link': [
			...LANGS.map((lang) => ({ hreflang: lang, href: absolute(site, address(lang)) })),
			{ hreflang: 'x-default', href: absolute(site, fallback) }
		].map((alternate) => ({ '@': { rel: 'alternate', ...alternate } }))
	});
	const [article] = pages;
	const all = [
		...(article ? [url('', article)] : []),
		...pages.flatMap((page) => LANGS.map((lang) => url(page.at(lang), page)))
	];
	return create({ version: '1.0', encoding: 'UTF-8' })
		.ele(SITEMAPS, 'urlset', { 'xmlns:xhtml': XHTML })
		.ele({ url: all })
		.doc()
		.end();
}

/** What crawlers may read: everything; with the sitemap, where the site knows its address. */
export function robots(site?: URL): string {
	const rules = 'User-agent: *\nAllow: /\n';
	return site ? `${rules}\nSitemap: ${absolute(site, CRAWLED.sitemap)}\n` : rules;
}
