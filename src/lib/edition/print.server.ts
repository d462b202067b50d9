import { hyphenate } from '$lib/article/hyphenate.server';
import { story } from '$lib/article/scenes.server';
import { sourcesWordingIn } from '$lib/article/sources/wording.sources';
import { proseWordingIn } from '$lib/article/wording.prose';
import { wordingIn } from '$lib/article/wording';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import { printWordingIn } from './wording.print';

/** What an edition says of itself on paper. */
export interface Imprint {
	/** The day for which it is made: `2027-06-19`. */
	date: string;
	/** Where its site stands. */
	url: URL;
	publisher?: string;
}

/** What the printed article has that its page has not; see scripts/edition/bind.js. */
export interface Paper {
	lang: Lang;
	title: string;
	/** Where its pages stand on the site. */
	at: { article: string; sources: string };
	/** The day and the publisher, as lines of the cover. */
	imprint: string[];
	chapters: { id: string; number: string; title: string; time: string; dek: string }[];
	/** How the numbers in the text are to be read. */
	numbers: string;
	contents: string;
	notes: string;
	/** The name of a disagreement; `#` stands for its number. */
	dispute: string;
	colophon: { title: string; online: string; address: string; type: string };
}

/** What the printed article of a language says beside what stands on its page. */
export function paperOf(lang: Lang, { date, url, publisher }: Imprint): Paper {
	const { title, stations, ledger } = story();
	const said = (text: string) => fill(text, ledger.facts, lang);
	const wording = printWordingIn(lang);
	return {
		lang,
		title: title[lang],
		at: { article: AT.article(lang), sources: AT.sources(lang) },
		imprint: [
			wording.edition(figure({ value: date }, lang)),
			...(publisher ? [wording.publisher(publisher)] : [])
		],
		chapters: stations.flatMap(({ id, number, title, time, chapter }) =>
			chapter
				? [
						{
							...{ id, number: wordingIn(lang).chapter(number), title: title[lang] },
							...{ time: said(time[lang]), dek: said(chapter.dek[lang]) }
						}
					]
				: []
		),
		numbers: hyphenate(`<p>${wording.numbers}</p>`, lang).slice('<p>'.length, -'</p>'.length),
		contents: wording.contents,
		notes: proseWordingIn(lang).notes,
		dispute: sourcesWordingIn(lang).dispute('#'),
		colophon: {
			title: wording.colophon,
			online: wording.online,
			address: new URL(AT.article(lang), url).href,
			type: wording.type
		}
	};
}
