import type { Article, BreadcrumbList, CreativeWork, Graph, ListItem } from 'schema-dts';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station, Story } from '$lib/story/story';
import { LICENCE } from './licence';
import { modified } from './modified';
import { absolute } from './site';

/**
 * The article, or one of its chapters, in the words of schema.org: what it is part of and which parts
 * it has, what it cites, when it was published.
 *
 * @param site without it nothing has an address
 * @param station the chapter; undefined for the whole article
 * @param cited the ids of the sources on which the page rests
 */
export function structureOf(
	story: Story,
	lang: Lang,
	site: URL | undefined,
	station: Station | undefined,
	cited: readonly string[]
): Graph {
	const { title, standfirst, stations, ledger, published } = story;
	const url = (at: string) => (site ? { url: absolute(site, at) } : {});
	const id = (at: string) => (site ? { '@id': absolute(site, at) } : {});
	const written = stations.filter(({ chapter }) => chapter);
	const card = (chapter?: string) =>
		site ? { image: absolute(site, AT.card(lang, chapter)) } : {};
	const chapterAt = ({ slug }: Station) => AT.chapter(lang, slug);
	const named = (one: Station): Article => ({
		'@type': 'Article',
		...id(chapterAt(one)),
		...url(chapterAt(one)),
		name: one.title[lang],
		position: one.number
	});
	const common = {
		inLanguage: lang,
		datePublished: published,
		license: LICENCE.url,
		isAccessibleForFree: true
	};
	const citation: CreativeWork[] = cited.flatMap((source) => {
		const { cite, url } = ledger.sources[source] ?? {};
		return cite && url ? [{ '@type': 'CreativeWork' as const, name: cite[lang], url }] : [];
	});
	const whole: Article = {
		'@type': 'Article',
		...id(AT.article(lang)),
		...url(AT.article(lang)),
		headline: title[lang],
		...common
	};
	const page: Article = station
		? {
				'@type': 'Article',
				...id(chapterAt(station)),
				...url(chapterAt(station)),
				headline: station.title[lang],
				description: station.chapter?.dek[lang],
				position: station.number,
				isPartOf: whole,
				...common,
				dateModified: modified(story, station),
				...card(station.id),
				citation
			}
		: {
				...whole,
				description: standfirst[lang],
				dateModified: modified(story),
				...card(),
				hasPart: written.map(named),
				citation
			};
	const crumb = (name: string, position: number, at: string): ListItem => ({
		'@type': 'ListItem',
		position,
		name,
		...(site ? { item: absolute(site, at) } : {})
	});
	const crumbs: BreadcrumbList = {
		'@type': 'BreadcrumbList',
		itemListElement: [
			crumb(title[lang], 1, AT.article(lang)),
			...(station ? [crumb(station.title[lang], 2, chapterAt(station))] : [])
		]
	};
	return { '@context': 'https://schema.org', '@graph': [page, crumbs] };
}
