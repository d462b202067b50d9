// @ts-check
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain, root } from './command.js';
import { headersOf, typeOf } from './headers.js';
import { listen } from './port.js';

/**
 * @param {string} dir
 * @param {string} path
 * @returns {boolean} whether the path is a folder with a page, called without its last slash
 */
function lacksSlash(dir, path) {
	const file = join(dir, path);
	if (path.endsWith('/') || !file.startsWith(dir + sep) || !existsSync(file)) return false;
	return statSync(file).isDirectory() && existsSync(join(file, 'index.html'));
}

/**
 * @param {string} dir
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function notFound(dir, request, response) {
	const page = ['404.html', '404/index.html']
		.map((name) => join(dir, name))
		.find((path) => existsSync(path));
	const type = `text/${page ? 'html' : 'plain'}; charset=utf-8`;
	response.writeHead(404, { ...headersOf('404.html'), 'content-type': type });
	if (request.method === 'HEAD') response.end();
	else if (page) createReadStream(page).pipe(response);
	else response.end('Nincs ilyen oldal. — There is no such page.\n');
}

/**
 * Serves a folder of prerendered pages as a good host would: the compressed copies that the build
 * made, long-lived hashed files, pages that are asked for again, and the site's own 404 page.
 * @param {object} options
 * @param {string} [options.dir] the folder; `build` by default
 * @param {number} [options.port] 4173 by default; 0 takes any free one
 * @param {string} [options.host] 127.0.0.1 by default, so that the network does not see it
 * @param {string} [options.base] serve under a path, such as `/kivonulas`
 * @param {boolean} [options.strict] fail when the port is in use instead of taking the next
 * @param {(line: string) => void} [options.say] where a port in use is told
 * @param {(response: import('node:http').ServerResponse) => void} [options.sent] is shown each answer
 *   that was sent
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in `/`
 */
export async function startServer({
	dir = join(root, 'build'),
	port = 4173,
	host = '127.0.0.1',
	base = '',
	strict = false,
	say = console.error,
	sent = () => {}
} = {}) {
	const folder = resolve(dir);
	const prefix = base.replace(/^\/*|\/*$/g, '').replace(/^(?=.)/, '/');
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`There is no built article in ${folder}. Build it first: npm run build`);
	const { default: sirv } = await import('sirv');
	const files = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		extensions: ['html'],
		setHeaders(response, path) {
			const headers = headersOf(path.slice(1));
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			const type = typeOf(path);
			if (type) response.setHeader('content-type', type);
		}
	});
	const server = createServer((request, response) => {
		response.once('finish', () => sent(response));
		const asked = `/${(request.url ?? '').replace(/^\/+/, '')}`;
		const { pathname, search } = new URL(`http://localhost${asked}`);
		if (pathname === prefix || !pathname.startsWith(`${prefix}/`)) {
			if (pathname !== prefix) return notFound(folder, request, response);
			return response.writeHead(308, { location: `${prefix}/${search}` }).end();
		}
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return response.writeHead(405, { allow: 'GET, HEAD' }).end();
		const path = pathname.slice(prefix.length);
		if (lacksSlash(folder, path))
			return response.writeHead(308, { location: `${pathname}/${search}` }).end();
		request.url = path + search;
		files(request, response, () => notFound(folder, request, response));
	});
	const got = await listen(server, { port, host, strict, say });
	const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return {
		url: `http://${shown}:${got}${prefix}/`,
		port: got,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

if (isMain(import.meta)) {
	const { values } = parseArgs({
		options: {
			dir: { type: 'string' },
			port: { type: 'string', default: process.env.PORT ?? '4173' },
			host: { type: 'string' },
			base: { type: 'string' },
			strict: { type: 'boolean' }
		}
	});
	try {
		const { url } = await startServer({ ...values, port: Number(values.port) });
		console.log(url);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
