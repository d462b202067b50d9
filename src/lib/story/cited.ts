import type { Ledger } from './ledger';
import type { Use, Uses } from './uses';

/** What rests on a source: ids of the ledger, and the places of the story that name it outright. */
export interface Cited {
	facts: string[];
	disputes: string[];
	quotes: string[];
	places: string[];
	notes: Use[];
}

/** What rests on each source, by its id; a rival value rests on its source as the fact does. */
export function citedOf(ledger: Ledger, uses: Uses): Record<string, Cited> {
	const { facts, disputes, quotes, places, sources } = ledger;
	const idsOf = <T extends { id: string }>(
		things: Record<string, T>,
		cites: (thing: T) => readonly string[],
		source: string
	) =>
		Object.values(things)
			.filter((thing) => cites(thing).includes(source))
			.map(({ id }) => id);
	return Object.fromEntries(
		Object.keys(sources).map((id) => [
			id,
			{
				facts: idsOf(facts, (fact) => [fact, ...fact.rivals].flatMap((one) => one.sources), id),
				disputes: idsOf(disputes, ({ variants }) => variants.flatMap((v) => v.sources), id),
				quotes: idsOf(quotes, (quote) => quote.sources, id),
				places: idsOf(places, (place) => place.sources, id),
				notes: uses.source[id] ?? []
			}
		])
	);
}
