import { building } from '$app/environment';
import { error } from '@sveltejs/kit';
import { article } from '$lib/article/article.server';
import { story } from '$lib/article/scenes.server';
import { keepHead } from '$lib/publish/head.server';
import { keepToday } from '$lib/publish/today.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => {
	const slugs = story().stations.flatMap(({ slug, chapter }) => (chapter ? [slug] : []));
	return LANGS.flatMap((lang) => [{ lang }, ...slugs.map((slug) => ({ lang, slug: slug[lang] }))]);
};

export const load: PageServerLoad = async ({ params, fetch }) => {
	const lang = params.lang as Lang;
	const station = story().stations.find(
		({ slug, chapter }) => chapter && slug[lang] === params.slug
	);
	if (params.slug && !station) error(404, `There is no chapter at ${lang}/${params.slug}/.`);
	const page = article(lang, station?.id);
	if (building && !station) {
		// What a reader's browser will ask for is built with the page that asks.
		const files = page.chapters.flatMap(({ drawings }) => Object.values(drawings));
		await Promise.all([page.map, ...files].map((name) => fetch(`/drawings/${name}`)));
	}
	return { page, today: keepToday(lang), ...keepHead(lang, station) };
};
