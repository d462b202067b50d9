import { article } from '$lib/article/article.server';
import { LANGS, type Lang } from '$lib/story/ledger';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({ page: article(params.lang as Lang, '..') });
