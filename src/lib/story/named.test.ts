import { describe, expect, it } from 'vitest';
import type { Place } from './ledger';
import { namedPlaces } from './named';

const place = (id: string, parts: Partial<Place> = {}): Place => ({
	id,
	name: { hu: id, en: id },
	lon: 19,
	lat: 47,
	kind: 'garrison',
	role: { hu: '', en: '' },
	soviet: true,
	confidence: 'high',
	sources: [],
	...parts
});

describe('the places that can be named', () => {
	it('are those where troops were stationed, each once and in the order given', () => {
		const places = [
			place('tata', { confidence: 'medium' }),
			place('komarom'),
			place('komarom-monostor', { of: 'komarom' }),
			place('tapolca', { soviet: false }),
			place('tab', { confidence: 'low' })
		];
		expect(namedPlaces(places).map(({ id }) => id)).toEqual(['tata', 'komarom']);
	});

	it('are none where there is nothing to name', () => {
		expect(namedPlaces([])).toEqual([]);
	});
});
