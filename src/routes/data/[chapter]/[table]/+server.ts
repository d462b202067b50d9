import { error } from '@sveltejs/kit';
import { tables } from '$lib/publish/data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...tables().keys()].map((at) => {
		const [, chapter = '', table = ''] = at.split('/');
		return { chapter, table };
	});

export const GET: RequestHandler = ({ params }) => {
	const at = `data/${params.chapter}/${params.table}`;
	const table = tables().get(at);
	if (table === undefined) error(404, `There is no table at ${at}.`);
	return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
