import { story } from '$lib/article/scenes.server';
import { manifestOf } from '$lib/publish/manifest.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(manifestOf(story()), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' }
	});
