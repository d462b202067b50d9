import { error } from '@sveltejs/kit';
import { drawingFiles } from '$lib/article/drawings.server';
import type { RequestHandler } from './$types';

/** The article fetches its drawings while it is built; no list of them is needed. */
export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const found = drawingFiles().find(({ name }) => name === params.name);
	if (!found) error(404, `There is no drawing called ${params.name}.`);
	const type = found.name.endsWith('.svg') ? 'image/svg+xml' : 'application/json';
	return new Response(found.text, { headers: { 'content-type': type } });
};
