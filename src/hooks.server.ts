import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { deferScript } from '$lib/article/defer';

/** Every page says in which language it is. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			deferScript(html.replace('%lang%', event.params.lang ?? 'hu')),
		// Four letters that only Hungarian has are in the styles; rarer ones are fetched when they are met.
		preload: ({ type, path }) => type !== 'font' || /-latin\./.test(path)
	});

/** A fault of the story is told as it is; while an author writes, on the page too. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status !== 404) console.error(error instanceof Error ? error.stack : error);
	return { message: dev && error instanceof Error ? error.message : message };
};
