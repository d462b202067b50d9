import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FATES } from './fates';

const file = (name: string) => readFileSync(`stories/kivonulas/${name}`, 'utf8');

it('tells as many fates as the ledger says', () => {
	const stated = /^fates-known:\n(?:\s+#.*\n)?\s+value: (\d+)$/m.exec(file('facts.yaml'))?.[1];
	expect(FATES).toHaveLength(Number(stated));
});

it('has one tag for a place, and only places that the ledger knows', () => {
	const places = file('places.yaml');
	const ids = FATES.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(places).toMatch(new RegExp(`^${id}:$`, 'm'));
});
