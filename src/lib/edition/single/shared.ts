import { DRAWN, parse, tagged, write, type Element, type Node } from './markup';
import { Paints } from './paints';

/** A picture as SVG elements. */
export interface Picture {
	svg: string;
	/** Of which light its colours are. */
	light: string;
}

/** Pictures that have pieces in common. */
export interface Shared {
	/** Each picture, with a `<use>` where a piece of it stood. */
	pictures: string[];
	/** The pieces that more than one place uses. They take their colours from where they are used. */
	pieces: string;
	/** By light, what is painted and cut with: patterns, gradients, clips. */
	paints: Record<string, string>;
}

/** Pieces that are shorter, in letters, are said again. */
const SHORT = 120;

/** Says once what several pictures, or several places of one, have in common. */
export function share(pictures: readonly Picture[]): Shared {
	const paints = new Paints();
	const pieces = new Pieces();
	const roots = pictures.map(({ svg, light }) => pieces.read(paints.take(parse(svg), light)));
	for (const root of roots) pieces.count(root);
	return {
		pictures: roots.map((root) => pieces.write(root)),
		pieces: pieces.shared(),
		paints: paints.shared()
	};
}

/** An element, or a run of elements, that stands once however often it is used. */
interface Piece {
	element?: Element;
	parts: (Piece | string)[];
	/** Its length as written in full. */
	length: number;
	places: number;
	id: number;
	name?: string;
}

class Pieces {
	#known = new Map<string, Piece>();
	#shared: string[] = [];

	/** Reads a run of nodes; the same run is the same piece. */
	read(nodes: readonly Node[]): Piece {
		const parts = nodes.flatMap((node) => {
			if (typeof node === 'string') return node.trim() ? node : [];
			if (!DRAWN.has(node.name) || node.name === 'text')
				return this.#piece([write(node.children)], node);
			// The contents of a group are a piece of their own: groups differ in how strong they are.
			const many = node.children.length > 1;
			return this.#piece(many ? [this.read(node.children)] : this.read(node.children).parts, node);
		});
		return this.#piece(parts);
	}

	#piece(parts: (Piece | string)[], element?: Element): Piece {
		const written = parts
			.map((part) => (typeof part === 'string' ? part : `\u0000${part.id}\u0000`))
			.join('');
		const key = element ? tagged(element, written) : written;
		let piece = this.#known.get(key);
		if (!piece) {
			const inner = parts.reduce((sum, part) => sum + part.length, 0);
			const length =
				inner + (element ? element.name.length * 2 + element.attributes.length + 5 : 0);
			piece = { element, parts, length, places: 0, id: this.#known.size };
			this.#known.set(key, piece);
		}
		return piece;
	}

	/** Counts the places where each piece is used; what stands in a piece counts once. */
	count(piece: Piece): void {
		if (piece.places++ > 0) return;
		for (const part of piece.parts) if (typeof part !== 'string') this.count(part);
	}

	write(piece: Piece): string {
		if (!this.#stands(piece)) return this.#full(piece);
		piece.name ??= this.#keep(piece);
		return `<use href="#${piece.name}"/>`;
	}

	#stands({ element, places, length }: Piece): boolean {
		return places > 1 && length > SHORT && (!element || DRAWN.has(element.name));
	}

	#full({ element, parts }: Piece): string {
		const contents = parts
			.map((part) => (typeof part === 'string' ? part : this.write(part)))
			.join('');
		return element ? tagged(element, contents) : contents;
	}

	#keep(piece: Piece): string {
		const full = this.#full(piece);
		const name = `s-${this.#shared.length.toString(36)}`;
		const { element } = piece;
		this.#shared.push(
			element ? full.replace(`<${element.name}`, `$& id="${name}"`) : `<g id="${name}">${full}</g>`
		);
		return name;
	}

	shared(): string {
		return this.#shared.join('');
	}
}
