import { error } from '@sveltejs/kit';
import { keepSources } from '$lib/article/sources/sources.server';
import { headTags } from '$lib/publish/head.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT, SLUGS } from '$lib/story/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
	LANGS.map((lang) => ({ lang, sources: SLUGS.sources[lang] }));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	if (params.sources !== SLUGS.sources[lang])
		error(404, 'The page has another name in this language.');
	const named = keepSources(lang);
	return { lang, title: named.title, head: headTags(lang, { ...named, at: AT.sources }) };
};
