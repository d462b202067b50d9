import type { Plugin } from 'vite';

/** How a page says that it goes without script. */
const WITHOUT = /\bcsr\s*=\s*false\b/;

/**
 * SvelteKit builds script also for pages that go without (`csr = false`). No page asks for it, but the
 * service worker keeps all script that was built; so these files are left empty.
 */
export function leaveScriptless(): Plugin {
	return {
		name: 'leave-scriptless',
		apply: 'build',
		generateBundle(options, bundle) {
			if (this.environment.name !== 'client') return;
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const used = new Set(chunks.flatMap(({ imports }) => imports));
			for (const chunk of chunks) {
				const without = chunk.moduleIds.some(
					(id) => id.endsWith('/+page.ts') && WITHOUT.test(this.getModuleInfo(id)?.code ?? '')
				);
				if (without && !used.has(chunk.fileName)) chunk.code = '';
			}
		}
	};
}
