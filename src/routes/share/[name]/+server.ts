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

export const GET: RequestHandler = ({ params }) => {
	for (const page of pages()) {
		for (const lang of LANGS) {
			if (nameOf(AT.share(lang, page?.id)) === params.name) return json(shared(lang, page));
		}
	}
	return error(404, `There is nothing to share at share/${params.name}.`);
};
