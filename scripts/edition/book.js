// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** The hour of every file in a book, which has none: the first that a ZIP can say. */
const FIRST = new Date(1980, 0, 1);

/**
 * Writes the e-book of each language, `<name>.<lang>.epub`.
 * @param {Pick<import('./edition.js').Edition, 'date' | 'url' | 'publisher' | 'logo' | 'name' | 'dir' | 'load' | 'say'>} edition
 */
export async function make({ date, url, publisher, logo, name, dir, load, say }) {
	const { book } = await load('/src/lib/edition/book.server.ts');
	const { LANGS } = await load('/src/lib/story/ledger.ts');
	const mark = logo && (await readFile(logo, 'utf8'));
	for (const lang of LANGS) {
		const file = `${name}.${lang}.epub`;
		say(file);
		await writeFile(
			path.join(dir, file),
			pack(await book(lang, { date, url, publisher, logo: mark }))
		);
	}
}

/**
 * Packs a book: its first file tells what it is, and must not be squeezed.
 * @param {Map<string, string | Uint8Array>} files
 */
function pack(files) {
	const entries = [...files].map(([name, content], index) => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		return [name, [bytes, { level: index === 0 ? 0 : 9 }]];
	});
	return zipSync(Object.fromEntries(entries), { mtime: FIRST });
}
