import { LICENCE } from '$lib/publish/licence';
import type { Lang } from '$lib/story/ledger';
import { pressWordingIn } from './wording.press';

/** What is posted: a chapter, or the whole article. */
export interface Post {
	title: string;
	/** One sentence, or two short ones. */
	dek: string;
	/** A whole address. */
	link: string;
	/** The picture on the card, in words. */
	card: string;
	/** The names of the frames, with their words, in the order of the steps. */
	frames: { name: string; words: string }[];
}

/** A post to copy, as plain text, and below it what its pictures show. */
export function postOf(lang: Lang, { title, dek, link, card, frames }: Post): string {
	const wording = pressWordingIn(lang);
	const alt = frames.map(({ name, words }) => `${name}\n${words}`);
	return text([
		title,
		dek,
		link,
		'* * *',
		`${wording.card}\n${wording.onCard(title)} ${card}`,
		...(alt.length > 0 ? [wording.frames, ...alt] : [])
	]);
}

/** What a press kit says of itself: what is in it, under which licence, and how to credit it. */
export function readmeOf(
	lang: Lang,
	{
		title,
		link,
		sources,
		publisher
	}: Record<'title' | 'link' | 'sources', string> & {
		publisher?: string;
	}
): string {
	const wording = pressWordingIn(lang);
	const kit = wording.kit(title);
	const credit = [title, publisher, link, LICENCE.name].filter(Boolean).join(', ');
	return text([
		kit,
		`${wording.link}\n${link}`,
		...wording.inside,
		`${wording.licence(LICENCE.name)}\n${LICENCE.url}`,
		`${wording.credit}\n${credit}`,
		wording.quotations,
		`${wording.sources}\n${sources}`
	]);
}

/** Paragraphs as plain text: blanks that do not break become plain ones, which every editor takes. */
function text(paragraphs: string[]): string {
	return `${paragraphs.join('\n\n').replace(/[\u00a0\u202f]/g, ' ')}\n`;
}
