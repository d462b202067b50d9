import { building } from '$app/environment';
import { error, json } from '@sveltejs/kit';
import { story } from '$lib/article/scenes.server';
import { shared } from '$lib/publish/share.server';
import { LANGS } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The chapters, and the article itself. */
const pages = () => [undefined, ...story().stations.filter(({ chapter }) => chapter)];
const nameOf = (at: string) => at.slice(at.indexOf('/') + 1);

export const entries: EntryGenerator = () =>
	pages().flatMap((page) => LANGS.map((lang) => ({ name: nameOf(AT.share(lang, page?.id)) })));

export const GET: RequestHandler = async ({ params, fetch }) => {
	for (const page of pages()) {
		const lang = LANGS.find((lang) => nameOf(AT.share(lang, page?.id)) === params.name);
		if (!lang) continue;
		const found = shared(lang, page);
		if (building) {
			// What a reader may ask for is built with what names it.
			const tables = Object.values(found).flatMap(({ data }) => data ?? []);
			await Promise.all(tables.map((at) => fetch(`/${at}`)));
		}
		return json(found);
	}
	return error(404, `There is nothing to share at share/${params.name}.`);
};
