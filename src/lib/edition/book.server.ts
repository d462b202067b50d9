import path from 'node:path';
import sharp from 'sharp';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { partition, reading } from '$lib/article/article.server';
import Notes from '$lib/article/Notes.svelte';
import { sceneOf, story, wordsOf } from '$lib/article/scenes.server';
import Disputes from '$lib/article/sources/Disputes.svelte';
import { entriesIn, makingIn } from '$lib/article/sources/sources.server';
import { sourcesWordingIn } from '$lib/article/sources/wording.sources';
import { stills } from '$lib/article/stills.server';
import { textOf } from '$lib/article/text.server';
import { tie } from '$lib/article/tie';
import { cards } from '$lib/publish/cards.server';
import { shownOn } from '$lib/publish/shown';
import { absolute } from '$lib/publish/site';
import { stepsIn } from '$lib/publish/steps';
import { uuid } from '$lib/publish/uuid';
import { escape } from '$lib/scene/escape';
import { plainSpaces } from '$lib/scene/word';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Lang } from '$lib/story/ledger';
import { AT, CARDS } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import style from './book/book.css?raw';
import Chapter, { type BookChapter } from './book/Chapter.svelte';
import Contents from './book/Contents.svelte';
import Endnotes from './book/Endnotes.svelte';
import { packageOf } from './book/package';
import { lead, NOTES, notesIn, refer } from './book/references';
import Sources from './book/Sources.svelte';
import Title from './book/Title.svelte';
import { bookWordingIn } from './book/wording';

/** For whom, for which day and for which address a book is made. */
export interface Imprint {
	date: string;
	/** The address of the site. */
	url: URL;
	publisher?: string;
	/** The publisher’s mark as SVG. */
	logo?: string;
}

/** A page of the book that has notes. */
interface Noted {
	id: string;
	file: string;
	title: string;
	number?: number;
	notes: string[];
	html: string;
}

const CONTAINER =
	'<?xml version="1.0" encoding="UTF-8"?>\n' +
	'<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
	'<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>' +
	'</rootfiles></container>\n';
const LOGO = 'publisher.svg';
/** The height of a cover for a width of 1. */
const COVER = 1.6;

/**
 * The article of a language as an e-book, EPUB 3.
 *
 * @returns its files by their names, in the order in which they are packed
 */
export async function book(
	lang: Lang,
	{ date, url, publisher, logo }: Imprint
): Promise<Map<string, string | Uint8Array>> {
	const { folder, title, kicker, standfirst, credits, stations, ledger } = story();
	const wording = bookWordingIn(lang);
	const said = sourcesWordingIn(lang);
	const source = absolute(url, AT.article(lang));
	const files = new Map<string, string | Uint8Array>([['book.css', style]]);
	const page = (file: string, title: string, html: string) =>
		files.set(file, pageOf(lang, title, html));

	const noted = [
		...stations.flatMap((station) => (station.chapter ? [chapterOf(station, lang, files)] : [])),
		making(lang)
	];
	for (const { file, title, html } of noted) page(file, title, html);

	files.set('cover.png', await cover(lang));
	page(
		'cover.xhtml',
		wording.cover,
		`<div class="cover"><img src="cover.png" alt="${escape(coverWords(lang))}"/></div>`
	);
	if (logo) files.set(LOGO, logo);
	page(
		'title.xhtml',
		title[lang],
		markup(Title, {
			lang,
			kicker: fill(kicker[lang], ledger.facts, lang),
			title: title[lang],
			standfirst: standfirst[lang],
			day: figure({ value: date }, lang, lang === 'hu' ? { ending: 'i' } : {}),
			publisher,
			logo: logo && LOGO,
			credits: credits[lang],
			url: source
		})
	);
	const notes = { file: NOTES, title: said.title };
	page(
		NOTES,
		notes.title,
		markup(Endnotes, { lang, title: notes.title, groups: noted, bodies: notesOf(noted, lang) })
	);
	const disputes = { file: 'disputes.xhtml', title: said.disputes };
	page(disputes.file, disputes.title, disputesIn(lang));
	const sources = { file: 'sources.xhtml', title: said.sources };
	page(
		sources.file,
		sources.title,
		markup(Sources, {
			lang,
			title: sources.title,
			lead: wording.sourcesLead,
			sources: Object.values(ledger.sources).toSorted((a, b) =>
				a.cite[lang].localeCompare(b.cite[lang], lang)
			)
		})
	);
	const parts = [...noted, notes, disputes, sources];
	page(
		'nav.xhtml',
		wording.contents,
		markup(Contents, {
			title: wording.contents,
			parts,
			landmarks: [
				{ type: 'cover', file: 'cover.xhtml', title: wording.cover },
				{ type: 'titlepage', file: 'title.xhtml', title: wording.titlePage },
				{ type: 'toc', file: 'nav.xhtml', title: wording.contents },
				{ type: 'bodymatter', file: noted[0]?.file ?? '', title: wording.start },
				{ type: 'endnotes', ...notes },
				{ type: 'bibliography', ...sources }
			]
		})
	);
	const names = [...files.keys()].sort();
	files.set(
		'package.opf',
		packageOf({
			lang,
			uuid: uuid(path.basename(folder), lang, 'book'),
			title: title[lang],
			description: standfirst[lang],
			date,
			publisher,
			rights: credits[lang],
			source,
			files: names,
			spine: ['cover.xhtml', 'title.xhtml', 'nav.xhtml', ...parts.map(({ file }) => file)]
		})
	);
	return new Map([
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', CONTAINER],
		...[...files].map(([name, text]) => [`book/${name}`, text] as const).sort(byName)
	]);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
	return one < other ? -1 : 1;
}

/**
 * A chapter, and its frames among the files.
 *
 * @throws Error if a frame is not drawn
 */
function chapterOf(station: Station, lang: Lang, files: Map<string, string | Uint8Array>): Noted {
	const { id, number, title, time, chapter } = station;
	const scene = sceneOf(id);
	const { html, notes } = refer(tie(textOf(station, lang, '')), id);
	const [before, , after] = partition(html);
	const steps = stepsIn(html).map(({ anchor, frame, html }) => {
		// The tall composition: on a small page its words are as large as the text.
		const still = stills().get(AT.still(lang, id, frame, 'tall.svg'));
		if (!still) throw new Error(`the chapter “${id}” draws no frame “${frame}”`);
		const file = `frames/${id}-${frame}.svg`;
		files.set(file, older(still.draw()));
		return { anchor, frame: file, words: wordsOf(id, frame, lang), html };
	});
	const { headCount = scene.headCount } = Object.values(scene.frames)[0] ?? {};
	const told: BookChapter = {
		id,
		number,
		title: title[lang],
		time: fill(time[lang], story().ledger.facts, lang),
		dek: chapter?.dek[lang] ?? '',
		reading: reading(headCount, lang),
		before,
		steps,
		after
	};
	return {
		id,
		file: `${String(number).padStart(2, '0')}-${id}.xhtml`,
		title: title[lang],
		number,
		notes,
		html: markup(Chapter, { chapter: told, lang })
	};
}

/** A still in the SVG of 2011, which EPUB names: what has come since stands as style. */
function older(svg: string): string {
	return svg.replaceAll(' paint-order="stroke"', ' style="paint-order:stroke"');
}

/** How the story was made. */
function making(lang: Lang): Noted {
	const title = sourcesWordingIn(lang).making;
	const { html, notes } = refer(tie(makingIn(lang, false)), 'making');
	return {
		id: 'making',
		file: 'making.xhtml',
		title,
		notes,
		html: `<section class="making"><h1>${title}</h1>${raised(html)}</section>`
	};
}

/** What stands in the notes of all pages, by their ids. */
function notesOf(pages: Noted[], lang: Lang): Map<string, string> {
	const all = [...new Set(pages.flatMap(({ notes }) => notes))];
	const ids = (kind: string) =>
		all.flatMap((id) => (id.startsWith(`${kind}-`) ? [id.slice(kind.length + 1)] : []));
	const props = {
		...{ story: story(), lang },
		...{ facts: ids('fact'), quotes: ids('quote'), notes: ids('note') }
	};
	return notesIn(markup(Notes, props));
}

function disputesIn(lang: Lang): string {
	const { disputes, disputesLead } = sourcesWordingIn(lang);
	const list = markup(Disputes, { disputes: entriesIn(lang).disputes, lang });
	return (
		`<section class="disputed"><h1>${disputes}</h1><p class="lead">${disputesLead}</p>` +
		`${raised(list)}</section>`
	);
}

/** The article's tall card, cut at the top, where a phone has its buttons, to the shape of a book. */
async function cover(lang: Lang): Promise<Uint8Array> {
	const at = AT.card(lang, undefined, 'tall');
	const card = cards().find(({ name }) => at.endsWith(`/${name}`));
	if (!card) throw new Error(`there is no card “${at}” for the cover`);
	const { width } = CARDS.tall;
	const height = width * COVER;
	return sharp(await card.draw())
		.extract({ left: 0, top: CARDS.tall.height - height, width, height })
		.png({ compressionLevel: 9 })
		.toBuffer();
}

function coverWords(lang: Lang): string {
	const shown = shownOn(story());
	const words = shown?.chapter ? wordsOf(shown.id, shown.chapter.card, lang) : '';
	return `${story().title[lang]}. ${words}`.trim();
}

/** The headings of a text that stands below another one on the site, and on a page of its own here. */
function raised(html: string): string {
	return html.replace(/(<\/?h)3\b/g, (_, tag: string) => `${tag}2`);
}

function markup<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const render_ = render as (component: unknown, options: { props: Props }) => { body: string };
	return render_(component, { props }).body.replace(/<!--[\s\S]*?-->/g, '');
}

/** A page of the book, whole. What a device's own face may lack is left out: thin spaces, joiners. */
function pageOf(lang: Lang, title: string, html: string): string {
	const text = plainSpaces(lead(html)).replaceAll('\u2060', '');
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n' +
		'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ' +
		`lang="${lang}" xml:lang="${lang}">\n<head>\n<meta charset="utf-8"/>\n` +
		`<title>${escape(plainSpaces(title))}</title>\n` +
		'<link rel="stylesheet" type="text/css" href="book.css"/>\n' +
		`</head>\n<body>\n${text}\n</body>\n</html>\n`
	);
}
