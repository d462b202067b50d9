import { beforeAll, describe, expect, it } from 'vitest';
import { story } from '../src/lib/article/scenes.server';
import { figure } from '../src/lib/story/figure';
import { LANGS } from '../src/lib/story/ledger';
import { SLUGS } from '../src/lib/story/pages';
import { elementsOf, has, target, withAll, type Element } from './page';

const { ledger, stations, uses } = story();
const anchors = stations.flatMap(({ id, chapter }) =>
	chapter ? [id, ...chapter.steps.map((step) => `${id}-${step.id}`)] : []
);

describe.each(LANGS)('the page of sources in %s', (lang) => {
	const file = `${lang}/${SLUGS.sources[lang]}/index.html`;
	let all: Element[] = [];
	const byId = (id: string) => all.find(({ attributes }) => attributes.id === id);
	const links = (elements: Element[]) => elements.filter(({ name }) => name === 'a');
	beforeAll(() => {
		all = elementsOf(file);
	}, 60_000);

	it('has an entry for every fact, dispute and source', () => {
		const kinds = { fact: ledger.facts, dispute: ledger.disputes, source: ledger.sources };
		const missing = Object.entries(kinds).flatMap(([kind, things]) =>
			Object.keys(things)
				.map((id) => `${kind}-${id}`)
				.filter((id) => !byId(id))
		);
		expect(missing).toEqual([]);
	});

	it('prints every figure as the article does, with what is counted', () => {
		for (const fact of Object.values(ledger.facts)) {
			const text = byId(`fact-${fact.id}`)?.text ?? '';
			expect(text, fact.id).toContain(figure(fact, lang));
			expect(text, fact.id).toContain(fact.unit?.[lang] ?? '');
		}
	});

	it('leads from every fact that is told to each place, and gives the reason for the others', () => {
		for (const fact of Object.values(ledger.facts)) {
			const entry = byId(`fact-${fact.id}`);
			const ids = entry
				? links(withAll(entry)).map(({ attributes }) => target(file, attributes.href ?? '')?.id)
				: [];
			for (const { chapter, step } of uses.fact[fact.id] ?? []) {
				const id = step ? `${chapter}-${step}` : (chapter ?? '');
				if (chapter) expect(ids, fact.id).toContain(id);
			}
			if (fact.unused)
				expect(entry?.text.length, fact.id).toBeGreaterThan(fact.unused[lang].length);
		}
	});

	it('leads to chapters and steps that are there', () => {
		const article = `${lang}/index.html`;
		const ids = links(all)
			.map(({ attributes }) => target(file, attributes.href ?? ''))
			.flatMap((to) => (to?.file === article && to.id ? [to.id] : []));
		expect(ids.length).toBeGreaterThan(100);
		expect([...new Set(ids)].filter((id) => !anchors.includes(id))).toEqual([]);
	});

	it('leads to its other language and to the article, and the article to it', () => {
		const other = lang === 'hu' ? 'en' : 'hu';
		const [link] = links(all).filter(({ attributes }) => attributes.hreflang === other);
		expect(target(file, link?.attributes.href ?? '')?.file).toBe(
			`${other}/${SLUGS.sources[other]}/index.html`
		);
		const article = `${lang}/index.html`;
		const foot = elementsOf(article).find((element) => has(element, 'foot'));
		for (const [from, elements, to] of [
			[file, all, article],
			[article, foot ? withAll(foot) : [], file]
		] as const) {
			const files = links(elements).map(
				({ attributes }) => target(from, attributes.href ?? '')?.file
			);
			expect(files).toContain(to);
		}
	}, 60_000);

	it('has no script, and the headings in order', () => {
		expect(all.filter(({ name }) => name === 'script')).toEqual([]);
		const levels = all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.forEach((level, index) => {
			expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
		});
	});
});
