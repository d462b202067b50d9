import { whenIdle } from '$lib/scene/idle';

/**
 * Lays out the texts one after another while the browser is idle, so that nothing is left to lay
 * out while the reader scrolls. Until its turn page.css leaves a far text out.
 */
export function unfold(article: HTMLElement): () => void {
	const texts = [...article.querySelectorAll<HTMLElement>('.step, .prose')];
	return whenIdle(() => {
		const text = texts.shift();
		text?.classList.add('laid');
		// Asking for the height makes the browser lay it out now and not together with others.
		void text?.offsetHeight;
		return text !== undefined;
	});
}
