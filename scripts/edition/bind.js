// @ts-check
/**
 * Makes a book of the article's page, in the browser that prints it: a cover, contents, notes with
 * numbers, and after them the disagreements, the sources and how it was made.
 *
 * It is handed over as text, so it may use nothing from outside itself.
 * @param {{ paper: import('../../src/lib/edition/print.server').Paper, sources: string, logo?: string }} from
 *   `sources` is the page of sources, `logo` a mark as a data: address
 */
export function bind({ paper, sources, logo }) {
	/**
	 * @param {string} selector
	 * @param {ParentNode} [within]
	 * @returns {HTMLElement}
	 */
	const one = (selector, within = document) => {
		const found = within.querySelector(selector);
		if (!found) throw new Error(`The page to print has no “${selector}”.`);
		return /** @type {HTMLElement} */ (found);
	};
	/**
	 * @param {string} selector
	 * @param {ParentNode} [within]
	 */
	const all = (selector, within = document) =>
		/** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);
	/**
	 * @param {string} name
	 * @param {Record<string, string>} [attributes]
	 * @param {(Node | string)[]} inside
	 */
	const make = (name, attributes = {}, ...inside) => {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		element.append(...inside);
		return element;
	};

	const main = one('main');
	const [first] = paper.chapters;
	if (!first) throw new Error('There is no chapter to print.');

	// The first chapter's scene opens the page; on paper it is the cover, and the chapter gets a head.
	const opening = one('.opening');
	const picture = one('.stage svg.only-wide');
	picture.setAttribute('preserveAspectRatio', 'xMidYMax meet');
	one('h1', opening).removeAttribute('id');
	all('.kicker > *', opening).forEach((element) => element.remove());
	const imprint = make('footer', { class: 'imprint' });
	imprint.append(...paper.imprint.map((line) => make('p', {}, line)));
	if (logo) imprint.append(make('img', { src: logo, alt: '' }));
	const cover = make('section', { class: 'cover' }, picture, opening, imprint);
	one(`#${first.id}`).prepend(
		make(
			'header',
			{ class: 'chapter-head column' },
			make('p', { class: 'number' }, `${first.number} · ${first.time}`),
			make('h2', { id: `${first.id}-title` }, first.title),
			make('p', { class: 'dek' }, first.dek)
		)
	);

	// What is said after the first scene is said of the whole article; its first paragraph is of the
	// rings that a reader touches, which are numbers here.
	const guide = one(`#${first.id} > .prose.after`);
	const rings = one('p', guide);
	rings.innerHTML = paper.numbers;

	// A frame is described in words to whoever does not see it; in its place, not beside it.
	for (const step of all('.step')) {
		const words = one('.unseen', step);
		one('img', step).setAttribute('alt', words.textContent ?? '');
		words.remove();
	}

	// Rings become numbers, in the order in which the notes are first asked for.
	const notes = one('.notes');
	/** @type {Map<string, string>} */
	const numbers = new Map();
	for (const ring of all('main .how[popovertarget]')) {
		const id = ring.getAttribute('popovertarget') ?? '';
		const number = numbers.get(id) ?? String(numbers.size + 1);
		if (!numbers.has(id)) {
			numbers.set(id, number);
			const note = one(`#${CSS.escape(id)}`);
			note.prepend(make('b', { class: 'mark' }, number));
			notes.append(note);
		}
		ring.replaceWith(make('a', { class: 'ref', href: `#${id}` }, number));
	}
	for (const note of all('.note')) {
		if (!numbers.has(note.id)) note.remove();
		// Its one line says that sources follow.
		else if (note.id.startsWith('note-')) one('p', note).remove();
	}

	// The page of sources is the end of the book.
	const page = new DOMParser().parseFromString(sources, 'text/html');
	const end = make('div', { class: 'sources' });
	end.append(...['disputes', 'sources', 'making'].map((id) => one(`#${id}`, page)));
	for (const ring of all('.how', end)) {
		const number = numbers.get(ring.getAttribute('href')?.slice(1) ?? '');
		if (number)
			ring.replaceWith(make('a', { class: 'ref', href: `${ring.getAttribute('href')}` }, number));
		else ring.remove();
	}
	/** @type {Map<string, string>} */
	const listed = new Map();
	for (const source of all('.bibliography > li', end)) {
		listed.set(one('div > p', source).textContent?.trim() ?? '', source.id);
	}
	for (const cite of all('.cites li', notes)) {
		const text = cite.textContent?.trim() ?? '';
		const source = listed.get(text);
		if (source) cite.replaceChildren(make('a', { href: `#${source}` }, text));
		// The link to the list of all figures, which is not printed.
		else cite.remove();
	}

	const { colophon } = paper;
	const beside = all('.foot p:not(.beside)');
	beside.at(-1)?.remove();
	// In the last part, whose pages bear its title: behind it there would be a page without one.
	one('#making', end).append(
		make(
			'section',
			{ class: 'colophon', id: 'colophon' },
			make('p', {}, make('b', {}, paper.title)),
			make('p', {}, `${colophon.online} `, make('a', { href: colophon.address }, colophon.address)),
			...beside.slice(0, -1),
			make('p', {}, colophon.type)
		)
	);
	const parts = [
		{ id: 'notes', title: paper.notes, element: notes },
		...all('section:not(.colophon)', end).map((element) => {
			const heading = one('h2', element);
			return { id: element.id, title: heading.textContent ?? '', element };
		})
	];
	notes.id = 'notes';
	one('h2', notes).textContent = paper.notes;

	/**
	 * @param {string} id
	 * @param {(Node | string)[]} inside
	 */
	const entry = (id, ...inside) =>
		make('li', {}, make('a', { href: `#${id}` }, ...inside, make('span', { class: 'page' })));
	const contents = make(
		'section',
		{ class: 'contained' },
		make(
			'div',
			{},
			make('h2', {}, paper.contents),
			make(
				'ol',
				{},
				...paper.chapters.map(({ id, title, time }, index) =>
					entry(id, make('b', {}, String(index + 1)), make('b', {}, title), make('time', {}, time))
				),
				...parts.map(({ id, title }) =>
					entry(id, make('b', {}), make('b', {}, title), make('i', {}))
				)
			)
		),
		guide
	);

	main.prepend(cover, contents);
	main.append(end);
	one('.foot').remove();

	// Links lead inside the book where what they lead to is in it, otherwise to the site.
	for (const link of /** @type {HTMLAnchorElement[]} */ (all('a[href]'))) {
		const { hash, origin, pathname, search } = new URL(link.href);
		if (origin !== location.origin) continue;
		const id = decodeURIComponent(hash.slice(1));
		if (id && document.getElementById(id)) link.setAttribute('href', hash);
		else {
			const whole = new URL(`..${pathname}${search}${hash}`, colophon.address);
			link.setAttribute('href', whole.href);
		}
	}
	for (const link of all('.note p > a[href^="#dispute-"]')) {
		const number = /\d+$/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
		link.textContent = paper.dispute.replace('#', number);
	}

	// Each part has its title at the head of its pages.
	const heads = [
		...paper.chapters.map(({ id, title }, index) => ({ id, title: `${index + 1}  ${title}` })),
		...parts
	];
	const quoted = (/** @type {string} */ text) => `"${text.replace(/["\\]/g, '\\$&')}"`;
	const style = heads
		.map(
			({ id, title }) =>
				`#${id} { page: at-${id}; } ` +
				`@page at-${id} { @top-left { content: ${quoted(paper.title)}; } @top-right { content: ${quoted(title)}; } }`
		)
		.join('\n');
	document.head.append(make('style', {}, style));

	// A space at the end of a line is lost to the bookmarks, which would have two words as one.
	for (const heading of all('h1, h2')) {
		for (const text of [...heading.childNodes].filter((node) => node instanceof Text)) {
			const words = text.data.trim().split(/ +/);
			const spaced = words.flatMap((word, index) =>
				index === 0 ? [word] : ['\u00a0', make('wbr'), word]
			);
			text.replaceWith(...spaced);
		}
		heading.normalize();
	}
	return heads.map(({ id }) => id);
}
