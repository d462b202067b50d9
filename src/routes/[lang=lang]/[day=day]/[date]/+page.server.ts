import { error } from '@sveltejs/kit';
import { dayPage, days, headOf } from '$lib/publish/day.server';
import { LANGS } from '$lib/story/ledger';
import { SLUGS } from '$lib/story/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => days().map(({ day }) => ({ lang, day: SLUGS.day[lang], date: day })));

export const load: PageServerLoad = ({ params: { lang, day, date } }) => {
	if (day !== SLUGS.day[lang]) error(404, 'The page has another name in this language.');
	const page = dayPage(lang, date);
	if (!page) error(404, `Nothing that the story tells happened on ${date}.`);
	return { page, ...headOf(page) };
};
