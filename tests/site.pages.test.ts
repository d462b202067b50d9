import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../src/lib/story/ledger';
import {
	BUILD,
	built,
	builtFiles,
	differentPages,
	elementsOf,
	target,
	warningsOf,
	type Element
} from './page';

/** What a browser fetches, by element: its attribute, and the kinds of links that are fetched. */
const LOADS: Record<string, string[]> = {
	script: ['src'],
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	iframe: ['src'],
	video: ['src', 'poster'],
	audio: ['src'],
	image: ['href'],
	use: ['href'],
	link: ['href']
};

const ids = new Map<string, string[]>();
function idsOf(file: string): string[] {
	const found = ids.get(file) ?? elementsOf(file).flatMap(({ attributes }) => attributes.id ?? []);
	ids.set(file, found);
	return found;
}

describe.each(differentPages())('%s', (file) => {
	let all: Element[] = [];
	beforeAll(() => {
		all = elementsOf(file);
	}, 60_000);

	it('is valid HTML', async () => {
		expect(built(file)).toMatch(/^<!doctype html>\s*<html lang="/i);
		expect(await warningsOf(file)).toEqual([]);
		const own = idsOf(file);
		expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([]);
		for (const { name, attributes } of all) {
			if (name === 'img') expect(attributes).toHaveProperty('alt');
		}
	}, 60_000);

	it('ends no sentence with two full stops', () => {
		const plain = built(file)
			.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
			.replace(/<button class="how[^>]*><\/button>|<\/?(?:data|time|span|q)\b[^>]*>/g, '');
		const doubled = plain.match(/.{0,30}[\p{L}\d)”’]\.\.(?![./])/gu);
		expect(doubled ?? []).toEqual([]);
	});

	it('has no link that leads nowhere', () => {
		const lost = all.flatMap(({ name, attributes }) => {
			const found: string[] = [];
			if (name === 'a' || name === 'use' || name === 'link') {
				const to = target(file, attributes.href ?? '');
				if (!to && !(attributes.rel ?? '').includes('external')) found.push(attributes.href ?? '');
				if (to && !existsSync(path.join(BUILD, to.file))) found.push(attributes.href ?? '');
				else if (to?.id && !idsOf(to.file).includes(to.id)) found.push(attributes.href ?? '');
			}
			for (const key of ['popovertarget', 'aria-labelledby', 'aria-describedby', 'for']) {
				for (const id of (attributes[key] ?? '').split(' ').filter(Boolean)) {
					if (!idsOf(file).includes(id)) found.push(`${key} ${id}`);
				}
			}
			return found;
		});
		expect([...new Set(lost)]).toEqual([]);
	}, 60_000);

	it('loads what is there, and nothing from another origin', () => {
		const loads = all.flatMap(({ name, attributes }) =>
			(LOADS[name] ?? [])
				.filter(() => !/alternate|canonical/.test(attributes.rel ?? ''))
				.flatMap((key) => (attributes[key] ?? '').split(/\s*,\s*/))
				.map((address) => address.split(/\s/)[0] ?? '')
				.filter((address) => address && !address.startsWith('data:'))
		);
		const styles = all.map(({ attributes }) => attributes.style ?? '').join('\n');
		for (const address of [...loads, ...urlsIn(styles)]) {
			const to = target(file, address);
			expect(to, `${address} is on another origin`).toBeDefined();
			const at = path.join(BUILD, to?.file ?? '');
			expect(existsSync(at) && statSync(at).isFile(), `there is no ${address}`).toBe(true);
		}
	});
});

it('the style sheets load nothing from another origin', () => {
	const sheets = builtFiles(/\.css$/);
	expect(sheets).not.toEqual([]);
	for (const file of sheets) {
		for (const address of urlsIn(built(file))) {
			const to = target(file, address);
			expect(to && existsSync(path.join(BUILD, to.file)), `${file}: ${address}`).toBe(true);
		}
		expect(built(file)).not.toMatch(/@import/);
	}
});

function urlsIn(css: string): string[] {
	return [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)/g)]
		.map((match) => match[1] ?? '')
		.filter((address) => !/^(data:|#)/.test(address));
}

it('the first page leads to both languages and has no script', () => {
	const all = elementsOf('index.html');
	const links = all.filter(({ name }) => name === 'a');
	const pages = links.map(({ attributes }) => target('index.html', attributes.href ?? '')?.file);
	expect(pages).toEqual(LANGS.map((lang) => `${lang}/index.html`));
	expect(all.filter(({ name }) => name === 'script' || name === 'iframe')).toEqual([]);
});
