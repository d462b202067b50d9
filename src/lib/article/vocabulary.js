/** The tags that a chapter may use: prose and these, no script, no logic. */
export const TAGS = ['Step', 'Fact', 'Quote', 'Note'];

/**
 * Gives every chapter the components it names, so that authors write prose and tags alone.
 * Runs before mdsvex.
 *
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function vocabulary() {
	return {
		name: 'vocabulary',
		markup({ content, filename }) {
			if (!filename?.endsWith('.md')) return;
			const used = TAGS.filter((tag) => content.includes(`<${tag}`));
			const imports = used.map((tag) => `import ${tag} from '$lib/article/${tag}.svelte';`);
			const head = /^---\n[\s\S]*?\n---\n/.exec(content)?.[0] ?? '';
			const script = `<script>\n${imports.join('\n')}\n</script>\n\n`;
			// mdsvex makes no paragraph of lines that begin with a tag; a word joiner is no tag.
			const text = content
				.slice(head.length)
				.replace(/\n\n(?=<(Fact|Note)\b|<Quote [^>]*\bbare\b)/g, '\n\n\u2060');
			return { code: head + script + text };
		}
	};
}
