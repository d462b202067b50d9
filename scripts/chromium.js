// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, run, tool } from './command.js';
import { fetchDebians, installDebians, onPath, unpacked } from './debian.js';

/** Where a Chromium stands when it is not on the path. */
const usual = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Debian's Chromium without windows, in which the browser tests take half the time. */
const SHELL = 'chromium-headless-shell';

/** Short enough to leave time for apt where Playwright's download is out of reach. */
const downloadLimit = 75;

/** Chromium on this machine, under the names the systems give it. */
const onMachine = () =>
	['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
		.map((name) => onPath(name))
		.concat(usual.filter((path) => existsSync(path)))
		.filter((path) => path !== undefined);

/** The one without windows. */
const shells = () =>
	[onPath(SHELL), join(unpacked(SHELL), 'usr/lib/chromium', SHELL)].filter(
		(path) => path !== undefined
	);

/** Playwright's own, which may be named without being there. */
async function playwrights() {
	const { chromium } = await import('playwright-core');
	return existsSync(chromium.executablePath()) ? [chromium.executablePath()] : [];
}

/**
 * A file called chromium is not always one: Ubuntu's only tells the reader to install a snap, and
 * Playwright's does not start where system libraries are missing. So each is asked its version.
 * @param {string} path
 */
async function works(path) {
	if (!existsSync(path)) return false;
	// On Windows the question opens a window instead of being answered.
	if (process.platform === 'win32') return true;
	const { ok, output } = await run(path, ['--version'], { limit: 20 });
	return ok && /chrom/i.test(output);
}

/** @param {string[]} paths @returns {Promise<string | undefined>} the first that works */
async function firstWorking(paths) {
	for (const path of paths) if (await works(path)) return path;
	return undefined;
}

/** @param {(line: string) => void} say */
async function installPlaywrights(say) {
	say('No Chromium found. Downloading Playwright’s …');
	const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
	const { ok, seconds } = await run(tool('playwright'), ['install', '--no-shell', 'chromium'], {
		env,
		limit: downloadLimit
	});
	say(`${ok ? 'Downloaded' : 'The download did not succeed'} (${seconds.toFixed(0)} s).`);
	return ok;
}

/**
 * The path of a Chromium that starts: the one in the environment variable CHROMIUM; one without
 * windows, on the machine or fetched from Debian; another on the machine, Playwright's own; failing
 * these, one that it installs.
 * @param {{ say?: (line: string) => void }} [options] where progress is told; standard error
 *   by default, so that the command-line use prints the path alone
 * @returns {Promise<string>}
 * @throws {Error} when there is none and none can be installed
 */
export async function findChromium({ say = console.error } = {}) {
	const named = process.env.CHROMIUM;
	if (named) {
		if (await works(named)) return named;
		say(`CHROMIUM names ${named}, which does not start; looking elsewhere.`);
	}
	const shell = await firstWorking(shells());
	if (shell) return shell;
	if (await fetchDebians(SHELL, [SHELL, 'chromium-common'])) {
		const fetched = await firstWorking(shells());
		if (fetched) return fetched;
	}
	const found = await firstWorking([...onMachine(), ...(await playwrights())]);
	if (found) return found;
	if (await installPlaywrights(say)) {
		const path = await firstWorking(await playwrights());
		if (path) return path;
		say('Playwright’s Chromium does not start here: system libraries are missing.');
	}
	if (await installDebians(SHELL, say)) {
		const path = await firstWorking(shells());
		if (path) return path;
	}
	throw new Error(
		'No Chromium was found and none could be installed. Install Chromium or Chrome, or set ' +
			'CHROMIUM to the path of one: CHROMIUM=/path/to/chromium npm test'
	);
}

if (isMain(import.meta)) {
	try {
		console.log(await findChromium());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
