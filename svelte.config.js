import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { vocabulary } from './src/lib/article/vocabulary.js';

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
		adapter: adapter(),
		alias: { $story: process.env.STORY },
		paths: { relative: true },
		// All of it: a page of its own weight should not wait for a second file.
		inlineStyleThreshold: 40_000,
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
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
