import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { story } from '../src/lib/article/scenes.server';
import { chapterAt, drawingsIn, versionOf } from '../src/lib/publish/kept';
import { LANGS } from '../src/lib/story/ledger';
import { AT } from '../src/lib/story/pages';
import { BUILD, built } from './page';

const chapters = story().stations.filter(({ chapter }) => chapter);
const own = () => (JSON.parse(built('_app/version.json')) as { version: string }).version;

describe.each(LANGS)('what the service worker reads in the article in %s', (lang) => {
	const html = () => built(`${AT.article(lang)}index.html`);

	it('is the version of the site, in every chapter’s page too', () => {
		expect(versionOf(html())).toBe(own());
		for (const { slug } of chapters)
			expect(versionOf(built(`${AT.chapter(lang, slug)}index.html`))).toBe(own());
	});

	it('is every drawing of the language, and the map', () => {
		const drawings = drawingsIn(html());
		expect(drawings).toHaveLength(2 * chapters.length + 1);
		for (const name of drawings)
			expect(existsSync(path.join(BUILD, 'drawings', name)), name).toBe(true);
	});

	it('is the chapter to which an address leads', () => {
		for (const { id, slug } of chapters) expect(chapterAt(html(), lang, slug[lang])).toBe(id);
		expect(chapterAt(html(), lang, 'nowhere')).toBeUndefined();
	});
});

it('is no version in pages that are not kept', () => {
	for (const file of [
		'index.html',
		'404.html',
		'hu/forrasok/index.html',
		'embed/hu/exodus/index.html'
	])
		expect(versionOf(built(file)), file).toBeUndefined();
});

it('the worker knows the files of the site by the same version', () => {
	const worker = built('service-worker.js');
	expect(worker).toContain(own());
	for (const [, file = ''] of worker.matchAll(/`\/(_app\/immutable\/[^`]+)`/g))
		expect(existsSync(path.join(BUILD, file)), file).toBe(true);
});

it('the worker keeps no script of pages that go without', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.ts'))
		.filter((file) => /csr = false/.test(readFileSync(path.join('src/routes', file), 'utf8')));
	const nodes = readdirSync(path.join(BUILD, '_app/immutable/nodes'));
	const empty = nodes.filter((file) => built(`_app/immutable/nodes/${file}`) === '');
	expect(routes.length).toBeGreaterThan(0);
	expect(empty).toHaveLength(routes.length);
});

it('the site has no router', () => {
	const files = readdirSync(path.join(BUILD, '_app/immutable'), {
		recursive: true,
		encoding: 'utf8'
	}).filter((file) => file.endsWith('.js'));
	// The attributes by which SvelteKit's router is told what to do with a link.
	for (const file of files)
		expect(built(`_app/immutable/${file}`), file).not.toContain('`data-sveltekit-');
});
