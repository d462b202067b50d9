import { render } from 'svelte/server';
import { keepProse } from '$lib/article/prose';
import { story, wordsOf } from '$lib/article/scenes.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { citedBy } from './cited';
import { LOCALES, type Head } from './head';
import HeadTags from './Head.svelte';
import { absolute } from './site';
import { site } from './site.server';
import { modified, structureOf } from './structure';

/**
 * What the article's page says of itself, kept for its rendering.
 *
 * @param station the chapter at which it opens; undefined for its beginning
 * @returns the title of the window, and the key under which the tags of the head are kept
 */
export function keepHead(lang: Lang, station?: Station): { title: string; head: string } {
	const head = headOf(lang, station);
	const key = `${lang}/head/${station?.id ?? ''}`;
	keepProse(key, render(HeadTags, { props: { head } }).body);
	return { title: head.title, head: key };
}

function headOf(lang: Lang, station?: Station): Head {
	const { title, standfirst, stations, published } = story();
	const chapter = station?.chapter;
	const at = (language: Lang) =>
		station ? AT.chapter(language, station.slug) : AT.article(language);
	const root = station ? '../../' : '../';
	const link = (to: string) => (site ? absolute(site, to) : root + to);
	const other = LANGS.find((language) => language !== lang) ?? lang;
	const opening = stations.find(({ chapter }) => chapter);
	const shown = station ?? opening;
	return {
		title: station ? `${station.title[lang]} – ${title[lang]}` : title[lang],
		description: chapter?.dek[lang] ?? standfirst[lang],
		siteName: title[lang],
		canonical: link(at(lang)),
		alternates: [
			...LANGS.map((hreflang) => ({ hreflang, href: link(at(hreflang)) })),
			// A chapter has no page where the reader chooses; English is read by most of the others.
			{ hreflang: 'x-default', href: link(station ? at('en') : '') }
		],
		feed: link(AT.feed(lang)),
		oembed: site && station && absolute(site, AT.oembed(lang, station.id)),
		locale: LOCALES[lang],
		otherLocale: LOCALES[other],
		published,
		modified: chapter ? (chapter.updated ?? published) : modified(story()),
		url: site && absolute(site, at(lang)),
		image: site && absolute(site, AT.card(lang, station?.id)),
		alt: shown?.chapter ? wordsOf(shown.id, shown.chapter.card, lang) : '',
		structure: structureOf(story(), lang, site, station, citedBy(story(), station?.id))
	};
}
