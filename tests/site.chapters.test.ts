import openGraph from 'open-graph-scraper';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../scripts/server.js';
import { story, wordsOf } from '../src/lib/article/scenes.server';
import { LOCALES } from '../src/lib/publish/head';
import { shownOn } from '../src/lib/publish/shown';
import { absolute } from '../src/lib/publish/site';
import { type Lang, LANGS, otherThan } from '../src/lib/story/ledger';
import { AT, CARDS } from '../src/lib/story/pages';
import type { Station } from '../src/lib/story/story';
import { BUILD, built, builtFor } from './page';

const { title, standfirst, stations, published } = story();
const site = builtFor();
const pages = LANGS.flatMap((lang) => [
	{ lang, at: AT.article(lang), station: undefined as Station | undefined },
	...stations
		.filter(({ chapter }) => chapter)
		.map((station) => ({ lang, at: AT.chapter(lang, station.slug), station }))
]);
const titleOf = (lang: Lang, station?: Station) =>
	station ? `${station.title[lang]} – ${title[lang]}` : title[lang];
const dekOf = (lang: Lang, station?: Station) => station?.chapter?.dek[lang] ?? standfirst[lang];

/** The page’s address, whole, or as the page writes it. */
function link(at: string, to: string): string {
	return site ? absolute(site, to) : '../'.repeat(at.split('/').length - 1) + to;
}

/** The body of a page, as far as it is the same at every depth. */
function bodyOf(page: string): string {
	return page
		.slice(page.indexOf('<body'))
		.replace(/<noscript>.*?<\/noscript>/s, '')
		.replace(/<script\b.*?<\/script>/gs, '')
		.replace(/<!--.*?-->/g, '')
		.replaceAll('../../', '../')
		.replace(/href="\.\.\/(hu|en)\/[^"/]*\/?"( hreflang="\w+" lang="\w+")/g, '$2')
		.replace(/\s+/g, ' ');
}

const bodies = new Map<Lang, string>();
/** The body of the article's own page. */
function whole(lang: Lang): string {
	const body = bodies.get(lang) ?? bodyOf(built(`${lang}/index.html`));
	bodies.set(lang, body);
	return body;
}

describe.each(pages)('$at', ({ lang, at, station }) => {
	const html = () => built(`${at}index.html`);
	const head = () => html().slice(0, html().indexOf('</head>'));

	it('says in its head which page it is, in both languages', () => {
		const hrefs = (pattern: RegExp) => [...head().matchAll(pattern)].map(([, href]) => href);
		expect(hrefs(/rel="canonical" href="([^"]+)"/g)).toEqual([link(at, at)]);
		const twin = station ? AT.chapter(otherThan(lang), station.slug) : AT.article(otherThan(lang));
		const twins = lang === 'hu' ? [at, twin] : [twin, at];
		expect(hrefs(/rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)).toEqual(
			[...twins, station ? twins[1] : ''].map((to) => link(at, to ?? ''))
		);
		expect(hrefs(/hreflang="([^"]+)"/g)).toEqual([...LANGS, 'x-default']);
	});

	it('tells its structure to machines', () => {
		const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html()) ?? [];
		const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
		const [article, crumbs] = graph;
		expect(article).toMatchObject({
			'@type': 'Article',
			headline: station ? station.title[lang] : title[lang],
			description: dekOf(lang, station),
			inLanguage: lang,
			datePublished: published
		});
		expect(article?.citation).not.toEqual([]);
		const written = stations.filter(({ chapter }) => chapter);
		if (!station) expect(article?.hasPart).toHaveLength(written.length);
		else expect(article?.isPartOf).toMatchObject({ headline: title[lang] });
		expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' });
		expect((crumbs?.itemListElement as unknown[]).length).toBe(station ? 2 : 1);
		expect(article?.url).toBe(site && absolute(site, at));
	});

	it.runIf(station)('is the whole article, and without script begins with a link', () => {
		expect(bodyOf(html()) === whole(lang), 'the same body as the article’s').toBe(true);
		const [noscript = ''] = /<noscript>.*?<\/noscript>/s.exec(html()) ?? [];
		expect(noscript).toContain(`href="#${station?.id}"`);
		expect(noscript).toContain(station?.title[lang]);
	});
});

it('never carries the address of a machine that built it, or of no one', () => {
	for (const { at } of pages) {
		expect(built(`${at}index.html`)).not.toMatch(
			/sveltekit-prerender|localhost|example\.(org|com)/
		);
	}
});

describe('a client that is given a link', () => {
	let close = async () => {};
	beforeAll(async () => {
		if (!site) return;
		const server = await startServer({
			dir: BUILD,
			port: Number(site.port || 80),
			base: site.pathname,
			strict: true
		});
		close = server.close;
	});
	afterAll(() => close());

	it.each(pages)('shows $at with its words and its picture', async ({ lang, at, station }) => {
		const address = site && absolute(site, at);
		// To fetch and parse every page takes long; of most, the head is enough.
		const fetched = address && (station?.number ?? 0) % 5 === 0;
		const html = built(`${at}index.html`);
		const { result } = await openGraph(
			fetched ? { url: address } : { html: `${html.slice(0, html.indexOf('<body'))}<body></body>` }
		);
		expect(result).toMatchObject({
			ogTitle: titleOf(lang, station),
			ogDescription: dekOf(lang, station),
			ogSiteName: title[lang],
			ogLocale: LOCALES[lang],
			ogLocaleAlternate: LOCALES[otherThan(lang)],
			twitterCard: 'summary_large_image',
			ogType: 'article'
		});
		if (!site) return expect(result.ogImage).toBeUndefined();
		expect(result.ogUrl).toBe(address);
		const shown = shownOn(story(), station);
		const [image] = result.ogImage ?? [];
		expect(image).toMatchObject({
			alt: wordsOf(shown?.id ?? '', shown?.chapter?.card ?? '', lang),
			type: 'image/png'
		});
		expect(image?.url).toBe(absolute(site, AT.card(lang, station?.id)));
		if (!fetched) return;
		const answer = await fetch(image?.url ?? '');
		expect(answer.headers.get('content-type')).toBe('image/png');
		const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
		expect({ width, height }).toEqual(CARDS.wide);
	});
});
