import { whenIdle } from '$lib/scene/idle';

/** Where a reader is, as the address bar and the title of the window tell it. */
export interface Place {
	title: string;
	/** The address of the chapter, or of the article. */
	href: string;
	/** The anchor of the step. */
	step?: string;
}

/** So long a reader stays before the address follows, in milliseconds. Safari allows a hundred changes
    in thirty seconds. */
const REST = 600;
/** How many addresses are made whole in one piece of work. */
const PIECE = 25;

/**
 * Lets the address bar and the window's title follow the reader, whenever scrolling has ended. Links
 * make entries of the history, scrolling changes the one that is there; so back and forward lead from
 * link to link, and the browser puts the reader back to where each was left.
 *
 * In the browser only.
 * @returns how to stop
 */
export function follow(place: () => Place): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let frame = 0;
	let whole = false;
	const write = () => {
		const { title, href, step } = place();
		const address = new URL(href, location.href);
		// Whoever came to a step by a link keeps the link as long as it is right.
		if (step && location.hash === `#${step}`) address.hash = step;
		if (document.title !== title) document.title = title;
		if (address.href === location.href) return;
		if (!whole && address.pathname !== location.pathname) return rest();
		history.replaceState(null, '', address);
	};
	const wait = () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
	const rest = () => {
		wait();
		// A browser that was busy tells of the scrolling at the beginning of the next frame.
		timer = setTimeout(() => (frame = requestAnimationFrame(write)), REST);
	};
	const stop = makeWhole(() => (whole = true));
	addEventListener('scroll', rest, { passive: true });
	addEventListener('hashchange', rest);
	rest();
	return () => {
		stop();
		wait();
		removeEventListener('scroll', rest);
		removeEventListener('hashchange', rest);
	};
}

/**
 * Makes the page's relative addresses whole while the browser is idle: they would lead elsewhere as
 * soon as the page's own address changes.
 */
function makeWhole(done: () => void): () => void {
	const base = location.href;
	const found = document.querySelectorAll('a[href], img[src], source[srcset]');
	const elements = [...found].flatMap((element) =>
		['href', 'src', 'srcset']
			.map((name) => ({ element, name, value: element.getAttribute(name) }))
			.filter(({ value }) => value?.startsWith('.'))
	);
	return whenIdle(() => {
		for (const { element, name, value } of elements.splice(0, PIECE)) {
			element.setAttribute(name, new URL(value ?? '', base).href);
		}
		if (elements.length === 0) done();
		return elements.length > 0;
	});
}
