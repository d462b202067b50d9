/// <reference types="vitest/config" />
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { announceSite } from './src/lib/publish/announce.ts';
import { leaveRouter } from './src/lib/publish/routerless.ts';
import { leaveScriptless } from './src/lib/publish/scriptless.ts';
import { reloadOnStory } from './src/lib/story/reload.ts';

export default defineConfig({
	plugins: [
		sveltekit(),
		reloadOnStory('stories'),
		announceSite(process.env.SITE_URL),
		leaveRouter(),
		leaveScriptless()
	],
	// A scene is fetched long before it is seen; asking the page for each file it needs takes longer.
	build: { target: 'es2022', modulePreload: false },
	test: {
		include: ['src/**/*.test.ts', 'stories/**/*.test.ts', 'tests/**/*.test.ts'],
		// Stills take their colours from one, the e-book holds the other; otherwise a test finds every
		// style sheet empty.
		css: { include: [/tokens\.css/, /book\.css/] },
		// Files share what they import, such as the story; no test changes it.
		isolate: false,
		pool: 'threads',
		maxWorkers: 2,
		// A machine may have other work.
		testTimeout: 30_000
	}
});
