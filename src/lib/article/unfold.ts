import { whenIdle } from '$lib/scene/idle';

/**
 * Lays out heads, prose and steps one after another while the browser is idle, so that nothing is
 * left to lay out while the reader scrolls. Until its turn page.css leaves out what is far.
 */
export function unfold(article: HTMLElement): () => void {
	const pieces = [...article.querySelectorAll<HTMLElement>('.chapter-head, .prose, .step')];
	return whenIdle(() => {
		const piece = pieces.shift();
		piece?.classList.add('laid');
		// Asking for the height makes the browser lay it out now and not together with others.
		void piece?.offsetHeight;
		return piece !== undefined;
	});
}
