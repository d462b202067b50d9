import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, make } from '../scripts/edition/hosts.js';
import { cacheOf, headersOf, typeOf } from '../scripts/headers.js';
import { nginxHere, startNginx } from '../scripts/nginx.js';
import { startServer } from '../scripts/server.js';
import { BUILD } from './page';

const SITE = new URL('https://example.org/long-reads/kivonulas/');
const nginx = await nginxHere();
const dir = mkdtempSync(path.join(tmpdir(), 'hosts-'));
const written = (file: string) => readFileSync(path.join(dir, file), 'utf8');
let files: string[] = [];

beforeAll(async () => {
	files = await filesOf(BUILD);
	// The site as far as it matters here: the names of its files.
	for (const file of files) {
		const at = path.join(dir, 'site', file);
		mkdirSync(path.dirname(at), { recursive: true });
		writeFileSync(at, '');
	}
	const edition = { url: SITE, name: 'kivonulas', dir, site: path.join(dir, 'site') };
	await make(edition as Parameters<typeof make>[0]);
});
afterAll(() => rmSync(dir, { recursive: true }));

/** A file or page of each kind, and one that is not there. */
const ASKED = [
	'',
	'hu/',
	'embed/hu/exodus/',
	'service-worker.js',
	'_app/version.json',
	'manifest.webmanifest',
	'hu/atom.xml',
	'hu/calendar.ics',
	'icon.svg',
	'cards/article.hu.wide.png',
	'data/exodus/gauge.hu.csv',
	'scenes/exodus/gauge.hu.svg',
	'share/exodus.hu.json',
	'robots.txt',
	'nowhere/'
];
const TOLD = [
	'cache-control',
	'content-security-policy',
	'x-content-type-options',
	'referrer-policy',
	'permissions-policy',
	'cross-origin-resource-policy',
	'access-control-allow-origin',
	'strict-transport-security'
];

describe('what a host says', () => {
	const of = (file: string) => headersOf(file, SITE);
	it('lets others frame the scenes for other pages, and nothing else', () => {
		const framed = files.filter((file) => file.endsWith('.html'));
		expect(framed.length).toBeGreaterThan(100);
		for (const file of framed) {
			const fenced = of(file)['Content-Security-Policy']?.includes("frame-ancestors 'none'");
			expect(fenced, file).toBe(!file.startsWith('embed/'));
		}
	});

	it('binds a host to https only where the site is all that stands there', () => {
		const strict = (url: string) => headersOf('', new URL(url))['Strict-Transport-Security'];
		expect(strict('https://example.org/')).toBe('max-age=31536000');
		expect(strict(SITE.href)).toBeUndefined();
		expect(strict('http://example.org/')).toBeUndefined();
	});

	it('knows the type of every file', () => {
		expect(files.filter((file) => !typeOf(file))).toEqual([]);
	});

	it('keeps for ever only what has its hash in its name', () => {
		const forever = files.filter((file) => cacheOf(file).includes('immutable'));
		expect(forever.length).toBeGreaterThan(60);
		expect(forever.filter((file) => !/\.[\w-]{8}\.\w+$|\/[\w-]{8}\.js$/.test(file))).toEqual([]);
	});
});

describe.each(['server.js', 'nginx'])('%s', (host) => {
	let site = '';
	let close = async () => {};
	beforeAll(async () => {
		if (host === 'nginx' && !nginx) return;
		const at = new URL('http://127.0.0.1:4397/long-reads/kivonulas/');
		const server =
			host === 'nginx'
				? await startNginx({ nginx, dir: BUILD, site: at })
				: await startServer({ dir: BUILD, port: 0, base: at.pathname });
		site = 'url' in server ? (server.url as string) : at.href;
		close = server.close;
	});
	afterAll(() => close());

	it.runIf(host !== 'nginx' || nginx)('says it', async () => {
		for (const asked of [...ASKED, files.find((file) => file.startsWith('drawings/')) ?? '']) {
			const answer = await fetch(site + asked);
			expect(answer.status, asked).toBe(asked === 'nowhere/' ? 404 : 200);
			const known = new Headers(headersOf(asked, new URL(site)));
			for (const name of TOLD)
				expect(answer.headers.get(name), `${name} of ${asked}`).toBe(known.get(name));
			const type = answer.headers.get('content-type')?.replace(/;\s*/, '; ').toLowerCase();
			expect(type, asked).toBe(typeOf(asked));
			const size = (await answer.arrayBuffer()).byteLength;
			const packed = answer.headers.get('content-encoding');
			expect(!packed, asked).toBe(
				/\.(png|csv)$/.test(asked) || size < 512 || (asked === 'nowhere/' && !packed)
			);
		}
	});

	it.runIf(host !== 'nginx' || nginx)(
		'leads from a folder to its page, without its own name',
		async () => {
			const { status, headers } = await fetch(`${site}hu`, { redirect: 'manual' });
			expect([301, 308]).toContain(status);
			expect(headers.get('location')).toBe(new URL(`${site}hu/`).pathname);
		}
	);
});

it('_headers says it, once for each address', () => {
	const rules = written('site/_headers')
		.split('\n\n')
		.filter((block) => block.startsWith('/'))
		.map((block) => {
			const [at = '', ...lines] = block.trim().split('\n');
			return { at, told: Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/))) };
		});
	// Cloudflare takes no more than a hundred.
	expect(rules.length).toBeLessThan(100);
	for (const file of files) {
		const address = SITE.pathname + file.replace(/^index\.html$/, '');
		const found = rules.filter(({ at }) =>
			at.endsWith('*') ? address.startsWith(at.slice(0, -1)) : address === at
		);
		expect(found.length, file).toBe(1);
		for (const [name, value] of Object.entries(headersOf(file, SITE)))
			expect(found[0]?.told[name], `${name} of ${file}`).toBe(value);
	}
});

it('the commands for S3 put each file there once, with its type and how long it may be kept', () => {
	const aws = path.join(dir, 'aws');
	writeFileSync(aws, '#!/bin/sh\nfor word; do printf "%s\\n" "$word"; done\necho\n', {
		mode: 0o755
	});
	const env = { ...process.env, PATH: `${dir}:${process.env.PATH}` };
	const script = path.join(dir, 'hosts/s3.sh');
	const out = execFileSync('sh', [script, 's3://bucket/x'], { env, encoding: 'utf8' });
	const commands = out
		.trim()
		.split('\n\n')
		.map((words) => words.split('\n'));
	const after = (words: string[], option: string) => words[words.indexOf(option) + 1];
	const put = new Map<string, string[]>();
	for (const words of commands) {
		expect(words.slice(0, 5)).toEqual(['s3', 'cp', '.', 's3://bucket/x/', '--recursive']);
		const patterns = words.flatMap((word, at) => (words[at - 1] === '--include' ? [word] : []));
		const told = [after(words, '--content-type') ?? '', after(words, '--cache-control') ?? ''];
		for (const file of files)
			for (const pattern of patterns)
				if (new RegExp(`^${pattern.replace(/\./g, '\\.').replace('*', '.*')}$`).test(file)) {
					expect(put.has(file), file).toBe(false);
					put.set(file, told);
				}
	}
	for (const file of files) expect(put.get(file), file).toEqual([typeOf(file), cacheOf(file)]);
	expect([...put.keys()].at(-1)).toBe('service-worker.js');
});
