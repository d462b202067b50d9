import type { Handle, HandleServerError } from '@sveltejs/kit';

/** Every page says in which language it is. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The page is complete without script, so scripts give way to what is read.
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', event.params.lang ?? 'hu')
				.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"'),
		// The letters of the page's language; those with rarer accents are fetched when they are met.
		preload: ({ type, path }) =>
			type !== 'font' ||
			/-latin\./.test(path) ||
			(event.params.lang === 'hu' && /-hungarian\./.test(path))
	});

/** A fault of the story is told as it is; its stack would say nothing to an author. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status !== 404) console.error(error instanceof Error ? error.stack : error);
	return { message };
};
