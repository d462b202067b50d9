import { story, wordsOf } from '$lib/article/scenes.server';
import { feedOf } from '$lib/publish/feed.server';
import { site } from '$lib/publish/site.server';
import { LANGS } from '$lib/story/ledger';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params: { lang } }) =>
	new Response(feedOf({ story: story(), lang, words: wordsOf, site }), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
