import path from 'node:path';
import { partition, readingAt } from '$lib/article/article.server';
import Notes from '$lib/article/Notes.svelte';
import { story, wordsOf } from '$lib/article/scenes.server';
import Disputes from '$lib/article/sources/Disputes.svelte';
import { entriesIn, makingIn } from '$lib/article/sources/sources.server';
import { sourcesWordingIn } from '$lib/article/sources/wording.sources';
import { stills } from '$lib/article/stills.server';
import { textOf } from '$lib/article/text.server';
import { tie } from '$lib/article/tie';
import { absolute } from '$lib/publish/site';
import { stepsIn } from '$lib/publish/steps';
import { uuid } from '$lib/publish/uuid';
import { escape } from '$lib/scene/escape';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import style from './book/book.css?raw';
import Chapter, { type BookChapter } from './book/Chapter.svelte';
import Contents from './book/Contents.svelte';
import { cover, coverWords } from './book/cover.server';
import Endnotes from './book/Endnotes.svelte';
import { packageOf } from './book/package';
import { markup, pageOf, raised } from './book/page';
import { NOTES, notesIn, refer } from './book/references';
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
	const told: BookChapter = {
		id,
		number,
		title: title[lang],
		time: fill(time[lang], story().ledger.facts, lang),
		dek: chapter?.dek[lang] ?? '',
		reading: readingAt(station, lang),
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
