import type * as v from 'valibot';
import type { Ledger } from './ledger';
import { namedPlaces } from './named';
import type { files } from './schema';
import type { Parsed } from './yaml';

/** The files of a story as they were parsed, by their names. */
export type Files = { [K in keyof typeof files]: Parsed<v.InferOutput<(typeof files)[K]>> };

/** Puts the ledger together: each thing under its id, and what is counted, counted. */
export function assemble(parsed: Files): Ledger {
	const named = <T extends object>(entries: Record<string, T> | undefined) =>
		Object.fromEntries(Object.entries(entries ?? {}).map(([id, entry]) => [id, { id, ...entry }]));
	const places = named(parsed['places.yaml'].value) as Ledger['places'];
	const facts = Object.entries(parsed['facts.yaml'].value ?? {}).map(([id, fact]) => {
		const counts = typeof fact.value === 'object' && 'counted' in fact.value;
		return [id, counts ? { ...fact, value: namedPlaces(Object.values(places)).length } : fact];
	});
	return {
		facts: named(Object.fromEntries(facts)),
		sources: named(parsed['sources.yaml'].value),
		disputes: named(parsed['disputes.yaml'].value),
		quotes: named(parsed['quotes.yaml'].value),
		places
	} as Ledger;
}
