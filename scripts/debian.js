// @ts-check
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './command.js';

/**
 * @param {string} name
 * @param {string[]} [beside] folders in which it may be, though they are not on the path
 * @returns {string | undefined} the path of a program, if there is one
 */
export function onPath(name, beside = []) {
	const folders = [...(process.env.PATH ?? '').split(delimiter), ...beside];
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** @param {string} name @returns {string} the folder into which packages are unpacked under this name */
export const unpacked = (name) => join(root, 'node_modules', '.cache', name);

/**
 * Fetches packages of Debian's and unpacks them, without installing anything on this machine.
 * @param {string} name of the folder into which they go
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether they are there
 */
export async function fetchDebians(name, packages) {
	if (!onPath('apt-get') || !onPath('dpkg')) return false;
	const folder = unpacked(name);
	mkdirSync(folder, { recursive: true });
	// Only root can have apt's lists brought. Where they are old, so are the packages they name.
	if (process.getuid?.() === 0) await brought();
	const command =
		`cd '${folder}' && apt-get download ${packages.join(' ')} && ` +
		'for file in *.deb; do dpkg -x "$file" . && rm "$file" || exit 1; done';
	return (await run('sh', ['-c', command], { limit: 60 })).ok;
}

/** @type {ReturnType<typeof run> | undefined} */
let lists;

/** Has apt's lists brought, once. */
function brought() {
	lists ??= run('apt-get', ['update', '-qq'], { limit: 60 });
	return lists;
}

/**
 * Installs a package of Debian's, where there is apt-get and the right to use it.
 * @param {string} name
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether it is installed
 */
export async function installDebians(name, say) {
	if (!onPath('apt-get')) return false;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !onPath('sudo')) {
		say('apt-get is here, but neither root’s rights nor sudo.');
		return false;
	}
	// Without a terminal nobody can type a password, so sudo must not ask for one.
	const prefix = isRoot ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
	/** @param {string[]} args */
	const apt = (...args) => {
		const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
		return run(words[0] ?? '', words.slice(1), { show: prefix[0] === 'sudo', limit: 240 });
	};
	say(`Installing Debian’s ${name} with apt-get …`);
	await (isRoot ? brought() : apt('update', '-qq'));
	const { ok, output, seconds } = await apt(
		'install',
		'-y',
		'-qq',
		'--no-install-recommends',
		name
	);
	say(ok ? `Installed (${seconds.toFixed(0)} s).` : `apt-get failed:\n${output}`);
	return ok;
}
