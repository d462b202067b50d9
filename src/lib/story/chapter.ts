import type { Lang } from './ledger';

/** A tag of the story's vocabulary, as it stands in a chapter's text. */
export interface Tag {
	name: string;
	line: number;
	/** `</Step>`. */
	closing: boolean;
	/** `<Fact … />`. */
	single: boolean;
	attributes: Record<string, string>;
}

/** A run of prose between two tags. */
export interface Prose {
	text: string;
	line: number;
}

/** A chapter's text in one language, taken apart but not yet judged. */
export interface Manuscript {
	lang: Lang;
	/** Path relative to the story's folder. */
	file: string;
	/** Undefined where there is none. */
	frontMatter: string | undefined;
	tags: Tag[];
	prose: Prose[];
	/** The text with its tags, for rules that look around a tag. */
	body: string;
	bodyLine: number;
}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;

/** Takes a chapter's text apart: front matter, tags and prose, each with its line. */
export function readManuscript(file: string, lang: Lang, source: string): Manuscript {
	const head = /^---\n([\s\S]*?)\n---\n/.exec(source);
	const bodyStart = head?.[0].length ?? 0;
	const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
	const tags: Tag[] = [];
	const prose: Prose[] = [];
	let from = bodyStart;
	const take = (to: number) => {
		if (source.slice(from, to).trim()) {
			prose.push({ text: source.slice(from, to), line: lineAt(from) });
		}
	};
	for (const match of source.matchAll(TAG)) {
		if (match.index < bodyStart) continue;
		take(match.index);
		from = match.index + match[0].length;
		const attributes = Object.fromEntries(
			[...(match[3] ?? '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map((a) => [a[1], a[2] ?? ''])
		);
		tags.push({
			name: match[2] ?? '',
			closing: match[1] === '/',
			single: match[0].endsWith('/>'),
			attributes,
			line: lineAt(match.index)
		});
	}
	take(source.length);
	return {
		lang,
		file,
		frontMatter: head?.[1],
		tags,
		prose,
		body: source.slice(bodyStart),
		bodyLine: lineAt(bodyStart)
	};
}

/** The number of words that a reader reads. */
export function countWords(manuscript: Manuscript): number {
	return manuscript.prose.reduce(
		(sum, { text }) => sum + (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0),
		manuscript.tags.filter((tag) => tag.name === 'Fact').length
	);
}
