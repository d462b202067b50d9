import { site } from '$lib/publish/site.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The page stands at any depth, so its links begin at the root of the host. */
export const load: PageServerLoad = () => ({ root: site?.pathname ?? '/' });
