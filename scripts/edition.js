// @ts-check
/**
 * Makes an edition: everything that a newsroom, a museum or a school publishes on a day.
 * `npm run edition -- --date 2027-06-19 --url https://example.org/story/`, or
 * `npm run edition -- --verify editions/2027-06-19`. An edition is complete or absent.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run, tool } from './command.js';
import { install } from './install.js';

/** @typedef {import('./edition/edition.js').Edition} Edition */

/** The parts in the order in which they are made; each rests on the site. */
const PARTS = ['hosts', 'single', 'book', 'print', 'press'];
/** So long, in seconds, building the site may take. */
const PATIENCE = 1200;

const USAGE = `npm run edition -- --date 2027-06-19 --url https://example.org/story/
    [--publisher "…"] [--logo file.svg] [--out folder]
npm run edition -- --verify folder`;

/** What the person at the keyboard can mend; it is told without a stack. */
class Refusal extends Error {}

function asked() {
	const text = /** @type {const} */ ({ type: 'string' });
	try {
		const { values } = parseArgs({
			options: { date: text, url: text, publisher: text, logo: text, out: text, verify: text }
		});
		return values;
	} catch (error) {
		throw new Refusal(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
	}
}

/** @type {import('../src/lib/edition/options').Disk} */
const disk = {
	read: (path) =>
		existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined,
	list: (path) => {
		if (!existsSync(path)) return undefined;
		return statSync(path).isDirectory() ? readdirSync(path) : 'file';
	}
};

/** @param {number} bytes */
const size = (bytes) =>
	bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** The commit of the files from which an edition is made, and whether they differ from it. */
async function commit() {
	const head = await run('git', ['rev-parse', 'HEAD']);
	if (!head.ok) return { commit: null, changed: false };
	const { output } = await run('git', ['status', '--porcelain']);
	return { commit: head.output.trim(), changed: output.trim() !== '' };
}

/** @param {string} folder */
async function check(folder) {
	const { verify } = await import('./edition/record.js');
	const { record, faults } = await verify(folder).catch((error) => {
		throw new Refusal(error.message);
	});
	const { date, url, files } = record;
	if (faults.length > 0)
		throw new Refusal(`${faults.join('\n')}\nThis is not the edition as it was made.`);
	console.log(`The edition of ${date} for ${url} is as it was made: ${files.length} files.`);
}

/**
 * @param {Parameters<Parameters<typeof import('./edition/load.js').withProgram>[0]>[0]} load
 * @param {ReturnType<typeof asked>} values
 */
async function make(load, values) {
	const { parse } = await import('yaml');
	const { findChromium } = await import('./chromium.js');
	const { versionOf } = await import('./version.js');
	const { filesIn, RECORD, writeRecord } = await import('./edition/record.js');

	const folder = process.env.STORY ?? 'stories/kivonulas';
	const { published } = parse(readFileSync(join(root, folder, 'story.yaml'), 'utf8'));
	const { optionsOf } = await load('/src/lib/edition/options.ts');
	/** @type {import('../src/lib/edition/options').Options} */
	const { out, date, url, publisher, logo } = await optionsOf(values, published, disk).catch(
		(/** @type {Error} */ error) => {
			throw new Refusal(`${error.message}\n\n${USAGE}`);
		}
	);
	const chromium = await findChromium({ say: (text) => console.log(`  ${text}`) }).catch(
		(error) => {
			throw new Refusal(`${error.message}\nThe PDF needs a Chromium; nothing was made.`);
		}
	);

	const target = resolve(out);
	await mkdir(dirname(target), { recursive: true });
	const dir = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
	// Whatever ends this, nothing half-made stays.
	process.once('exit', () => rmSync(dir, { recursive: true, force: true }));

	const settings = {
		SITE_URL: url.href,
		EDITION_DATE: date,
		EDITION_PUBLISHER: publisher ?? '',
		EDITION_LOGO: logo ? resolve(logo) : ''
	};
	Object.assign(process.env, settings);
	/** @type {Edition} */
	const edition = {
		date,
		url,
		publisher,
		logo,
		name: basename(folder),
		dir,
		site: join(dir, 'site'),
		chromium,
		load,
		say: (text) => console.log(`    ${text}`)
	};

	/** @type {Set<string>} */
	const told = new Set();
	/** @param {string} name @param {() => Promise<void>} work */
	const part = async (name, work) => {
		console.log(`  ${name} …`);
		const begun = performance.now();
		await work();
		const fresh = (await filesIn(dir)).filter(({ path }) => !told.has(path));
		fresh.forEach(({ path }) => told.add(path));
		const bytes = fresh.reduce((sum, file) => sum + file.bytes, 0);
		const seconds = ((performance.now() - begun) / 1000).toFixed(1);
		console.log(
			`✓ ${name.padEnd(8)} ${seconds.padStart(6)} s ${String(fresh.length).padStart(5)} files  ${size(bytes)}`
		);
	};

	const begun = performance.now();
	console.log(`The edition of ${date} for ${url.href}`);
	await part('site', async () => {
		const env = { ...settings, BUILD: edition.site };
		const built = await run(tool('vite'), ['build'], { env, limit: PATIENCE });
		if (!built.ok) throw new Error(`${built.output}\nThe site was not built; the reason is above.`);
		await run(process.execPath, [join(root, 'scripts/compress.js'), edition.site]);
	});
	for (const name of PARTS) {
		const { make } = await import(`./edition/${name}.js`);
		await part(name, () => make(edition));
	}
	const about = { name: edition.name, date, url: url.href, publisher, version: versionOf() };
	const { files } = await writeRecord(dir, { ...about, ...(await commit()) });

	if (existsSync(target)) await rm(target, { recursive: true });
	await rename(dir, target);
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const seconds = ((performance.now() - begun) / 1000).toFixed(0);
	console.log(
		`\n${out}: ${files.length} files, ${size(bytes)}, in ${seconds} s; ${RECORD} names each.`
	);
}

try {
	const values = asked();
	await install();
	if (values.verify !== undefined) await check(values.verify);
	else {
		const { withProgram } = await import('./edition/load.js');
		await withProgram((load) => make(load, values));
	}
} catch (error) {
	console.error(error instanceof Refusal ? error.message : error);
	process.exitCode = 1;
}
