/**
 * Shows the steps of a scene one at a time and tells the page around it how tall it is. It is put
 * into the page as text (`${stepper}`): a page that fences in what it holds would refuse a file. So
 * it uses nothing from outside itself, and the page is whole without it.
 *
 * @param source whose messages it sends
 */
export function stepper(source: string): void {
	const scene = document.querySelector('.embed') as HTMLElement;
	const row = scene.querySelector('.slides') as HTMLElement;
	const status = scene.querySelector('[role=status]') as HTMLElement;
	const slides = [...row.children] as HTMLElement[];
	const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00ad\u2060]/g, '');
	const slideOf = (hash: string) => slides.findIndex(({ id }) => hash === `#${id}`);
	/** WordPress calls what it has fenced in by a word of its own. */
	const secret = /^#\?secret=(\w+)/.exec(location.hash)?.[1];
	const tell = (message: object) => parent.postMessage(message, '*');
	let at = Math.max(0, slideOf(location.hash));

	/** Others are neither read out nor reached by keyboard; the next picture is fetched ahead. */
	const settle = () => {
		slides.forEach((slide, index) => (slide.inert = index !== at));
		const next = slides[at + 1]?.querySelector('img');
		if (next) next.loading = 'eager';
	};
	const show = (index: number) => {
		const [from, to] = [slides[at], slides[index]];
		if (!from || !to || from === to) return;
		at = index;
		const held = document.activeElement;
		settle();
		if (held && from.contains(held)) {
			const same = to.querySelector<HTMLElement>(`a[rel="${held.getAttribute('rel')}"]`);
			(same ?? to.querySelector('a'))?.focus({ preventScroll: true });
		}
		history.replaceState(history.state, '', `#${to.id}`);
		status.textContent = [
			to.querySelector('.at')?.textContent,
			to.querySelector('img')?.alt,
			plain(to.querySelector('.prose')?.textContent)
		].join(' ');
	};
	const go = (index: number) => {
		const slide = slides[index];
		if (!slide || index === at) return;
		const jump = () => {
			show(index);
			row.scrollTo({ left: slide.offsetLeft, behavior: 'instant' });
		};
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (still || !document.startViewTransition) jump();
		// Whoever goes on before the pictures have changed breaks off the change, and means to.
		else document.startViewTransition(jump).ready.catch(() => {});
	};

	row.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (/prev|next/.test(link.rel)) go(slideOf(link.hash));
		else if (secret) tell({ message: 'link', value: link.href, secret });
		else return;
		event.preventDefault();
	});
	addEventListener('keydown', (event) => {
		const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		go(at + by);
	});
	addEventListener('copy', (event) => {
		const text = getSelection()?.toString() ?? '';
		if (plain(text) === text) return;
		event.clipboardData?.setData('text/plain', plain(text));
		event.preventDefault();
	});
	// A finger moves the row by itself. What a busy browser tells of it may be old: it is looked up.
	const seen = new IntersectionObserver(() => show(Math.round(row.scrollLeft / row.clientWidth)), {
		root: row,
		threshold: 0.6
	});
	slides.forEach((slide) => seen.observe(slide));
	new ResizeObserver(() => {
		const height = Math.ceil(scene.getBoundingClientRect().height);
		tell({ source, type: 'resize', url: location.href.replace(/#.*/, ''), height });
		tell({ sentinel: 'amp', type: 'embed-size', height });
		if (secret) tell({ message: 'height', value: height, secret });
	}).observe(scene);
	settle();
}
