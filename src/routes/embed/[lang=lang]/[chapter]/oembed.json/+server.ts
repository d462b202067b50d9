import { error, json } from '@sveltejs/kit';
import { embeddable, embedded } from '$lib/publish/embed.server';
import { oembed } from '$lib/publish/embed';
import { site } from '$lib/publish/site.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** It tells whole addresses, so there is none where the site has no address. */
export const entries: EntryGenerator = () =>
	site ? embeddable().flatMap(({ id: chapter }) => LANGS.map((lang) => ({ lang, chapter }))) : [];

export const GET: RequestHandler = ({ params }) => {
	const found = embedded(params.lang as Lang, params.chapter);
	if (!site || !found) error(404, `There is no oEmbed for ${params.chapter}.`);
	return json(oembed(found, site));
};
