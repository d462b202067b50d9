import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { story, wordsOf } from '../src/lib/article/scenes.server';
import { readManuscript } from '../src/lib/story/chapter';
import { figure, machineValue, type FigureOptions } from '../src/lib/story/figure';
import { LANGS, type Lang } from '../src/lib/story/ledger';
import { elementsOf, has, withAll, type Element } from './page';
import { read } from './tree';

// Otherwise the story would be read anew for every question.
vi.stubEnv('DEV', false);

const { folder, stations, ledger } = story();
const written = stations.flatMap(({ id, chapter }) => (chapter ? [{ id, chapter }] : []));
const steps = written.flatMap(({ id, chapter }) =>
	chapter.steps.map((step) => ({ chapter: id, ...step, anchor: `${id}-${step.id}` }))
);

function texts(lang: Lang) {
	return written.map(({ chapter }) => {
		const file = `${chapter.folder}/${lang}.md`;
		return readManuscript(file, lang, read(path.join(folder, file)));
	});
}

describe.each(LANGS)('the article in %s', (lang) => {
	const file = `${lang}/index.html`;
	let all: Element[] = [];
	const named = (name: string) => all.filter((element) => element.name === name);
	const main = () => named('main')[0]?.text ?? '';
	beforeAll(() => {
		all = elementsOf(file);
	}, 60_000);

	it('says its language, its title and its other language', () => {
		expect(named('html')[0]?.attributes.lang).toBe(lang);
		expect(named('h1').map(({ text }) => text)).toEqual([story().title[lang]]);
		const languages = named('a').flatMap(({ attributes }) => attributes.hreflang ?? []);
		expect(new Set(languages)).toEqual(new Set(LANGS.filter((other) => other !== lang)));
	});

	it('has every step in order, with the words of its frame and its prose', () => {
		const found = all.filter((element) => element.name === 'section' && has(element, 'step'));
		expect(found.map(({ attributes }) => attributes.id)).toEqual(steps.map((step) => step.anchor));
		found.forEach((section, index) => {
			const { chapter = '', frame = '', anchor } = steps[index] ?? {};
			const inside = withAll(section);
			const words = inside.find((element) => has(element, 'unseen'))?.text;
			expect(words, anchor).toBe(
				wordsOf(chapter, frame, lang)
					.replace(/[ \t\n]+/g, ' ')
					.trim()
			);
			expect(section.attributes['data-frame']).toBe(frame);
			const prose = inside.filter(({ name, attributes }) => name === 'p' && !attributes.class);
			expect(prose.map(({ text }) => text).join(''), `the prose of ${anchor}`).not.toBe('');
		});
	});

	it('holds all prose without script', () => {
		for (const { prose, file } of texts(lang)) {
			const pieces = prose.flatMap(({ text }) => text.split(/\n\s*\n/));
			for (const piece of pieces) {
				const bare = piece.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]/g, '');
				expect(main(), file).toContain(bare.replace(/[ \t\n]+/g, ' ').trim());
			}
		}
	});

	it('prints every fact with the value of the ledger', () => {
		// A date may end a line beside its year (tie.ts).
		const divided = (text: string) => text.replace(/^(\d{4}\.?)\u00a0/, '$1 ');
		const facts = texts(lang)
			.flatMap(({ tags }) => tags.filter(({ name }) => name === 'Fact'))
			.map(({ attributes: { id = '', rival, ending, form, unit } }) => {
				const fact = ledger.facts[id];
				const value = (rival ? fact?.rivals[Number(rival) - 1]?.value : fact?.value) ?? '';
				const options = { ending, form, unit: unit !== undefined } as FigureOptions;
				return {
					text: divided(figure({ value, unit: fact?.unit }, lang, options)),
					value: machineValue({ value })
				};
			});
		const printed = all.filter((element) => has(element, 'fact'));
		expect(
			printed.map(({ text, attributes }) => ({
				text,
				value: attributes.value ?? attributes.datetime
			}))
		).toEqual(facts);
	});

	it('links the stations that are open, and no others', () => {
		const open = stations.filter(({ chapter }) => chapter).map(({ id }) => `#${id}`);
		for (const list of [
			named('nav').find((nav) => has(nav, 'line')),
			all.find(({ attributes }) => attributes.id === 'stations')
		]) {
			const links = list ? withAll(list).filter(({ name }) => name === 'a') : [];
			expect(links.map(({ attributes }) => attributes.href?.replace(/^.*#/, '#'))).toEqual(open);
			for (const { title, name, chapter } of stations) {
				const shown = links.some(({ text }) => text.includes(title[lang]) || text === name[lang]);
				expect(shown, title[lang]).toBe(chapter !== undefined);
			}
		}
	});
});
