import { error } from '@sveltejs/kit';
import { drawingFiles } from '$lib/article/drawings.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => drawingFiles().map(({ name }) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	const found = drawingFiles().find(({ name }) => name === params.name);
	if (!found) error(404, `There is no drawing called ${params.name}.`);
	const type = found.name.endsWith('.svg') ? 'image/svg+xml' : 'application/json';
	return new Response(found.text, { headers: { 'content-type': type } });
};
