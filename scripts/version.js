// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
/** All that what is built can depend on. */
const INPUT = [
	'src',
	'stories',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const SETTINGS = ['SITE_URL', 'STORY', 'EDITION_DATE', 'EDITION_PUBLISHER'];

/**
 * The name of what is built from these files with these settings: the same for the same, on every
 * machine.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string} twelve hexadecimal digits
 */
export function versionOf(env = process.env) {
	const hash = createHash('sha256');
	for (const name of INPUT.flatMap(filesIn))
		hash.update(name).update(readFileSync(join(top, name)));
	for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\n`);
	if (env.EDITION_LOGO) hash.update(readFileSync(env.EDITION_LOGO));
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} name a file or a folder, from the top
 * @returns {string[]} the files in it, in an order that does not depend on the machine
 */
function filesIn(name) {
	if (!statSync(join(top, name)).isDirectory()) return [name];
	return readdirSync(join(top, name))
		.sort()
		.flatMap((entry) => filesIn(`${name}/${entry}`));
}
