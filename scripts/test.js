// @ts-check
// npm test: everything that can be checked by a machine, with one closing line of counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { npm, run, tool } from './command.js';
import { add, line, ofPlaywright, ofStage, ofVitest, one } from './counts.js';
import { install } from './install.js';
import { findNginx } from './nginx.js';
import { SITE } from './site.js';

/** @typedef {import('./command.js').Outcome} Outcome */

const begun = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'article-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

let total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs one stage and tells its name, time and counts; the output only when it failed.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @param {string} [report]
 * @param {typeof ofVitest} [read]
 * @returns {Promise<boolean>} whether it passed
 */
async function stage(name, work, report, read = ofVitest) {
	console.log(`  ${name} …`);
	const { ok, output, seconds } = await work();
	const counts = ofStage(ok, report, read);
	total = add(total, counts);
	if (!ok) console.log(`\n${output.trim()}\n`);
	const told = report ? `  (${line(counts)})` : '';
	console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${told}`);
	return ok;
}

/** Formatting, lint and types need no build, so they run beside it. */
async function checkSource() {
	await stage('format', () => run(tool('prettier'), ['--check', '.']));
	await stage('lint', () => run(tool('eslint'), ['.']));
	await stage('types', () => run(tool('svelte-check'), ['--fail-on-warnings']));
	// A worker has no window, so it is checked by itself.
	await stage('worker', () => run(tool('tsc'), ['-p', 'tsconfig.worker.json']));
}

/** @returns {Promise<boolean>} whether there is a site for the browsers to look at */
async function buildAndTest() {
	// With an address, so that what needs one is built too: where the tests serve the site.
	const env = { SITE_URL: SITE };
	if (!(await stage('build', () => npm(['run', 'build'], { env })))) return false;
	const args = [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${vitestReport}`
	];
	await stage('unit', () => run(tool('vitest'), args, { limit: 900 }), vitestReport);
	return true;
}

/** @returns {Promise<string>} the path of a Chromium, or '' after saying why there is none */
async function browser() {
	try {
		const path = await findChromium({ say: (text) => console.log(`  ${text}`) });
		console.log(`  Chromium: ${path}`);
		return path;
	} catch (error) {
		console.log(`✗ chromium: ${error instanceof Error ? error.message : error}`);
		return '';
	}
}

/** @returns {Promise<string>} the path of an nginx, or '' where the site has to do with our own server */
async function host() {
	const path = await findNginx((text) => console.log(`  ${text}`));
	console.log(path ? `  nginx: ${path}` : '  No nginx: scripts/server.js serves the site.');
	return path;
}

await install();
// Types are written once, before the check that reads them and the build that also writes them.
await stage('sync', () => run(tool('svelte-kit'), ['sync']));
const [built, [chromium, nginx]] = await Promise.all([
	buildAndTest(),
	// One after the other, because apt does one thing at a time.
	browser().then(async (chromium) => [chromium, await host()]),
	checkSource()
]);

// Browsers come last and alone, because what they see depends on time.
if (built && chromium) {
	const env = {
		CHROMIUM: chromium,
		NGINX: nginx ?? '',
		PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport
	};
	const work = () =>
		run(tool('playwright'), ['test', '--reporter=list,json'], { env, limit: 1200 });
	await stage('browser', work, playwrightReport, ofPlaywright);
} else {
	console.log(`✗ browser tests did not run: there is no ${built ? 'Chromium' : 'built site'}.`);
	if (built) total = add(total, one(false));
}

rmSync(reports, { recursive: true, force: true });
console.log(`\nIn ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;
