import { beforeAll, describe, expect, it } from 'vitest';
import { story } from '../src/lib/article/scenes.server';
import { figure } from '../src/lib/story/figure';
import { LANGS, otherThan } from '../src/lib/story/ledger';
import { AT, SLUGS } from '../src/lib/story/pages';
import { elementsOf, has, target, withAll, type Element } from './page';

const { ledger, stations, uses } = story();

describe.each(LANGS)('the page of sources in %s', (lang) => {
	const file = `${lang}/${SLUGS.sources[lang]}/index.html`;
	let all: Element[] = [];
	const byId = (id: string) => all.find(({ attributes }) => attributes.id === id);
	const slugOf = (chapter: string) => stations.find(({ id }) => id === chapter)?.slug;
	/** The file and the anchor of a chapter or a step. */
	const place = (chapter: string, step?: string) => {
		const slug = slugOf(chapter);
		const page = slug ? AT.chapter(lang, slug) : AT.article(lang);
		return `${page}index.html#${step ? `${chapter}-${step}` : ''}`;
	};
	const leadsTo = ({ attributes }: Element) => {
		const to = target(file, attributes.href ?? '');
		return to ? `${to.file}#${to.id}` : '';
	};
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
			const places = entry ? links(withAll(entry)).map(leadsTo) : [];
			for (const { chapter, step } of uses.fact[fact.id] ?? []) {
				if (chapter) expect(places, fact.id).toContain(place(chapter, step));
			}
			if (fact.unused)
				expect(entry?.text.length, fact.id).toBeGreaterThan(fact.unused[lang].length);
		}
	});

	it('leads to chapters and steps that are there', () => {
		const places = stations.flatMap(({ id, chapter }) =>
			chapter ? [place(id), ...chapter.steps.map((step) => place(id, step.id))] : []
		);
		const own = [`${lang}/index.html#`, `${file}#`];
		const found = links(all)
			.map(leadsTo)
			.filter((to) => to.startsWith(`${lang}/`) && !own.some((start) => to.startsWith(start)));
		expect(found.length).toBeGreaterThan(100);
		expect([...new Set(found)].filter((to) => !places.includes(to))).toEqual([]);
	});

	it('leads to its other language and to the article, and the article to it', () => {
		const other = otherThan(lang);
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
