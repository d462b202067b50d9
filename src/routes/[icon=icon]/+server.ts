import { error } from '@sveltejs/kit';
import { edition } from '$lib/story/edition.server';
import { ICONS, LOGO } from '$lib/story/pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** The icons of the site, and the mark of whoever publishes it. */
export const entries: EntryGenerator = () => [
	...(Object.keys(ICONS) as (keyof typeof ICONS)[]).map((icon) => ({ icon })),
	...(edition?.logo ? [{ icon: LOGO } as const] : [])
];

export const GET: RequestHandler = async ({ params }) => {
	const { icon, logo } = await import('$lib/publish/icons.server');
	if (params.icon !== LOGO) {
		return new Response(await icon(params.icon), { headers: { 'content-type': 'image/png' } });
	}
	if (!edition?.logo) error(404, 'The edition has no mark of a publisher.');
	return new Response(await logo(edition.logo), { headers: { 'content-type': 'image/svg+xml' } });
};
