/** An element of SVG markup; a text stands as it is written. */
export interface Element {
	name: string;
	/** As they are written, with the space before each. */
	attributes: string;
	children: Node[];
}
export type Node = Element | string;

/** What may stand for itself below `<use>`. */
export const DRAWN = new Set([
	'g',
	'path',
	'rect',
	'circle',
	'ellipse',
	'line',
	'polyline',
	'polygon',
	'text',
	'use'
]);

const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;

/**
 * Reads SVG as our pictures are written: elements and text, no comments.
 *
 * @throws Error where an element is not closed
 */
export function parse(svg: string): Node[] {
	const top: Element = { name: '', attributes: '', children: [] };
	const open = [top];
	for (const [whole, end, name, attributes = '', empty] of svg.matchAll(PIECE)) {
		const parent = open.at(-1)!;
		if (!name) parent.children.push(whole);
		else if (end) {
			if (parent.name !== name) throw new Error(`<${parent.name}> ends as </${name}> in a picture`);
			open.pop();
		} else {
			const element = { name, attributes, children: [] };
			parent.children.push(element);
			if (!empty) open.push(element);
		}
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed in a picture`);
	return top.children;
}

/** Writes what `parse` has read. */
export function write(nodes: readonly Node[]): string {
	return nodes
		.map((node) => (typeof node === 'string' ? node : tagged(node, write(node.children))))
		.join('');
}

/** An element with its contents already written. */
export function tagged({ name, attributes }: Element, contents: string): string {
	return contents ? `<${name}${attributes}>${contents}</${name}>` : `<${name}${attributes}/>`;
}
