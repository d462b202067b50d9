/** The script of the single file: the article plays with what the file holds. */
import { hydrate } from 'svelte';
import Article from '$lib/article/Article.svelte';
import '$lib/article/page.css';
import '$lib/article/print.css';
import { held, open } from './held';
import './file.css';

await open();
hydrate(Article, {
	target: document.getElementById('article')!,
	props: { page: held.page, today: '' }
});
