// @ts-check
/**
 * Compresses the built site, so that a server only has to send it: a `.br` and a `.gz` beside every
 * text file. Pages and code are squeezed hard; the many stills quickly.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|mjs|css|json|xml|txt|svg|webmanifest|ics)$/;
const QUICK = /[\\/]scenes[\\/]/;
/** Smaller files gain nothing. */
const LEAST = 512;

/** @param {string} file */
async function compress(file) {
	const bytes = await readFile(file);
	if (bytes.length < LEAST) return;
	const quality = QUICK.test(file) ? 5 : constants.BROTLI_MAX_QUALITY;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await Promise.all([
		promisify(brotliCompress)(bytes, { params }).then((out) => writeFile(`${file}.br`, out)),
		promisify(gzip)(bytes, { level: QUICK.test(file) ? 6 : 9 }).then((out) =>
			writeFile(`${file}.gz`, out)
		)
	]);
}

const entries = await readdir('build', { recursive: true, withFileTypes: true });
await Promise.all(
	entries
		.filter((entry) => entry.isFile() && TEXT.test(entry.name))
		.map((entry) => compress(path.join(entry.parentPath ?? entry.path, entry.name)))
);
