import type { Place } from './ledger';

/**
 * The places with Soviet troops that a source names and that may be drawn as fact: one row a place,
 * so a row that is counted with another (`of`) does not count again, and nothing of low confidence.
 *
 * @returns the places in the order given
 */
export function namedPlaces(places: readonly Place[]): Place[] {
	return places.filter(({ soviet, of, confidence }) => soviet && !of && confidence !== 'low');
}
