import { story } from '$lib/article/scenes.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => {
	const { title, standfirst } = story();
	return { title, standfirst };
};
