import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { versionOf } from './scripts/version.js';
import { vocabulary } from './src/lib/article/vocabulary.js';

/** What tells whole addresses; where SITE_URL does not say the site's own, none of it is built. */
const WHOLE = [/\/oembed\.json$/];

// The story that this site prints: a folder under `stories/`.
process.env.STORY ??= 'stories/kivonulas';

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		vocabulary(),
		// Smart quotes are English ones; authors type the marks of their own language.
		mdsvex({ extensions: ['.md'], smartypants: false })
	],
	compilerOptions: {
		runes: undefined,
		warningFilter: (warning) => warning.code !== 'script_context_deprecated'
	},
	kit: {
		adapter: adapter({ pages: process.env.BUILD ?? 'build' }),
		// Another build of the same files has the same name, so that the same input gives the same bytes.
		version: { name: versionOf() },
		alias: { $story: process.env.STORY },
		paths: { relative: true },
		// The article does it when all else is done (article/keep.ts).
		serviceWorker: { register: false },
		// All of it: a page of its own weight should not wait for a second file.
		inlineStyleThreshold: 40_000,
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				const lost = routes.filter((route) => !WHOLE.some((whole) => whole.test(route)));
				if (process.env.SITE_URL || lost.length > 0) throw new Error(message);
			},
			entries: ['*', '/404'],
			concurrency: 4
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../stories/**/*.ts', '../stories/**/*.svelte', '../*.ts']
			})
		}
	}
};
