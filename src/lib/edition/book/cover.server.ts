import sharp from 'sharp';
import { story, wordsOf } from '$lib/article/scenes.server';
import { cards } from '$lib/publish/cards.server';
import { shownOn } from '$lib/publish/shown';
import type { Lang } from '$lib/story/ledger';
import { AT, CARDS } from '$lib/story/pages';

/** The height of a cover for a width of 1. */
const COVER = 1.6;

/** The article's tall card, cut at the top, where a phone has its buttons, to the shape of a book. */
export async function cover(lang: Lang): Promise<Uint8Array> {
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

/** What the cover shows. */
export function coverWords(lang: Lang): string {
	const shown = shownOn(story());
	const words = shown?.chapter ? wordsOf(shown.id, shown.chapter.card, lang) : '';
	return `${story().title[lang]}. ${words}`.trim();
}
