// @ts-check
/**
 * Lets a server listen on a port or, when that is taken, on the next free one of the twenty after it.
 * @param {import('node:http').Server} server
 * @param {{ port: number, host: string, strict: boolean, say: (line: string) => void }} options
 * @returns {Promise<number>} the port it got
 * @throws {Error} in words for the reader when `strict` and taken, or when all are taken
 */
export function listen(server, { port, host, strict, say }) {
	const last = strict || port === 0 ? port : port + 20;
	return new Promise((done, fail) => {
		let candidate = port;
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const why = error.code === 'EACCES' ? 'may not be used by this user' : 'is in use';
			if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') fail(error);
			else if (candidate >= last)
				fail(new Error(`Port ${candidate} ${why}. Choose another: --port 8080`));
			else {
				say(`Port ${candidate} ${why}; trying ${candidate + 1}.`);
				server.listen(++candidate, host);
			}
		});
		server.on('listening', () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : candidate);
		});
		server.listen(candidate, host);
	});
}
