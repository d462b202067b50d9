import type { Plugin } from 'vite';

/** SvelteKit's client, and its last step. */
const CLIENT = /\/@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;
const LAST = /\n\t_start_router\(\);\n/;

/**
 * Leaves SvelteKit's router out, for which SvelteKit has no setting
 * (https://github.com/sveltejs/kit/issues/11742). Every link of this site is the browser's own. The
 * router would weigh 2 KB, look through all links of the article as soon as it has come to life, and
 * fetch the page that an entry of the history names, though all of them are this one.
 */
export function leaveRouter(): Plugin {
	return {
		name: 'leave-router',
		transform(code, id) {
			if (!CLIENT.test(id.split('?', 1)[0] ?? '')) return;
			if (!LAST.test(code))
				this.error(
					'SvelteKit’s router could not be left out: its client does not end with “_start_router();”, as src/lib/publish/routerless.ts knows it.'
				);
			return { code: code.replace(LAST, '\n\n'), map: null };
		}
	};
}
