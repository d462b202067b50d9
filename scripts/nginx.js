// @ts-check
/**
 * Debian's nginx as a newsroom would run it, with the file that an edition has for it, so that the
 * tests meet a real host: `node scripts/nginx.js --site http://127.0.0.1:8080/long-reads/kivonulas/`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain, root, run } from './command.js';
import { fetchDebians, onPath, unpacked } from './debian.js';
import { filesOf } from './edition/hosts.js';
import { nginx } from './edition/hosts.nginx.js';

/** Where Debian's stands, which is not on everybody's path. */
const BESIDE = ['/usr/sbin', '/usr/local/sbin'];

/** @param {string | undefined} path */
const works = async (path) => !!path && (await run(path, ['-v'], { limit: 20 })).ok;

/** @returns {Promise<string>} the path of an nginx on this machine; empty where there is none */
export async function nginxHere() {
	for (const path of [
		process.env.NGINX,
		onPath('nginx', BESIDE),
		join(unpacked('nginx'), 'usr/sbin/nginx')
	])
		if (path && (await works(path))) return path;
	return '';
}

/**
 * The path of an nginx: one on the machine or, failing that, Debian's, fetched and unpacked but not
 * installed.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} empty where there is none
 */
export async function findNginx(say) {
	const here = await nginxHere();
	if (here) return here;
	say('No nginx found. Fetching Debian’s …');
	// Installing it would start a web server on this machine.
	await fetchDebians('nginx', ['nginx']);
	return nginxHere();
}

/**
 * @param {string} folder a folder of its own
 * @param {string} include the file of the edition
 * @param {URL} site
 */
function main(folder, include, { hostname, port }) {
	const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `\t${name}_temp_path ${folder}/${name};`)
		.join('\n');
	// Root gives its rights away, and could then not read a folder of its own.
	const user = process.getuid?.() === 0 ? 'user root;\n' : '';
	return `${user}daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
events {}
http {
	access_log off;
${own}
	server {
		listen ${hostname}:${port || 80};
		root ${folder}/root;
		include ${include};
	}
}
`;
}

/**
 * Serves a built site with nginx until it is closed.
 * @param {{ nginx: string, dir?: string, site: URL }} options the program, the folder of the site, and
 *   the address at which it is to stand
 * @returns {Promise<{ close: () => Promise<void> }>} when it answers
 * @throws {Error} with nginx's own words where it does not start
 */
export async function startNginx({ nginx: program, dir = join(root, 'build'), site }) {
	const folder = mkdtempSync(join(tmpdir(), 'article-nginx-'));
	const at = join(folder, 'root', site.pathname);
	mkdirSync(dirname(at), { recursive: true });
	symlinkSync(resolve(dir), at.replace(/\/$/, ''));
	writeFileSync(join(folder, 'site.conf'), nginx(await filesOf(dir), site));
	writeFileSync(join(folder, 'nginx.conf'), main(folder, join(folder, 'site.conf'), site));
	const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
	const ended = new Promise((done) => child.on('close', done));
	const stop = () => {
		child.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', stop);
	const close = async () => {
		process.off('exit', stop);
		stop();
		await ended;
	};
	for (let tries = 0; tries < 50; tries++) {
		if (child.exitCode !== null) break;
		if (
			await fetch(site).then(
				({ ok }) => ok,
				() => false
			)
		)
			return { close };
		await new Promise((done) => setTimeout(done, 100));
	}
	await close();
	throw new Error(`nginx does not serve ${site.href}:\n${said}`);
}

if (isMain(import.meta)) {
	const { values } = parseArgs({
		options: {
			site: { type: 'string', default: 'http://127.0.0.1:4173/' },
			dir: { type: 'string' }
		}
	});
	const program = await findNginx(console.error);
	if (!program) {
		console.error('There is no nginx here, and none could be fetched.');
		process.exit(1);
	}
	await startNginx({ nginx: program, dir: values.dir, site: new URL(values.site) });
	console.log(values.site);
}
