import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sceneOf, story } from '../src/lib/article/scenes.server';
import { fill } from '../src/lib/story/fill';
import { LANGS, type Lang } from '../src/lib/story/ledger';
import { AT } from '../src/lib/story/pages';
import { BUILD, built, elementsOf, has, target, withAll, type Element } from './page';
import { read } from './tree';

const { title, stations, ledger } = story();
const embeds = stations.flatMap(({ id, chapter }) =>
	LANGS.flatMap((lang) => (chapter ? [{ id, lang, steps: chapter.steps }] : []))
);
/** An article takes seconds to read. */
const articles = new Map<Lang, Element[]>();
const articleIn = (lang: Lang) => {
	const read = articles.get(lang) ?? elementsOf(`${lang}/index.html`);
	articles.set(lang, read);
	return read;
};
const plain = (text: string) => text.replace(/\s/g, ' ');

describe.each(embeds)('the scene of $id for other pages, in $lang', ({ id, lang, steps }) => {
	const file = `${AT.embed(lang, id)}index.html`;
	const all = existsSync(BUILD) ? elementsOf(file) : [];
	const slides = all.filter((element) => has(element, 'slide'));
	const anchors = steps.map((step) => `${id}-${step.id}`);
	const within = (slide: Element, name: string) =>
		withAll(slide).filter((element) => element.name === name);

	it('has every step in order: its picture in words, its prose, its place', () => {
		expect(slides.map(({ attributes }) => attributes.id)).toEqual(anchors);
		const article = articleIn(lang);
		slides.forEach((slide, index) => {
			const [still] = within(slide, 'img');
			const { width, height, alt = '', loading } = still?.attributes ?? {};
			const { words } = sceneOf(id).frames[steps[index]?.frame ?? ''] ?? {};
			expect(plain(alt)).toBe(plain(fill(words?.[lang] ?? '?', ledger.facts, lang)));
			expect(Number(width) / Number(height)).toBeCloseTo(390 / 440);
			expect(loading).toBe(index === 0 ? undefined : 'lazy');
			const told = article.find(({ attributes }) => attributes.id === anchors[index]);
			const card = told && withAll(told).find((element) => has(element, 'card'));
			const prose = withAll(slide).find((element) => has(element, 'prose'));
			for (const paragraph of card?.children.filter((child) => !has(child, 'unseen')) ?? [])
				expect(plain(prose?.text ?? '')).toContain(plain(paragraph.text));
			expect(slide.text).toContain(`${index + 1} / ${steps.length}`);
		});
		expect(all.filter((element) => element.name === 'button')).toEqual([]);
		const figures = (elements: Element[]) =>
			elements.filter((element) => has(element, 'fact')).length;
		const chapter = article.filter(({ attributes }) => anchors.includes(attributes.id ?? ''));
		expect(figures(all)).toBe(figures(chapter.flatMap(withAll)));
	}, 60_000);

	it('leads from step to step and from each into the article', () => {
		slides.forEach((slide, index) => {
			const links = within(slide, 'a').map(({ attributes }) => attributes);
			const to = (rel: string) => links.find((link) => link.rel === rel)?.href;
			expect(to('prev')).toBe(index > 0 ? `#${anchors[index - 1]}` : undefined);
			expect(to('next')).toBe(index < steps.length - 1 ? `#${anchors[index + 1]}` : undefined);
			const on = links.find(({ target }) => target === '_blank');
			expect(target(file, on?.href ?? '')?.id).toBe(anchors[index]);
			expect(target(file, on?.href ?? '')?.file).toMatch(new RegExp(`^${lang}/`));
			expect(on?.rel).toContain('noopener');
		});
	});

	it('is found by search engines in the article alone, and names its source', () => {
		const meta = all.find(({ attributes }) => attributes.name === 'robots');
		expect(meta?.attributes.content).toBe('noindex');
		const source = all.find((element) => has(element, 'source'));
		expect(source?.text).toContain(title[lang]);
		expect(source?.text).toContain('CC BY 4.0');
		const links = all.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
		// Only where the site was built for an address are there whole ones.
		const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
		const oembed = links.find(({ type }) => type === 'application/json+oembed')?.href;
		expect(existsSync(path.join(BUILD, AT.oembed(lang, id)))).toBe(oembed !== undefined);
		expect(typeof canonical).toBe(typeof oembed);
		if (!oembed) return;
		const answer = JSON.parse(built(AT.oembed(lang, id))) as Record<string, unknown>;
		const root = oembed.replace(AT.oembed(lang, id), '');
		expect(oembed).toBe(root + AT.oembed(lang, id));
		expect(canonical?.startsWith(root + AT.article(lang))).toBe(true);
		expect(answer.html).toContain(`src="${root}${AT.embed(lang, id)}"`);
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: root });
	});
});

it('a scene of the day keeps the colours of the day in the dark', () => {
	const own = /prefers-color-scheme: dark[\s\S]*?data-light='day'\]\) \{([^}]*)\}/.exec(
		read('src/lib/publish/embed.css')
	)?.[1];
	const day = /:root \{([^}]*)\}/.exec(read('src/lib/scene/tokens.css'))?.[1] ?? '';
	const colours = own?.match(/--[\w-]+: #\w+;/g) ?? [];
	expect(colours.length).toBeGreaterThan(3);
	for (const colour of colours) expect(day).toContain(colour);
});
