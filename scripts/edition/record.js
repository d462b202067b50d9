// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The file in which an edition says what it is. */
export const RECORD = 'edition.json';

/**
 * What an edition is, and every file in it.
 * @typedef {object} Record
 * @property {string} name
 * @property {string} date
 * @property {string} url
 * @property {string} [publisher]
 * @property {string} version of what was built (scripts/version.js)
 * @property {string | null} commit from which it was built; null outside a repository
 * @property {boolean} changed whether files differed from that commit
 * @property {{ path: string, bytes: number, sha256: string }[]} files all but the record itself
 */

/**
 * Every file of a folder but the record, by its path with slashes, in an order that does not depend
 * on the machine.
 * @param {string} dir
 * @returns {Promise<Record['files']>}
 */
export async function filesIn(dir) {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath ?? entry.path, entry.name)))
		.map((path) => path.split(sep).join('/'))
		.filter((path) => path !== RECORD)
		.sort();
	/** @type {Record['files']} */
	const files = [];
	for (const path of paths) {
		const file = join(dir, path);
		const hash = createHash('sha256');
		await pipeline(createReadStream(file), hash);
		files.push({ path, bytes: (await stat(file)).size, sha256: hash.digest('hex') });
	}
	return files;
}

/**
 * Writes what an edition is into its folder.
 * @param {string} dir
 * @param {Omit<Record, 'files'>} about
 * @returns {Promise<Record>}
 */
export async function writeRecord(dir, about) {
	const record = { ...about, files: await filesIn(dir) };
	await writeFile(join(dir, RECORD), `${JSON.stringify(record, null, '\t')}\n`);
	return record;
}

/**
 * Compares the files of an edition with its record.
 * @param {string} dir
 * @returns {Promise<{ record: Record, faults: string[] }>} what differs, a line each
 * @throws Error where the folder has no record that can be read
 */
export async function verify(dir) {
	const at = join(dir, RECORD);
	if (!existsSync(at))
		throw new Error(`There is no ${RECORD} in ${dir}; name the folder of an edition.`);
	/** @type {Record} */
	let record;
	try {
		record = JSON.parse(await readFile(at, 'utf8'));
		if (!Array.isArray(record.files)) throw new Error('it names no files');
	} catch (error) {
		throw new Error(`${at} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
	const found = new Map((await filesIn(dir)).map((file) => [file.path, file]));
	const faults = record.files.flatMap(({ path, bytes, sha256 }) => {
		const file = found.get(path);
		found.delete(path);
		if (!file) return [`${path} is missing`];
		if (file.bytes !== bytes) return [`${path} has ${file.bytes} bytes, not ${bytes}`];
		return file.sha256 === sha256 ? [] : [`${path} was changed`];
	});
	return { record, faults: [...faults, ...[...found.keys()].map((path) => `${path} was added`)] };
}
