import { error } from '@sveltejs/kit';
import { stills } from '$lib/article/stills.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...stills().values()].map(({ chapter, file }) => ({ chapter, still: file }));

export const GET: RequestHandler = async ({ params }) => {
	const at = `scenes/${params.chapter}/${params.still}`;
	const found = stills().get(at);
	if (!found) error(404, `There is no frame at ${at}.`);
	const svg = found.draw();
	if (found.file.endsWith('.svg')) {
		return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
	}
	const { raster } = await import('$lib/article/raster.server');
	return new Response(await raster(svg), { headers: { 'content-type': 'image/png' } });
};
