// @ts-check
/**
 * Compresses the built site, so that a server only has to send it: a `.br` and a `.gz` beside every
 * text file: `node scripts/compress.js [folder]`. The first pages and the code are squeezed hard; what there is much of, quickly.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|mjs|css|json|xml|txt|svg|webmanifest|ics)$/;
/** How hard, of 11, by where a file stands: stills, and pages below the first of a language. */
const QUICK = [
	{ files: /[\\/]scenes[\\/]/, brotli: 5, gzip: 6 },
	{ files: /[\\/]\w+[\\/].+[\\/]index\.html$/, brotli: 9, gzip: 9 }
];
/** Smaller files gain nothing. */
const LEAST = 512;

/** @param {string} file */
async function compress(file) {
	const bytes = await readFile(file);
	if (bytes.length < LEAST) return;
	const quick = QUICK.find(({ files }) => files.test(file));
	const quality = quick?.brotli ?? constants.BROTLI_MAX_QUALITY;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await Promise.all([
		promisify(brotliCompress)(bytes, { params }).then((out) => writeFile(`${file}.br`, out)),
		promisify(gzip)(bytes, { level: quick?.gzip ?? 9 }).then((out) => writeFile(`${file}.gz`, out))
	]);
}

const [folder = 'build'] = process.argv.slice(2);
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
await Promise.all(
	entries
		.filter((entry) => entry.isFile() && TEXT.test(entry.name))
		.map((entry) => compress(path.join(entry.parentPath ?? entry.path, entry.name)))
);
