export { edition, type Edition } from '$lib/story/edition.server';
