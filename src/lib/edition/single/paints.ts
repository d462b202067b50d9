import { DRAWN, write, type Element, type Node } from './markup';

/**
 * What other elements name by an id. Frames give it the same id though it changes from frame to
 * frame, so each gets a name by what it is.
 */
export class Paints {
	#names = new Map<string, string>();
	#shared: Record<string, string> = {};

	/**
	 * Takes out of a picture what has an id, and names it anew wherever it is used.
	 *
	 * @throws Error where that is drawn itself, too
	 */
	take(nodes: Node[], light: string): Node[] {
		const found = new Map<string, Element>();
		const names = new Map<string, string>();
		const without = (nodes: Node[], within = ''): Node[] =>
			nodes.flatMap((node) => {
				if (typeof node === 'string') return node;
				const id = / id="([^"]+)"/.exec(node.attributes);
				if (id) {
					if (DRAWN.has(node.name) && within !== 'defs')
						throw new Error(`<${node.name}${id[0]}> is drawn and named; put it into <defs>`);
					const attributes = node.attributes.replace(id[0], '');
					found.set(id[1]!, { ...node, attributes, children: without(node.children, node.name) });
					return [];
				}
				const children = without(node.children, node.name);
				if (node.name === 'defs' && children.length === 0) return [];
				return { ...node, children };
			});
		const renamed = (nodes: Node[]): Node[] =>
			nodes.map((node) => {
				if (typeof node === 'string') return node;
				const attributes = node.attributes.replace(
					/(url\(#|href="#)([^")]+)/g,
					(_, before: string, id: string) => before + nameOf(id)
				);
				return { ...node, attributes, children: renamed(node.children) };
			});
		const nameOf = (id: string): string => {
			const element = found.get(id);
			if (!element) return id;
			let name = names.get(id);
			if (!name) {
				const [made] = renamed([element]) as [Element];
				name = this.#keep(made, light);
				names.set(id, name);
			}
			return name;
		};
		return renamed(without(nodes));
	}

	#keep(element: Element, light: string): string {
		const key = `${light} ${write([element])}`;
		const known = this.#names.get(key);
		if (known) return known;
		const name = `paint-${this.#names.size}`;
		this.#names.set(key, name);
		const named = { ...element, attributes: ` id="${name}"${element.attributes}` };
		this.#shared[light] = (this.#shared[light] ?? '') + write([named]);
		return name;
	}

	/** Everything that was taken, by light. */
	shared(): Record<string, string> {
		return this.#shared;
	}
}
