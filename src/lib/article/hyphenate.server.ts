import english from 'hyphen/en-gb/index.js';
import hungarian from 'hyphen/hu/index.js';
import type { Lang } from '$lib/story/ledger';

/** Shorter words are not broken. */
const OPTIONS = { minWordLength: 8 };

/**
 * Puts soft hyphens into the paragraphs of a text, because Chromium has no Hungarian patterns on
 * most systems. What a reader copies holds none (see Article.svelte).
 */
export function hyphenate(html: string, lang: Lang): string {
	const { hyphenateHTMLSync } = lang === 'hu' ? hungarian : english;
	return html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => hyphenateHTMLSync(paragraph, OPTIONS));
}
