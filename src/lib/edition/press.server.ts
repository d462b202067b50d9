import path from 'node:path';
import { story, wordsOf } from '$lib/article/scenes.server';
import { absolute } from '$lib/publish/site';
import { shownOn } from '$lib/publish/shown';
import { fill } from '$lib/story/fill';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT, CARDS, type Card } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { postOf, readmeOf } from './press';
import { pressWordingIn } from './wording.press';

/** The files of a press kit by their paths in it: texts, and what is copied from the site. */
export interface PressKit {
	texts: Map<string, string>;
	/** Where each stands in the site. */
	copies: Map<string, string>;
}

/** The kinds in which a frame is handed on. */
const KINDS = ['png', 'svg', 'tall.svg'] as const;

/**
 * The press kit of an edition: for the article and each of its chapters a folder with the post to
 * copy in each language, the cards and the frames.
 *
 * @param url where the site stands
 */
export function pressKit({ url, publisher }: { url: URL; publisher?: string }): PressKit {
	const { title, standfirst, stations, ledger } = story();
	const kit: PressKit = { texts: new Map(), copies: new Map() };
	const said = (text: string, lang: Lang) => fill(text, ledger.facts, lang);
	for (const lang of LANGS) {
		const link = absolute(url, AT.article(lang));
		const sources = absolute(url, AT.sources(lang));
		const about = { title: title[lang], link, sources, publisher };
		kit.texts.set(pressWordingIn(lang).readme, readmeOf(lang, about));
		const post = { title: title[lang], dek: said(standfirst[lang], lang), link, frames: [] };
		addPost(kit, lang, '00-article', post);
		for (const station of stations) {
			if (!station.chapter) continue;
			const { id, slug, chapter } = station;
			const folder = path.basename(chapter.folder);
			const frames = [...new Set(chapter.steps.map(({ frame }) => frame))];
			const post = {
				title: station.title[lang],
				dek: said(chapter.dek[lang], lang),
				link: absolute(url, AT.chapter(lang, slug)),
				frames: frames.map((frame) => ({
					name: `frames/${frame}.${lang}`,
					words: wordsOf(id, frame, lang)
				}))
			};
			addPost(kit, lang, folder, post, station);
			for (const frame of frames) {
				for (const kind of KINDS) {
					const name = `${folder}/frames/${frame}.${lang}.${kind}`;
					kit.copies.set(name, AT.still(lang, id, frame, kind));
				}
			}
		}
	}
	return kit;
}

/** @param station undefined for the whole article */
function addPost(
	{ texts, copies }: PressKit,
	lang: Lang,
	folder: string,
	post: Omit<Parameters<typeof postOf>[1], 'card'>,
	station?: Station
) {
	const shown = shownOn(story(), station);
	if (!shown?.chapter) return;
	const card = wordsOf(shown.id, shown.chapter.card, lang);
	texts.set(`${folder}/post.${lang}.txt`, postOf(lang, { ...post, card }));
	for (const shape of Object.keys(CARDS) as Card[]) {
		copies.set(`${folder}/cards/${shape}.${lang}.png`, AT.card(lang, station?.id, shape));
	}
}
