import { error } from '@sveltejs/kit';
import { daysPage, headOf } from '$lib/publish/day.server';
import { headTags } from '$lib/publish/head.server';
import { LANGS } from '$lib/story/ledger';
import { AT, SLUGS } from '$lib/story/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang, day: SLUGS.day[lang] }));

export const load: PageServerLoad = ({ params: { lang, day } }) => {
	if (day !== SLUGS.day[lang]) error(404, 'The page has another name in this language.');
	const page = daysPage(lang);
	const named = headOf(page);
	return { page, title: named.title, head: headTags(page.lang, { ...named, at: AT.days }) };
};
