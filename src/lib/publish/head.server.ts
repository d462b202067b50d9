import { version } from '$app/environment';
import { render } from 'svelte/server';
import { keepProse } from '$lib/article/prose';
import { story, wordsOf } from '$lib/article/scenes.server';
import { edition } from '$lib/story/edition.server';
import { type Lang, LANGS, otherThan } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { citedBy } from './cited';
import { LOCALES, type Head } from './head';
import HeadTags from './Head.svelte';
import { versionTag } from './kept';
import { modified } from './modified';
import { absolute } from './site';
import { shownOn } from './shown';
import { site } from './site.server';
import { structureOf } from './structure';

/** A page of the site, as far as its head tells of it. */
export interface Page {
	title: string;
	description: string;
	/** Where it stands in each language, from the root of the site. */
	at(lang: Lang): string;
	/** Where whoever reads neither language is led; the English page, where there is no choice. */
	choice?: string;
	/** The chapter whose card stands for it; the article's, where there is none. */
	station?: Station;
	oembed?: string;
	modified?: string;
	structure?: Head['structure'];
}

/** The tags of a page's head, as HTML. */
export function headTags(lang: Lang, page: Page): string {
	return render(HeadTags, { props: { head: headOf(lang, page) } }).body.replace(/<!--.*?-->/g, '');
}

/**
 * What the article's page says of itself, kept for its rendering.
 *
 * @param station the chapter at which it opens; undefined for its beginning
 * @returns the title of the window, and the key under which the tags of the head are kept
 */
export function keepHead(lang: Lang, station?: Station): { title: string; head: string } {
	const { title: article, standfirst } = story();
	const { chapter, slug, id } = station ?? {};
	const title = station ? `${station.title[lang]} – ${article[lang]}` : article[lang];
	const key = `${lang}/head/${id ?? ''}`;
	const tags = headTags(lang, {
		title,
		description: chapter?.dek[lang] ?? standfirst[lang],
		at: slug ? (lang) => AT.chapter(lang, slug) : AT.article,
		choice: station ? undefined : '',
		station,
		oembed: id && AT.oembed(lang, id),
		modified: modified(story(), station),
		structure: structureOf(story(), lang, site, station, citedBy(story(), id), edition)
	});
	keepProse(key, versionTag(version) + tags);
	return { title, head: key };
}

function headOf(lang: Lang, page: Page): Head {
	const { title: article, published } = story();
	const root = '../'.repeat(page.at(lang).split('/').length - 1);
	const link = (to: string) => (site ? absolute(site, to) : root + to);
	const shown = shownOn(story(), page.station);
	return {
		title: page.title,
		description: page.description,
		siteName: article[lang],
		canonical: link(page.at(lang)),
		alternates: [
			...LANGS.map((hreflang) => ({ hreflang, href: link(page.at(hreflang)) })),
			{ hreflang: 'x-default', href: link(page.choice ?? page.at('en')) }
		],
		feed: link(AT.feed(lang)),
		oembed: page.oembed && site && absolute(site, page.oembed),
		locale: LOCALES[lang],
		otherLocale: LOCALES[otherThan(lang)],
		published,
		modified: page.modified ?? modified(story()),
		url: site && absolute(site, page.at(lang)),
		image: site && absolute(site, AT.card(lang, page.station?.id)),
		alt: shown?.chapter ? wordsOf(shown.id, shown.chapter.card, lang) : '',
		structure: page.structure
	};
}
