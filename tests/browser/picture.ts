declare global {
	/** The markup of the seen picture among these, with attributes in order and without comments. */
	var markupOf: (pictures: Iterable<Element>) => string;
}

/**
 * Gives a page `markupOf`. Elements that the server wrote and elements that the browser made hold
 * the same attributes in another order, so pictures are compared in one order.
 */
export function teachMarkup(): void {
	const tell = (element: Element): string => {
		// What is hidden may be drawn ahead of its time, or not yet.
		if (element.hasAttribute('data-gone')) return '';
		const attributes = [...element.attributes]
			.filter(({ name }) => name !== 'class')
			.map(({ name, value }) => `${name}="${value}"`);
		const inside = [...element.childNodes].map((child) =>
			child instanceof Element ? tell(child) : child instanceof Text ? child.data.trim() : ''
		);
		return `<${element.localName} ${attributes.sort().join(' ')}>${inside.join('')}`;
	};
	globalThis.markupOf = (pictures) => {
		const all = [...pictures];
		const seen = all.find((svg) => svg.getBoundingClientRect().width > 0) ?? all[0];
		return seen ? tell(seen) : '';
	};
}
