/**
 * Keeps an opened article for a time without a network. What is kept of each language that was opened
 * is one page (every address of the language is the whole article), the script, the styles and the
 * fonts of the site, the drawings of the language's scenes, and the map: about half a megabyte on its
 * way. Nothing is kept about the reader.
 *
 * There is one cache a version of the site. A page goes into it only when it says that it is of the
 * worker's own version, and only after all that it needs; so whatever is shown without a network is
 * whole. A new version waits until nobody reads the old one, whose files stay until then.
 */
/// <reference types="@sveltejs/kit" />
import { base, build, version } from '$service-worker';
import { chapterAt, drawingsIn, versionOf } from '$lib/publish/kept';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Other sites on the same host have caches too. */
const OURS = `${worker.registration.scope}#`;
const CACHE = OURS + version;
/** So long the network is waited for where there is a copy, in milliseconds. */
const PATIENCE = 3000;
/** Files whose names hold a hash of what is in them. */
const HASHED = /^\/(_app\/immutable|drawings)\//;
/** Where the article stands, and pages that look as if. */
const ARTICLE = /^\/(\w\w)\/(?:([^/]+)\/)?$/;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { method, url, mode, destination } = event.request;
	if (method !== 'GET' || !url.startsWith(worker.registration.scope)) return;
	if (HASHED.test(pathOf(url))) event.respondWith(file(event.request));
	else if (mode === 'navigate' && destination === 'document' && ARTICLE.test(pathOf(url)))
		event.respondWith(page(event));
});

/** From the root of the site. */
function pathOf(url: string): string {
	return new URL(url).pathname.slice(base.length);
}

/**
 * Keeps the files of this version, and the articles that are open or that an older version keeps.
 *
 * @throws Error where something of this version is not there yet; the older one then goes on
 */
async function install(): Promise<void> {
	const known = await caches.has(CACHE);
	try {
		const cache = await caches.open(CACHE);
		await cache.addAll(build);
		const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
		for (const url of [...(await keptBefore()), ...open.map(({ url }) => url)]) {
			if (!url.startsWith(worker.registration.scope) || !ARTICLE.test(pathOf(url))) continue;
			const response = await fetch(url, { cache: 'no-cache' });
			if (response.status >= 500) throw new Error(`${url} answers ${response.status}`);
			if (!(await keep(url, response))) throw new Error(`${url} is not of ${version} yet`);
		}
	} catch (error) {
		if (!known) await caches.delete(CACHE);
		throw error;
	}
}

async function activate(): Promise<void> {
	for (const name of await older()) await caches.delete(name);
	await worker.clients.claim();
}

/** The caches of other versions. */
async function older(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
}

/** The addresses of the pages in them. */
async function keptBefore(): Promise<string[]> {
	const caching = (await older()).map((name) => caches.open(name));
	const keys = await Promise.all(caching.map(async (cache) => (await cache).keys()));
	return keys.flat().map(({ url }) => url);
}

/** A file that never changes under its name, from whichever version has it. */
async function file(request: Request): Promise<Response> {
	return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** The page from the network; the copy, where there is none or it takes too long. */
async function page(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const answer = fetch(request);
	// This comes first, because an answer that is being read cannot be copied.
	const kept = answer.then((response) => keep(request.url, response.clone()));
	event.waitUntil(kept.catch(() => undefined));
	const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
	const first = await Promise.race([answer, late]).catch(() => undefined);
	if (first && first.status < 500) return first;
	return (await copyFor(request.url)) ?? answer;
}

/**
 * Keeps a page with all that it needs, unless its language is kept already.
 *
 * @returns false for an article of another version, which is left alone
 */
async function keep(url: string, response: Response): Promise<boolean> {
	if (!response.ok || response.redirected) return true;
	const copy = response.clone();
	const html = await response.text();
	if (versionOf(html) !== version) return versionOf(html) === undefined;
	const cache = await caches.open(CACHE);
	if (await keptIn(cache, url)) return true;
	await cache.addAll(drawingsIn(html).map((name) => `${base}/drawings/${name}`));
	await cache.put(url.replace(/[?#].*/, ''), copy);
	return true;
}

/** The address of the page that is kept of the language to which an address belongs. */
async function keptIn(cache: Cache, url: string): Promise<string | undefined> {
	const lang = ARTICLE.exec(pathOf(url))?.[1];
	const keys = await cache.keys();
	return keys.map((key) => key.url).find((kept) => ARTICLE.exec(pathOf(kept))?.[1] === lang);
}

/** The kept page, or, from another address of the article, the way to its place in the kept page. */
async function copyFor(url: string): Promise<Response | undefined> {
	const cache = await caches.open(CACHE);
	const at = await keptIn(cache, url);
	if (!at) return undefined;
	const copy = await cache.match(at, { ignoreVary: true });
	const { pathname, hash } = new URL(url);
	if (!copy || new URL(at).pathname === pathname) return copy;
	const [, lang = '', slug] = ARTICLE.exec(pathOf(url)) ?? [];
	const place = slug ? chapterAt(await copy.text(), lang, slug) : 'text';
	return place ? Response.redirect(at + (hash || `#${place}`)) : undefined;
}
