import type { Story } from '$lib/story/story';

/**
 * The sources on which a step rests, a chapter, or the whole article: those of its figures, quotations
 * and statements, in the ledger's order.
 */
export function citedBy({ ledger, uses }: Story, chapter?: string, step?: string): string[] {
	const used = (kind: 'fact' | 'quote' | 'source') =>
		Object.entries(uses[kind])
			.filter(
				([, places]) =>
					!chapter ||
					places.some((place) => place.chapter === chapter && (!step || place.step === step))
			)
			.map(([id]) => id);
	const cited = new Set([
		...used('fact').flatMap((id) => ledger.facts[id]?.sources ?? []),
		...used('quote').flatMap((id) => ledger.quotes[id]?.sources ?? []),
		...used('source')
	]);
	return Object.keys(ledger.sources).filter((id) => cited.has(id));
}
