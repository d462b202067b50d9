import { error } from '@sveltejs/kit';
import { dataAt } from '$lib/publish/data.server';
import type { RequestHandler } from './$types';

/** What is shared of a chapter fetches its tables while it is built; no list of them is needed. */
export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const at = `data/${params.chapter}/${params.table}`;
	const table = dataAt(at);
	if (table === undefined) error(404, `There is no table at ${at}.`);
	return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
