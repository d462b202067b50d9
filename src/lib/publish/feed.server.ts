import path from 'node:path';
import { create } from 'xmlbuilder2';
import { escape } from '$lib/scene/escape';
import { SIZE } from '$lib/scene/frame';
import { figure } from '$lib/story/figure';
import { type Lang, otherThan } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Story } from '$lib/story/story';
import { modified } from './modified';
import { absolute } from './site';
import { uuid } from './uuid';
import { feedsWordingIn } from './wording.feeds';

/** A still as PNG, in pixels. */
const PNG = { width: 1200, height: (1200 * SIZE.wide.height) / SIZE.wide.width };
const ATOM = 'http://www.w3.org/2005/Atom';

/** What a feed is made from. */
export interface Fed {
	story: Story;
	lang: Lang;
	/** A frame in words. */
	words(chapter: string, frame: string, lang: Lang): string;
	/** Without it every address is relative to the feed’s own. */
	site?: URL;
}

/**
 * The feed of a story in one language, as Atom 1.0: an entry a written chapter, in the story’s order;
 * before them one for the edition, where the story is printed for a day.
 */
export function feedOf({ story, lang, words, site }: Fed): string {
	const { folder, title, standfirst, credits, published, stations, occasion } = story;
	const other = otherThan(lang);
	const name = path.basename(folder);
	const link = (at: string) => (site ? absolute(site, at) : `../${at}`);
	const chapters = stations.flatMap((station) =>
		station.chapter ? [{ ...station, chapter: station.chapter }] : []
	);
	const text = (html: string) => ({ '@': { type: 'html' }, '#': html });
	const edition = occasion && {
		id: `urn:uuid:${uuid(name, lang, 'edition', occasion.date)}`,
		title: [
			figure({ value: occasion.date }, lang),
			...occasion.names.map((name) => name[lang])
		].join(', '),
		published: midnight(occasion.date),
		updated: midnight(occasion.date),
		link: [
			{ '@': { rel: 'alternate', type: 'text/html', hreflang: lang, href: link(AT.article(lang)) } }
		],
		summary: standfirst[lang]
	};
	const feed = {
		'@': { 'xml:lang': lang },
		id: `urn:uuid:${uuid(name, lang)}`,
		title: title[lang],
		subtitle: standfirst[lang],
		updated: midnight(modified(story)),
		author: { name: title[lang] },
		rights: credits[lang],
		icon: link('icon-192.png'),
		link: [
			{
				'@': {
					rel: 'self',
					type: 'application/atom+xml',
					hreflang: lang,
					href: link(AT.feed(lang))
				}
			},
			{
				'@': { rel: 'alternate', type: 'text/html', hreflang: lang, href: link(AT.article(lang)) }
			},
			{
				'@': {
					rel: 'related',
					type: 'application/atom+xml',
					hreflang: other,
					href: link(AT.feed(other))
				}
			}
		],
		entry: [
			...(edition ? [edition] : []),
			...chapters.map((station) => {
				const { id, slug, title, chapter } = station;
				const address = link(AT.chapter(lang, slug));
				const picture = link(AT.still(lang, id, chapter.card, 'png'));
				return {
					id: `urn:uuid:${uuid(name, lang, id)}`,
					title: title[lang],
					published: midnight(published),
					updated: midnight(modified(story, station)),
					link: [
						{ '@': { rel: 'alternate', type: 'text/html', hreflang: lang, href: address } },
						{ '@': { rel: 'enclosure', type: 'image/png', href: picture } }
					],
					summary: chapter.dek[lang],
					content: text(
						`<p><a href="${escape(address)}"><img src="${escape(picture)}" ` +
							`alt="${escape(words(id, chapter.card, lang))}" width="${PNG.width}" height="${PNG.height}"></a></p>` +
							`<p>${escape(chapter.dek[lang])}</p>` +
							`<p><a href="${escape(address)}">${escape(feedsWordingIn(lang).read)}</a></p>`
					)
				};
			})
		]
	};
	return create({ version: '1.0', encoding: 'UTF-8' }).ele(ATOM, 'feed').ele(feed).doc().end();
}

/** The beginning of a day, as feeds write it. */
function midnight(day: string): string {
	return `${day}T00:00:00Z`;
}
