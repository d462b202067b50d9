import path from 'node:path';
import type { Plugin } from 'vite';

/** What is made once is made anew with this module (article/once.server.ts). */
const ONCE = /\/once\.server\.ts$/;

/**
 * Chapters and ledger are read on the server only, so Vite sees nothing to update when one is saved.
 * This plugin lets the server forget what it made of them and reloads the page.
 *
 * @param folder the folder of the stories, relative to the project
 */
export function reloadOnStory(folder: string): Plugin {
	return {
		name: 'reload-on-story',
		configureServer(server) {
			const root = path.resolve(folder);
			server.watcher.add(root);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(root) || !/\.(md|ya?ml|json|ts)$/.test(file)) return;
				const { moduleGraph } = server.environments.ssr;
				for (const module of moduleGraph.idToModuleMap.values()) {
					if (ONCE.test(module.file ?? '')) moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
