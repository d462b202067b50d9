/** A step of a rendered chapter. */
export interface StepText {
	/** Its anchor in the article. */
	anchor: string;
	frame: string;
	/** Its prose as HTML: figures and quotations, but no door to how we know them, and no mark. */
	html: string;
}

/** A step as Step.svelte renders it: the still, the card, the frame in words, the prose. */
const STEP =
	/<section class="step" id="([^"]+)"[^>]*\bdata-frame="([^"]+)"[^>]*>.*?<div class="card">\s*<p class="unseen">.*?<\/p>(.*?)<\/div>\s*<\/section>/gs;
/** A door as Door.svelte renders it, and the mark of sharing. */
const DOOR = /<button class="how"[^>]*><\/button>|<a class="share"[^>]*><\/a>/g;

/**
 * The steps of a rendered chapter, in order.
 *
 * @param html what a chapter's text is rendered to, before its rings are tied to their words
 */
export function stepsIn(html: string): StepText[] {
	const plain = html.replace(/<!--.*?-->/gs, '').replace(DOOR, '');
	return [...plain.matchAll(STEP)].map(([, anchor = '', frame = '', prose = '']) => ({
		anchor,
		frame,
		html: prose.trim()
	}));
}
