import { createRequire } from 'node:module';
import type { Lang } from '$lib/story/ledger';

const require = createRequire(import.meta.url);
const PATTERNS: Record<Lang, string> = { hu: 'hyphen/hu', en: 'hyphen/en-gb' };

interface Hyphen {
	hyphenateHTMLSync(html: string, options: { minWordLength: number }): string;
}

/** Shorter words are not broken. */
const OPTIONS = { minWordLength: 8 };

/**
 * Puts soft hyphens into the paragraphs of a text, because Chromium has no Hungarian patterns on
 * most systems. What a reader copies holds none (see Article.svelte).
 */
export function hyphenate(html: string, lang: Lang): string {
	const { hyphenateHTMLSync } = require(PATTERNS[lang]) as Hyphen;
	return html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => hyphenateHTMLSync(paragraph, OPTIONS));
}
