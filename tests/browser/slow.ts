import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long each answer takes to begin, in milliseconds, and each piece of it, of so many bytes. */
const LATENCY = 100;
const PIECE = { bytes: 3000, takes: 20 };

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
			const whole = Buffer.concat(await answer.toArray());
			// The short piece comes first: what stands last in a page comes together with its end.
			for (let end = whole.length % PIECE.bytes; end <= whole.length; end += PIECE.bytes) {
				await wait(PIECE.takes);
				response.write(whole.subarray(Math.max(0, end - PIECE.bytes), end));
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
