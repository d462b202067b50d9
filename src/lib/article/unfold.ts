import { whenIdle } from '$lib/scene/idle';

/**
 * Lays out the steps one after another while the browser is idle, so that nothing is left to lay
 * out while the reader scrolls. Until its turn page.css leaves a far step out.
 */
export function unfold(article: HTMLElement): () => void {
	const steps = [...article.querySelectorAll<HTMLElement>('.step')];
	return whenIdle(() => {
		const step = steps.shift();
		step?.classList.add('laid');
		// Asking for the height makes the browser lay it out now and not together with others.
		void step?.offsetHeight;
		return step !== undefined;
	});
}
