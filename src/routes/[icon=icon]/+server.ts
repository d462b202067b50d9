import { ICONS } from '$lib/story/pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	(Object.keys(ICONS) as (keyof typeof ICONS)[]).map((icon) => ({ icon }));

export const GET: RequestHandler = async ({ params }) => {
	const { icon } = await import('$lib/publish/icons.server');
	return new Response(await icon(params.icon), { headers: { 'content-type': 'image/png' } });
};
