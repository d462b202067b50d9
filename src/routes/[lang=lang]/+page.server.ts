import { building } from '$app/environment';
import { article } from '$lib/article/article.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params, fetch }) => {
	const page = article(params.lang as Lang, '..');
	if (building) {
		// What a reader's browser will ask for is built with the page that asks.
		const files = page.chapters.flatMap(({ drawings }) => Object.values(drawings));
		await Promise.all([page.map, ...files].map((name) => fetch(`/drawings/${name}`)));
	}
	return { page };
};
