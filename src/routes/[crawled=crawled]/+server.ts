import { story } from '$lib/article/scenes.server';
import { daysOf } from '$lib/publish/days';
import { eventsOf } from '$lib/publish/events';
import { site } from '$lib/publish/site.server';
import { robots, sitemapOf } from '$lib/publish/sitemap.server';
import { CRAWLED } from '$lib/story/pages';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A sitemap has whole addresses or none; without SITE_URL there is no sitemap. */
export const entries: EntryGenerator = () =>
	[CRAWLED.robots, ...(site ? [CRAWLED.sitemap] : [])].map((crawled) => ({ crawled }));

export const GET: RequestHandler = ({ params }) => {
	if (params.crawled === CRAWLED.robots) {
		return new Response(robots(site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
	}
	if (!site) error(404, 'A sitemap needs the address of the site: set SITE_URL.');
	return new Response(sitemapOf(story(), daysOf(eventsOf(story())), site), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
