import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Chapters and ledger are read on the server only, so Vite sees nothing to update in the browser
 * when one is saved. This plugin reloads the page instead.
 *
 * @param folder the folder of the stories, relative to the project
 */
export function reloadOnStory(folder: string): Plugin {
	return {
		name: 'reload-on-story',
		configureServer(server) {
			const root = path.resolve(folder);
			server.watcher.add(root);
			server.watcher.on('change', (file) => {
				if (file.startsWith(root) && /\.(md|ya?ml|json|ts)$/.test(file)) {
					server.ws.send({ type: 'full-reload' });
				}
			});
		}
	};
}
