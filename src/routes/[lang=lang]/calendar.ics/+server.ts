import { story } from '$lib/article/scenes.server';
import { calendarOf } from '$lib/publish/calendar.server';
import { eventsOf } from '$lib/publish/events';
import { site } from '$lib/publish/site.server';
import { LANGS } from '$lib/story/ledger';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params: { lang } }) =>
	new Response(calendarOf({ story: story(), events: eventsOf(story()), lang, site }), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' }
	});
