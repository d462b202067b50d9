import { error } from '@sveltejs/kit';
import { cards } from '$lib/publish/cards.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cards().map(({ name }) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
	const found = cards().find(({ name }) => name === params.name);
	if (!found) error(404, `There is no card at cards/${params.name}.`);
	return new Response(await found.draw(), { headers: { 'content-type': 'image/png' } });
};
