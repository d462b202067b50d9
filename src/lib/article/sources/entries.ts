import { citedOf } from '$lib/story/cited';
import { figure, isMoment } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Dispute, Fact, Lang, Quotation, Words } from '$lib/story/ledger';
import type { Story } from '$lib/story/story';
import type { Use, Uses } from '$lib/story/uses';
import { locatorsOf, type Links } from './locators';
import type { DisputeEntry, Entries, FigureEntry, QuoteEntry, SourceEntry } from './page';

/**
 * Sets the ledger in one language.
 *
 * @param uses with what the scenes draw
 */
export function entriesOf(story: Story, uses: Uses, lang: Lang, links: Links): Entries {
	const { ledger } = story;
	const chapters = story.stations.flatMap(({ id, number, name, title, chapter }) =>
		chapter ? [{ id, number, name, title, steps: chapter.steps.map((step) => step.id) }] : []
	);
	const say = (words: Words) => fill(words[lang], ledger.facts, lang);
	const note = (words?: Words) => (words ? { note: say(words) } : {});
	const cites = (ids: readonly string[]) =>
		ids.map((id) => ({ id, text: ledger.sources[id]?.cite[lang] ?? id }));
	const used = (all: readonly Use[] = []) => locatorsOf(all, chapters, lang, links);

	const dispute = ({ id, question, variants, judgement, why }: Dispute): DisputeEntry => ({
		id,
		number: numberOf(id),
		question: say(question),
		variants: variants.map(({ says, sources }) => ({ says: say(says), cites: cites(sources) })),
		judgement: say(judgement),
		why: say(why)
	});
	const entry = (fact: Fact): FigureEntry => ({
		id: fact.id,
		figure: figure(fact, lang),
		...(fact.unit ? { unit: fact.unit[lang] } : {}),
		moment: isMoment(fact.value),
		certainty: fact.certainty,
		says: say(fact.says),
		...note(fact.note),
		rivals: fact.rivals.map((rival) => ({
			figure: figure(rival, lang),
			...note(rival.note),
			cites: cites(rival.sources)
		})),
		...(fact.dispute ? { dispute: { id: fact.dispute, number: numberOf(fact.dispute) } } : {}),
		cites: cites(fact.sources),
		used: used(uses.fact[fact.id]),
		...(fact.unused ? { unused: say(fact.unused) } : {})
	});
	const quote = ({ id, text, who, original, sources }: Quotation): QuoteEntry => ({
		id,
		text: text[lang],
		who: who[lang],
		translated: original !== lang,
		cites: cites(sources),
		used: used(uses.quote[id])
	});

	const facts = Object.values(ledger.facts);
	const told = facts.filter(({ id }) => uses.fact[id]);
	/** Which comes first, by chapter, then by step, then by the ledger. */
	const first = ({ id }: { id: string }, kind: 'fact' | 'quote') =>
		Math.min(...(uses[kind][id] ?? []).map((use) => placeOf(use, chapters)));
	const inOrder = <T extends { id: string }>(things: T[], kind: 'fact' | 'quote') =>
		things.toSorted((a, b) => first(a, kind) - first(b, kind));
	const chapterOf = (fact: Fact) => Math.floor(first(fact, 'fact'));
	return {
		disputes: Object.values(ledger.disputes)
			.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
			.map(dispute),
		groups: [...chapters, undefined].flatMap((chapter, index) => {
			const own = told.filter((fact) => chapterOf(fact) === index);
			if (own.length === 0) return [];
			const figures = inOrder(own, 'fact').map(entry);
			if (!chapter) return [{ id: 'elsewhere', figures }];
			return [{ id: chapter.id, number: chapter.number, title: chapter.title[lang], figures }];
		}),
		unused: facts.filter(({ id }) => !uses.fact[id]).map(entry),
		quotes: inOrder(
			Object.values(ledger.quotes).filter(({ id }) => uses.quote[id]),
			'quote'
		).map(quote),
		sources: sourcesOf(story, uses, lang)
	};
}

/** The sources, those first on which most figures rest. */
function sourcesOf({ ledger }: Story, uses: Uses, lang: Lang): SourceEntry[] {
	const order = new Intl.Collator(lang, { numeric: true });
	const cited = citedOf(ledger, uses);
	return Object.values(ledger.sources)
		.map(({ id, cite, url }) => {
			const { facts = [], disputes = [], quotes = [], places = [] } = cited[id] ?? {};
			return {
				id,
				text: cite[lang],
				...(url ? { url } : {}),
				facts: facts.length,
				disputes: disputes.length,
				quotes: quotes.length,
				places: places.length
			};
		})
		.toSorted((a, b) => b.facts - a.facts || order.compare(a.text, b.text));
}

/** Where a use stands: the index of its chapter, and within it a part of one; after all, the rest. */
function placeOf(use: Use, chapters: readonly { id: string; steps: string[] }[]): number {
	const index = chapters.findIndex(({ id }) => id === use.chapter);
	if (index < 0) return chapters.length;
	const steps = chapters[index]?.steps ?? [];
	return index + (steps.indexOf(use.step ?? '') + 1) / (steps.length + 1);
}

function numberOf(id: string): string {
	return id.replace(/\D/g, '');
}
