// @ts-check
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository, whatever folder the script was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a finished command left behind: `output` is empty when it was shown at once.
 * @typedef {{ ok: boolean, code: number | null, output: string, seconds: number, late: boolean }} Outcome
 */

const posix = process.platform !== 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * A command's own children (npm → sh → vite) form one process group on POSIX, so that a command
 * that is stopped takes them all with it.
 * @param {import('node:child_process').ChildProcess} child
 */
function stop(child) {
	if (child.pid === undefined) return;
	try {
		if (posix) process.kill(-child.pid, 'SIGKILL');
		else child.kill();
	} catch {
		// It ended by itself in the meantime.
	}
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.once(signal, () => {
		running.forEach(stop);
		process.exit(130);
	});
}

/**
 * Runs a command at the top of the repository and waits for its end. It never throws: a command
 * that does not exist ends with `ok: false` and the reason in `output`.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, limit?: number, show?: boolean }} [options]
 *   `limit` in seconds; `show` passes the output straight to the terminal instead of keeping it.
 * @returns {Promise<Outcome>}
 */
export function run(file, args, { env = {}, limit = 600, show = false } = {}) {
	const begun = performance.now();
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			// A background group may not read from the terminal, so a shown command stays in ours.
			detached: posix && !show,
			shell: !posix
		});
		running.add(child);
		let output = '';
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			if (show) child.kill();
			else stop(child);
		}, limit * 1000);
		/** @param {number | null} code */
		const end = (code) => {
			clearTimeout(timer);
			running.delete(child);
			if (late) output += `\nStopped: it took longer than ${limit} s.\n`;
			const seconds = (performance.now() - begun) / 1000;
			resolve({ ok: code === 0 && !late, code, output, seconds, late });
		};
		child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
		child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
		child.on('error', (error) => {
			output += `${file} could not be started: ${error.message}\n`;
			end(null);
		});
		child.on('close', end);
	});
}

/**
 * The path of a tool that came with the packages, for example `vite`.
 * @param {string} name
 */
export const tool = (name) => join(root, 'node_modules', '.bin', posix ? name : `${name}.cmd`);

/**
 * Runs npm: the one that called this script if there is one, otherwise the one on the path.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
	const cli = process.env.npm_execpath;
	return cli?.endsWith('npm-cli.js') && posix
		? run(process.execPath, [cli, ...args], options)
		: run('npm', args, options);
}

/**
 * Whether a module was called from the command line rather than imported.
 * @param {ImportMeta} meta
 */
export const isMain = (meta) => realpathSync(process.argv[1] ?? root) === meta.filename;
