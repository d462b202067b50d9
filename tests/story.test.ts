import { describe, expect, it, vi } from 'vitest';
import { draw, drawnBy, sceneOf, story, wordsOf } from '../src/lib/article/scenes.server';
import { SHAPES } from '../src/lib/scene/frame';
import { daysBetween } from '../src/lib/story/days';
import { factsIn } from '../src/lib/story/fill';
import { LANGS } from '../src/lib/story/ledger';
import { namedPlaces } from '../src/lib/story/named';

// Otherwise the story would be read anew for every question.
vi.stubEnv('DEV', false);

const { ledger, stations, headCounts } = story();
const written = stations.filter(({ chapter }) => chapter).map(({ id }) => id);
const frames = written.flatMap((chapter) =>
	Object.entries(sceneOf(chapter).frames).map(([name, frame]) => ({ chapter, name, frame }))
);

function number(id: string): number {
	const value = ledger.facts[id]?.value;
	if (typeof value !== 'number') throw new Error(`“${id}” is not a number in facts.yaml`);
	return value;
}

function day(id: string): string {
	const value = ledger.facts[id]?.value;
	if (typeof value !== 'string') throw new Error(`“${id}” is not a date in facts.yaml`);
	return value.slice(0, 10);
}

const sum = (...ids: string[]) => ids.reduce((total, id) => total + number(id), 0);

describe('the story', () => {
	it('is accepted, and some of it is written', () => {
		expect(written.length).toBeGreaterThan(0);
	});

	it('has a number or a moment behind every head-count that shows a figure', () => {
		for (const [id, { fact, figure }] of Object.entries(headCounts)) {
			if (fact) expect(ledger.facts[fact], id).toBeDefined();
			else expect(figure?.hu, id).not.toMatch(/\d/);
		}
	});
});

describe('a computed fact agrees with its parts', () => {
	it.each([
		['foreign-troops-days', 'german-occupation', 'no-foreign-army'],
		['soviet-presence-days', 'soviet-entry', 'no-foreign-army'],
		['withdrawal-days', 'withdrawal-start', 'withdrawal-end'],
		['signature-to-start', 'agreement-signed', 'withdrawal-start'],
		['before-deadline', 'withdrawal-end', 'agreement-deadline']
	])('%s is counted from %s to %s', (id, from, to) => {
		expect(number(id)).toBe(daysBetween(day(from), day(to)));
	});

	it.each([
		['foreign-troops-years', 'german-occupation', 'no-foreign-army'],
		['soviet-presence-years', 'soviet-entry', 'no-foreign-army']
	])('%s is the span from %s to %s in years, rounded', (id, from, to) => {
		expect(number(id)).toBe(Math.round(daysBetween(day(from), day(to)) / 365.25));
	});

	it('shilov-age is his age on the day he left', () => {
		const years = daysBetween(day('shilov-born'), day('shilov-leaves')) / 365.2425;
		expect(number('shilov-age')).toBe(Math.floor(years));
	});

	it('people-civilians is people without the declared troops', () => {
		expect(number('people-civilians')).toBe(number('people') - number('troops-declared-1990'));
	});

	it('vehicles-other is vehicles without those that have a name', () => {
		const named = sum('tanks', 'sp-guns', 'ifvs', 'missile-systems');
		expect(number('vehicles-other')).toBe(number('vehicles') - named);
	});

	it('tonnes-total is the sum of the tonnes', () => {
		expect(number('tonnes-total')).toBe(sum('tonnes-ammunition', 'tonnes-fuel', 'tonnes-other'));
	});

	it('gauge-difference is the broad gauge without the normal', () => {
		expect(number('gauge-difference')).toBe(number('gauge-broad') - number('gauge-normal'));
	});

	it('averages are rounded quotients', () => {
		expect(number('wagons-per-train')).toBe(Math.round(number('wagons') / number('trains')));
		const days = number('withdrawal-days');
		expect(number('wagons-per-day')).toBe(Math.round(number('wagons') / days));
		expect(number('trains-per-day')).toBe(Math.round(number('trains') / days));
	});

	it('train-of-all-length is the length of all wagons in kilometres', () => {
		const metres = number('wagons') * number('wagon-length');
		expect(number('train-of-all-length')).toBe(metres / 1000);
	});

	it('last-train-length is the length of its wagons', () => {
		const metres = number('last-train-wagons') * number('wagon-length');
		expect(number('last-train-length')).toBe(metres);
	});

	it('track-overhang-side is half of track-overhang', () => {
		expect(number('track-overhang-side')).toBe(number('track-overhang') / 2);
	});

	it('the rival sum of trains is the sum of its kinds', () => {
		const kinds = sum('trains-troop', 'trains-materiel', 'trains-container', 'trains-passenger');
		const rivals = ledger.facts.trains?.rivals.filter((rival) =>
			rival.sources.includes('computed')
		);
		expect(rivals?.map(({ value }) => value)).toContain(kinds);
	});

	it('places-named is the number of places that are drawn as fact', () => {
		expect(number('places-named')).toBe(namedPlaces(Object.values(ledger.places)).length);
	});
});

describe.each(written)('the scene of %s', (chapter) => {
	const names = Object.keys(sceneOf(chapter).frames);

	describe.each(LANGS)('in %s', (lang) => {
		it.each(SHAPES)('draws every frame on the %s composition', (shape) => {
			const { looks } = draw(chapter, lang, shape);
			expect(Object.keys(looks).sort()).toEqual([...names].sort());
			const keys = Object.keys(looks[names[0] ?? ''] ?? {}).sort();
			for (const name of names) {
				const look = looks[name] ?? {};
				expect(Object.keys(look).sort(), `the look of ${name}`).toEqual(keys);
				for (const [key, value] of Object.entries(look)) {
					expect(['number', 'string', 'boolean'], `${name}: ${key}`).toContain(typeof value);
					if (typeof value === 'number') {
						expect(Number.isFinite(value), `${name}: ${key} is ${value}`).toBe(true);
					}
				}
			}
		});
	});

	it('draws no fact that says why it is not used', () => {
		expect(drawnBy(chapter).filter((id) => ledger.facts[id]?.unused)).toEqual([]);
	});

	it('draws the same twice', () => {
		expect(draw(chapter, 'hu', 'wide')).toEqual(draw(chapter, 'hu', 'wide'));
	});
});

describe.each(frames)('the frame $name of $chapter', ({ chapter, name, frame }) => {
	it('names only facts that are in the ledger', () => {
		const named = LANGS.flatMap((lang) => factsIn(frame.words[lang]));
		for (const id of [...named, ...(frame.facts ?? [])]) {
			expect(ledger.facts[id], id).toBeDefined();
		}
	});

	it('names the same facts in both languages', () => {
		const ids = LANGS.map((lang) => [...new Set(factsIn(frame.words[lang]))].sort());
		expect(ids[1]).toEqual(ids[0]);
	});

	it.each(LANGS)('has words in %s that can be heard in one breath: 600 characters', (lang) => {
		const words = wordsOf(chapter, name, lang);
		expect(words.length).toBeGreaterThan(0);
		expect(words.length).toBeLessThanOrEqual(600);
		expect(words).not.toMatch(/[{}]/);
	});
});
