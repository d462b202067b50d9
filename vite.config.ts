/// <reference types="vitest/config" />
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { reloadOnStory } from './src/lib/story/reload.ts';

export default defineConfig({
	plugins: [sveltekit(), reloadOnStory('stories')],
	build: { target: 'es2022' },
	test: { include: ['src/**/*.test.ts', 'stories/**/*.test.ts', 'tests/**/*.test.ts'] }
});
