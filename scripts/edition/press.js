// @ts-check
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes `press/`: for the article and each chapter the posts to copy, the cards and the frames.
 * @param {import('./edition.js').Edition} edition
 */
export async function make(edition) {
	const { pressKit } = await edition.load('/src/lib/edition/press.server.ts');
	/** @type {import('../../src/lib/edition/press.server').PressKit} */
	const { texts, copies } = pressKit(edition);
	const press = join(edition.dir, 'press');
	const folders = new Set([...texts.keys(), ...copies.keys()].map((file) => dirname(file)));
	for (const folder of folders) await mkdir(join(press, folder), { recursive: true });
	for (const [file, text] of texts) await writeFile(join(press, file), text);
	for (const [file, from] of copies) await copyFile(join(edition.site, from), join(press, file));
	edition.say(`press: ${texts.size + copies.size} files`);
}
