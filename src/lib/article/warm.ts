import { SIZE, WIDE, type Shape } from '$lib/scene/frame';
import { whenIdle } from '$lib/scene/idle';
import type { Type } from '$lib/scene/types';

const SVG = 'http://www.w3.org/2000/svg';
/** A letter of each file that the labels' face is split into and that the scenes need. */
const LETTERS = 'aő';

/**
 * Sets a word in each size and weight of the scenes while the browser is idle. It makes a font for
 * each, which takes as long as setting twenty words, and which it then keeps.
 */
export function warm(types: Record<Shape, readonly Type[]>) {
	return (article: HTMLElement): (() => void) => {
		const stage = article.querySelector('.stage');
		const shape: Shape = matchMedia(WIDE).matches ? 'wide' : 'tall';
		const queue = [...types[shape]];
		const svg = document.createElementNS(SVG, 'svg');
		svg.setAttribute('class', 'picture');
		svg.setAttribute('viewBox', `0 0 ${SIZE[shape].width} ${SIZE[shape].height}`);
		svg.setAttribute('visibility', 'hidden');
		stage?.append(svg);
		const stop = whenIdle(() => {
			const type = queue.shift();
			if (!type) {
				svg.remove();
				return false;
			}
			const text = document.createElementNS(SVG, 'text');
			text.setAttribute('font-size', String(type[0]));
			text.setAttribute('font-weight', String(type[1]));
			text.textContent = LETTERS;
			svg.replaceChildren(text);
			// Asking for its length makes the browser set it now.
			text.getComputedTextLength();
			return true;
		});
		return () => {
			stop();
			svg.remove();
		};
	};
}
