import { error } from '@sveltejs/kit';
import { dayPage, days, daysPage, headOf } from '$lib/publish/day.server';
import { headTags } from '$lib/publish/head.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT, SLUGS } from '$lib/story/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
/** The page of all days, and one for each. */
export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) =>
		['', ...days().map(({ day }) => day)].map((date) => ({ lang, day: SLUGS.day[lang], date }))
	);

export const load: PageServerLoad = ({ params: { lang, day, date } }) => {
	if (day !== SLUGS.day[lang]) error(404, 'The page has another name in this language.');
	const page = date ? dayPage(lang, date) : daysPage(lang);
	if (!page) error(404, `Nothing that the story tells happened on ${date}.`);
	const named = headOf(page);
	const at = (lang: Lang) => (date ? AT.day(lang, date) : AT.days(lang));
	const station = days().find((one) => one.day === date)?.events[0]?.station;
	return { page, title: named.title, head: headTags(page.lang, { ...named, at, station }) };
};
