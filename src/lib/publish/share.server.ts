import { anchor } from '$lib/article/href';
import { story, wordsOf } from '$lib/article/scenes.server';
import { figure } from '$lib/story/figure';
import type { Lang } from '$lib/story/ledger';
import { AT, CARDS, type Card } from '$lib/story/pages';
import type { Station } from '$lib/story/story';
import { citedBy } from './cited';
import { hasData } from './data.server';
import { embedded } from './embed.server';
import { doorTo } from './href';
import type { Shared, SharedByStep } from './share';
import { shownOn } from './shown';
import { shareWordingIn } from './wording.share';

/** How a part of the article, or all of it, is cited in a language: `{url}` stands for its address. */
function cite(lang: Lang, part?: string): string {
	const { title, published } = story();
	const day = figure({ value: published }, lang);
	if (lang === 'hu') return `${part ? `„${part}”. In: ` : ''}${title.hu}, ${day} {url} (CC BY 4.0)`;
	return `${part ? `“${part}”, ` : ''}${title.en}, ${day}, {url} (CC BY 4.0)`;
}

function sources(lang: Lang, ids: readonly string[]): string {
	const list = ids.map((id) => story().ledger.sources[id]?.cite[lang] ?? id).join('; ');
	return list && shareWordingIn(lang).sources(list);
}

function frameOf(lang: Lang, chapter: string, frame: string) {
	return {
		svg: AT.still(lang, chapter, frame, 'svg'),
		png: AT.still(lang, chapter, frame, 'png'),
		words: wordsOf(chapter, frame, lang),
		data: hasData(chapter, frame) ? AT.data(lang, chapter, frame) : undefined
	};
}

function cards(lang: Lang, chapter?: string): Shared['cards'] {
	return Object.fromEntries(
		Object.keys(CARDS).map((card) => [card, AT.card(lang, chapter, card as Card)])
	) as Shared['cards'];
}

function embedOf(lang: Lang, chapter: string, anchor = ''): Shared['embed'] {
	const { height } = embedded(lang, chapter) ?? {};
	return height ? { at: AT.embed(lang, chapter) + (anchor && `#${anchor}`), height } : undefined;
}

/**
 * What can be taken along of a chapter and of each of its steps, or of the whole article.
 *
 * @param station undefined for the whole article
 */
export function shared(lang: Lang, station?: Station): SharedByStep {
	const { title } = story();
	const shown = shownOn(story(), station);
	if (!shown?.chapter) return {};
	const { id, chapter } = shown;
	const name = station ? station.title[lang] : title[lang];
	const at = station ? AT.chapter(lang, station.slug) : AT.article(lang);
	const itself: Shared = {
		title: name,
		at,
		...frameOf(lang, id, chapter.card),
		cards: cards(lang, station?.id),
		cite: cite(lang, station?.title[lang]),
		// All of the article's would be the page of sources.
		sources: station ? sources(lang, citedBy(story(), id)) : '',
		embed: station && embedOf(lang, id)
	};
	if (!station) return { '': itself };
	const steps = chapter.steps.map((step, index): [string, Shared] => [
		step.id,
		{
			number: index + 1,
			title: name,
			at: doorTo(lang, shown, step.id),
			...frameOf(lang, id, step.frame),
			cite: cite(lang, name),
			sources: sources(lang, citedBy(story(), id, step.id)),
			embed: embedOf(lang, id, anchor(id, step.id))
		}
	]);
	return { '': itself, ...Object.fromEntries(steps) };
}
