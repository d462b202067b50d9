import { existsSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it, vi } from 'vitest';
import { story, wordsOf } from '../src/lib/article/scenes.server';
import type { SharedByStep } from '../src/lib/publish/share';
import { figure } from '../src/lib/story/figure';
import { LANGS } from '../src/lib/story/ledger';
import { AT } from '../src/lib/story/pages';
import { BUILD, built } from './page';

// Otherwise the story would be read anew for every question.
vi.stubEnv('DEV', false);

const { ledger, stations, title } = story();
const written = stations.flatMap((station) =>
	station.chapter ? [{ ...station, chapter: station.chapter }] : []
);
const chapters = LANGS.flatMap((lang) => written.map((station) => ({ lang, ...station })));
const sharedIn = (at: string) => JSON.parse(built(at)) as SharedByStep;

describe.each(chapters)(
	'what is shared of $id in $lang',
	({ lang, id, slug, chapter, ...station }) => {
		const shared = () => sharedIn(AT.share(lang, id));

		it('is the chapter and each of its steps, with files that are there', () => {
			const all = shared();
			expect(Object.keys(all)).toEqual(['', ...chapter.steps.map((step) => step.id)]);
			expect(all['']?.cards).toBeDefined();
			expect(all['']?.at).toBe(AT.chapter(lang, slug));
			for (const [step, { at, svg, png, data, cards, embed, words, cite }] of Object.entries(all)) {
				expect(at.endsWith(step ? `/#${id}-${step}` : '/'), at).toBe(true);
				const frame = chapter.steps.find((one) => one.id === step)?.frame ?? chapter.card;
				expect(words).toBe(wordsOf(id, frame, lang));
				expect(cite).toContain(station.title[lang]);
				expect(cite).toContain(title[lang]);
				expect(cite).toContain('{url}');
				const files = [svg, png, data ?? [], Object.values(cards ?? {})].flat();
				const pages = [at, embed?.at ?? ''].map((to) => `${to.split('#')[0]}index.html`);
				const missing = [...files, ...pages].filter((file) => !existsSync(path.join(BUILD, file)));
				expect(missing).toEqual([]);
			}
		});

		it('has tables of the ledger’s figures, as it prints them', () => {
			for (const { data } of Object.values(shared())) {
				if (!data) continue;
				const text = built(data);
				expect(text.startsWith('\ufeff'), `${data} says that it is UTF-8`).toBe(true);
				const rows = csvParse(text.slice(1));
				expect(rows.length, data).toBeGreaterThan(0);
				for (const row of rows) {
					const [key = '', , valued = '', printed = ''] = rows.columns;
					const fact = ledger.facts[row[key] ?? ''];
					if (!fact) {
						expect(ledger.places, `${data}: ${row[key]}`).toHaveProperty(row[key] ?? '');
						continue;
					}
					const { value } = fact;
					expect(row[valued]).toBe(typeof value === 'object' ? value.join('/') : String(value));
					expect(row[printed]).toBe(figure(fact, lang));
				}
			}
		});
	}
);

it.each(LANGS)('the article itself can be shared in %s', (lang) => {
	const { '': itself } = sharedIn(AT.share(lang));
	expect(itself).toMatchObject({ title: title[lang], at: AT.article(lang) });
	expect(Object.keys(itself?.cards ?? {})).toHaveLength(3);
});
