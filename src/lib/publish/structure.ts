import type {
	Article,
	BreadcrumbList,
	CreativeWork,
	Event,
	Graph,
	ListItem,
	Organization
} from 'schema-dts';
import type { Edition } from '$lib/story/edition.server';
import type { Lang } from '$lib/story/ledger';
import { AT, LOGO } from '$lib/story/pages';
import type { Occasion } from '$lib/story/occasion';
import type { Station, Story } from '$lib/story/story';
import { eventsOf } from './events';
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
 * @param edition who publishes it, and for which day
 */
export function structureOf(
	story: Story,
	lang: Lang,
	site: URL | undefined,
	station: Station | undefined,
	cited: readonly string[],
	edition?: Edition
): Graph {
	const { title, standfirst, stations, ledger, published, occasion } = story;
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
	const logo = edition?.logo && site ? { logo: absolute(site, LOGO) } : {};
	const publisher: Organization | undefined = edition?.publisher
		? { '@type': 'Organization', name: edition.publisher, ...logo }
		: undefined;
	const common = {
		inLanguage: lang,
		datePublished: published,
		license: LICENCE.url,
		isAccessibleForFree: true,
		...(publisher ? { publisher } : {}),
		...(edition ? { version: edition.date } : {})
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
				...(occasion ? told(story, occasion, lang) : {}),
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

/** The event from which an edition counts its years, and the time that the article tells of. */
function told(
	story: Story,
	{ fact }: Occasion,
	lang: Lang
): { about?: Event; temporalCoverage: string } {
	const events = eventsOf(story);
	const event = events.find(({ id }) => id === fact);
	const about: Event | undefined = event && {
		'@type': 'Event',
		name: event.says[lang],
		startDate: event.date
	};
	return {
		...(about ? { about } : {}),
		temporalCoverage: `${events[0]?.date}/${events.at(-1)?.date}`
	};
}
