// @ts-check
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { headersOf, places } from '../headers.js';
import { cloudfront, s3 } from './hosts.aws.js';
import { nginx } from './hosts.nginx.js';

/** The compressed copies, which a host sends instead of a file that has one. */
const COPY = /\.(br|gz)$/;
const TOP = '_headers';

/**
 * Writes what hosts must be told of the site: `hosts/` beside it, and `_headers` in it.
 * @param {import('./edition.js').Edition} edition
 */
export async function make({ url, name, dir, site }) {
	const files = await filesOf(site);
	const hosts = join(dir, 'hosts');
	await mkdir(hosts, { recursive: true });
	await Promise.all([
		writeFile(join(site, TOP), headers(files, url)),
		writeFile(join(hosts, 'nginx.conf'), nginx(files, url)),
		writeFile(join(hosts, 's3.sh'), s3(files, url)),
		...Object.entries(cloudfront(url, name)).map(([file, policy]) =>
			writeFile(join(hosts, file), `${JSON.stringify(policy, null, '\t')}\n`)
		)
	]);
}

/**
 * @param {string} site the folder of a built site
 * @returns {Promise<string[]>} its files, from its root, sorted, without compressed copies
 */
export async function filesOf(site) {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !COPY.test(entry.name) && entry.name !== TOP)
		.map((entry) => relative(site, join(entry.parentPath ?? entry.path, entry.name)))
		.map((file) => file.split(sep).join('/'))
		.sort();
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. No address is in two of its rules,
 * because the two hosts do not agree on what then holds.
 * @param {string[]} files
 * @param {URL} url
 */
export function headers(files, url) {
	const below = url.pathname === '/' ? '' : ` with the site in its folder ${url.pathname}`;
	const rules = places(files).map((place) => {
		const path = place.endsWith('/') ? `${place}*` : place.replace(/^index\.html$/, '');
		const lines = Object.entries(headersOf(place, url)).map(
			([name, value]) => `  ${name}: ${value}`
		);
		return [url.pathname + path, ...lines].join('\n');
	});
	return `# For Netlify and Cloudflare Pages: stands at the top of what is published,${below || ' as it does here'}.
# Type and compression are the host's own. An address that is not here leads to 404.html.

${rules.join('\n\n')}
`;
}
