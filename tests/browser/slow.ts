import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long each answer takes to begin, in milliseconds, and each piece of it, of so many bytes. */
const LATENCY = 100;
export const PIECE = { bytes: 3000, takes: 20 };

/**
 * Serves a site anew over a slow line, in pieces. (The browser's own slow network sometimes stands
 * still when many files are on their way.)
 *
 * @param site its address
 */
export async function slowly(site: string): Promise<{ site: string; close(): Promise<unknown> }> {
	const server = createServer(({ url, headers }, response) => {
		get(new URL(url ?? '', site), { headers }, async (answer) => {
			await wait(LATENCY);
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			for await (const chunk of answer as AsyncIterable<Buffer>) {
				for (let at = 0; at < chunk.length; at += PIECE.bytes) {
					await wait(PIECE.takes);
					response.write(chunk.subarray(at, at + PIECE.bytes));
				}
			}
			response.end();
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		site: new URL(new URL(site).pathname, `http://127.0.0.1:${port}`).href,
		close: () => {
			server.closeAllConnections();
			return new Promise((done) => server.close(done));
		}
	};
}
