// @ts-check
// This module runs before any package is there, so it uses nothing but Node itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, npm, root } from './command.js';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked
 * @param {string} path a lock file
 * @returns {Record<string, Locked>} the packages it names, by their folder
 */
const locked = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/**
 * The folders of the packages that the lock file asks for and node_modules has not, or has in
 * another version. The two lists are compared, not the times of the two files, because npm
 * writes both within the same moment. Packages for other systems are optional and do not count.
 */
export function missing() {
	const inner = join(root, 'node_modules', '.package-lock.json');
	const wanted = locked(join(root, 'package-lock.json'));
	const present = existsSync(inner) ? locked(inner) : {};
	return Object.entries(wanted)
		.filter(([path, entry]) => path && !entry.optional)
		.filter(([path, entry]) => present[path]?.version !== entry.version)
		.map(([path]) => path);
}

/** Refuses an old Node in words, before some package does it with a stack trace. */
function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`Node ${process.versions.node} is too old: the article needs 20.19 or newer.`);
	process.exit(1);
}

/**
 * Installs the packages when some are missing; does nothing, and says nothing, when all are there.
 * Ends the process with a message when they cannot be installed.
 */
export async function install() {
	checkNode();
	const absent = missing();
	if (absent.length === 0) return;
	console.log(`Installing packages (${absent.length} missing or of another version) …`);
	// With NODE_ENV=production npm would leave out the tools that build the article.
	const { ok, output, seconds } = await npm(['ci', '--include=dev', '--no-fund', '--no-audit']);
	if (!ok) {
		console.error(output);
		console.error(
			'The packages could not be installed (npm ci). If package.json was changed by hand, ' +
				'`npm install` brings package-lock.json up to date; otherwise see npm’s message above.'
		);
		process.exit(1);
	}
	console.log(`Installed in ${seconds.toFixed(1)} s.`);
}

if (isMain(import.meta)) await install();
