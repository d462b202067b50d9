import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse, type AST } from 'svelte/compiler';
import { story } from '../src/lib/article/scenes.server';
import { siteOf } from '../src/lib/publish/site';
import { LANGS } from '../src/lib/story/ledger';
import { AT } from '../src/lib/story/pages';
import { filesIn, ROOT } from './tree';

/** An element of a built page, with its text as a reader without script has it. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	/** All text within, its blanks collapsed and its soft hyphens left out. */
	text: string;
	children: Element[];
}

/** The built site. */
export const BUILD = path.join(ROOT, 'build');
const MISSING = 'there is no build/: run npm run build first';

/** The files of the built site whose names match, as paths from its root; fails where it is not built. */
export function builtFiles(pattern: RegExp): string[] {
	if (!existsSync(BUILD)) throw new Error(MISSING);
	return filesIn('build', pattern).map((file) => path.relative('build', file));
}

/**
 * The pages of the built site, but for those of chapters: each is the article's again
 * (site.chapters.test.ts), and needs no second look.
 */
export function differentPages(): string[] {
	const again = story().stations.flatMap(({ slug }) => LANGS.map((lang) => AT.chapter(lang, slug)));
	return builtFiles(/\.html$/).filter((file) => !again.some((at) => file === `${at}index.html`));
}

/** The text of a file of the built site. */
export function built(file: string): string {
	if (!existsSync(BUILD)) throw new Error(MISSING);
	return readFileSync(path.join(BUILD, file), 'utf8');
}

/**
 * Reads a built page with Svelte’s own parser, which knows HTML.
 *
 * @returns every element in the order of the page, each with those inside it
 */
export function elementsOf(file: string): Element[] {
	const { fragment } = parse(quiet(built(file)), { modern: true });
	return fragment.nodes.flatMap(element).flatMap(withAll);
}

/** The element and all below it. */
export function withAll(element: Element): Element[] {
	return [element, ...element.children.flatMap(withAll)];
}

/** Whether an element has a class. */
export function has(element: Element, name: string): boolean {
	return (element.attributes.class ?? '').split(' ').includes(name);
}

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {
			// How the builder writes: its doctype, its ends of void elements, a number for the style sheet.
			'doctype-style': 'off',
			'void-style': 'off',
			'no-inline-style': 'off',
			'no-trailing-whitespace': 'off',
			// There are no forms, in which a button's type would matter.
			'no-implicit-button-type': 'off'
		}
	})
);

/** What a validator says of a page: faults of HTML and of what it means to assistive technology. */
export async function warningsOf(file: string): Promise<string[]> {
	const { results } = await validator.validateString(built(file));
	return results
		.flatMap(({ messages }) => messages)
		.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`);
}

/** The address for which the site was built; undefined where SITE_URL was not set. */
export function builtFor(): URL | undefined {
	const [, canonical = ''] = /rel="canonical" href="([^"]+)"/.exec(built('hu/index.html')) ?? [];
	if (!/^https?:/.test(canonical)) return undefined;
	return siteOf(canonical.slice(0, -AT.article('hu').length));
}

/** Where the site is taken to stand when it was built for no address. */
const NOWHERE = 'https://site.test/';
let home: string | undefined;

/** The file of the site to which an address leads from a page, and the id in it; undefined elsewhere. */
export function target(page: string, address: string): { file: string; id: string } | undefined {
	home ??= builtFor()?.href ?? NOWHERE;
	const url = new URL(address, new URL(page.replace(/index\.html$/, ''), home));
	if (!url.href.startsWith(home)) return undefined;
	const at = decodeURIComponent(url.pathname).slice(new URL(home).pathname.length);
	const file = at === '' || at.endsWith('/') ? `${at}index.html` : at;
	return { file, id: decodeURIComponent(url.hash.slice(1)) };
}

/** A page without what Svelte would take for its own: the doctype, scripts’ insides, braces. */
function quiet(html: string): string {
	return html
		.replace(/^<!doctype html>\s*/i, '')
		.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>')
		.replace(/\{/g, '&#123;')
		.replace(/\}/g, '&#125;');
}

type Node = AST.Fragment['nodes'][number];

function element(node: Node): Element[] {
	if (!('fragment' in node) || !('attributes' in node) || !node.fragment) return [];
	const attributes = node.attributes.flatMap((attribute) =>
		attribute.type === 'Attribute' ? [[attribute.name, valueOf(attribute)] as const] : []
	);
	return [
		{
			name: node.name,
			attributes: Object.fromEntries(attributes),
			text: textOf(node)
				.replace(/\u00ad/g, '')
				.replace(/[ \t\n]+/g, ' ')
				.trim(),
			children: node.fragment.nodes.flatMap(element)
		}
	];
}

function valueOf({ value }: AST.Attribute): string {
	if (value === true) return '';
	return (Array.isArray(value) ? value : [value])
		.map((part) => (part.type === 'Text' ? part.data : ''))
		.join('');
}

function textOf(node: Node): string {
	if (node.type === 'Text') return node.data;
	return 'fragment' in node && node.fragment ? node.fragment.nodes.map(textOf).join('') : '';
}
