// @ts-check
import { createServer } from 'vite';

/**
 * Gives the scripts the modules of the program, which only Vite can read.
 * @template Made
 * @param {(load: (path: string) => Promise<any>) => Promise<Made>} work
 * @returns {Promise<Made>}
 */
export async function withProgram(work) {
	// Vite would set it to what authors need, for all that is built from here on too.
	process.env.NODE_ENV = 'production';
	const server = await createServer({
		// Nothing changes while a script runs, so the story is read once.
		mode: 'production',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	try {
		return await work((path) => server.ssrLoadModule(path));
	} finally {
		await server.close();
	}
}
