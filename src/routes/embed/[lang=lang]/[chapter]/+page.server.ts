import { error } from '@sveltejs/kit';
import { absolute } from '$lib/publish/site';
import { embeddable, embedded, keepEmbed } from '$lib/publish/embed.server';
import { doorTo } from '$lib/publish/href';
import { site } from '$lib/publish/site.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import { AT } from '$lib/story/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
	embeddable().flatMap(({ id: chapter }) => LANGS.map((lang) => ({ lang, chapter })));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const station = embeddable().find(({ id }) => id === params.chapter);
	const found = embedded(lang, params.chapter);
	if (!station || !found) error(404, `There is no chapter called ${params.chapter}.`);
	keepEmbed(found, '../../..');
	return {
		key: AT.embed(lang, station.id),
		title: `${found.title} – ${found.article}`,
		canonical: site && absolute(site, doorTo(lang, station)),
		oembed: site && absolute(site, AT.oembed(lang, station.id))
	};
};
