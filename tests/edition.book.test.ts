import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { make } from '../scripts/edition/book.js';
import { story, wordsOf } from '../src/lib/article/scenes.server';
import { textOf } from '../src/lib/article/text.server';
import { escape } from '../src/lib/scene/escape';
import { plainSpaces } from '../src/lib/scene/word';
import { LANGS, type Lang } from '../src/lib/story/ledger';

/** Where Debian puts it. */
const JAR = '/usr/share/java/epubcheck.jar';
const run = promisify(execFile);
const java =
	existsSync(JAR) &&
	(await run('java', ['-version']).then(
		() => true,
		() => false
	));

const dir = mkdtempSync(path.join(tmpdir(), 'book-'));
const fileOf = (lang: Lang) => path.join(dir, `story.${lang}.epub`);
const written = story().stations.filter(({ chapter }) => chapter);

beforeAll(
	() =>
		make({
			date: '2027-06-19',
			url: new URL('https://example.org/long-reads/story/'),
			publisher: 'Press & Sons',
			logo: 'static/icon.svg',
			name: 'story',
			dir,
			load: (module) => import(/* @vite-ignore */ module),
			say: () => {}
		}),
	180_000
);
afterAll(() => rmSync(dir, { recursive: true }));

describe.each(LANGS)('the e-book in “%s”', (lang) => {
	const texts: Record<string, string> = {};
	beforeAll(() => {
		for (const [name, bytes] of Object.entries(unzipSync(readFileSync(fileOf(lang))))) {
			if (!name.endsWith('.png')) texts[name] = strFromU8(bytes);
		}
	});
	const page = (name: string) => texts[`book/${name}.xhtml`] ?? '';
	const pages = () => Object.entries(texts).filter(([name]) => name.endsWith('.xhtml'));

	it('is valid', { timeout: 120_000 }, async () => {
		const { messages } = await EpubCheck.validate(readFileSync(fileOf(lang)));
		expect(messages).toEqual([]);
	});

	it.skipIf(!java)(`is valid to ${JAR}`, { timeout: 240_000 }, async () => {
		// Quicker for a program that ends so soon.
		const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
		const { stdout, stderr } = await run('java', [...quick, '-jar', JAR, fileOf(lang)]).catch(
			(failed: { stdout: string; stderr: string }) => failed
		);
		expect(stdout + stderr).toContain('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');
	});

	it('says first, and uncompressed, what it is, and is light', () => {
		const bytes = readFileSync(fileOf(lang));
		expect(bytes.readUInt16LE(8)).toBe(0);
		expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
		expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
	});

	it.each(written)('tells every step of $id with its frame in words', ({ id, number, chapter }) => {
		const text = page(`${String(number).padStart(2, '0')}-${id}`);
		for (const step of chapter?.steps ?? []) {
			const frame = `frames/${id}-${step.frame}.svg`;
			const alt = escape(plainSpaces(wordsOf(id, step.frame, lang)));
			expect(text).toContain(`id="${id}-${step.id}"><figure><img src="${frame}" alt="${alt}"`);
			expect(texts[`book/${frame}`]).toContain('<desc>');
		}
	});

	it.each(written)('leads from each door of $id to a note, and back', (station) => {
		const { id, number } = station;
		const file = `${String(number).padStart(2, '0')}-${id}.xhtml`;
		const doors = textOf(station, lang, '').match(/<button class="how"/g) ?? [];
		const references = [
			...page(file.replace('.xhtml', '')).matchAll(
				/epub:type="noteref"[^>]* href="notes\.xhtml#([^"]+)">\[(\d+)\]</g
			)
		];
		expect(references).toHaveLength(doors.length);
		const notes = page('notes');
		for (const [, note = '', number] of references) {
			const back = `href="${file}#to-${note.slice(id.length + 1)}"`;
			const start = notes.indexOf(`epub:type="footnote" role="doc-footnote" id="${note}"`);
			const itself = notes.slice(start, notes.indexOf('</div>', start));
			expect(itself).toContain(back);
			expect(itself).toContain(`>${number}</a>`);
		}
	});

	it('has notes that say more than their number', () => {
		const empty = [...page('notes').matchAll(/<div class="note".*?<\/div>/gs)].filter(
			([note]) => !note.includes('class="cites"')
		);
		expect(empty).toEqual([]);
	});

	it('says for whom, for which day and from which address it is made', () => {
		const title = page('title');
		const day = { hu: '2027.\u00a0június\u00a019-i kiadás', en: 'Edition of 19\u00a0June 2027' }[
			lang
		];
		for (const part of [
			day,
			'Press &amp; Sons',
			`"https://example.org/long-reads/story/${lang}/"`
		]) {
			expect(title).toContain(part);
		}
		const described = texts['book/package.opf'];
		expect(described).toContain('<dc:publisher>Press &amp; Sons</dc:publisher>');
		expect(described).toContain('<meta property="dcterms:modified">2027-06-19T00:00:00Z</meta>');
	});

	it('holds no script, no soft hyphen, and nothing that a device’s face may lack', () => {
		const found = pages().filter(([, text]) =>
			/<script|<button|<!--|[\u00ad\u202f\u2060]/.test(text)
		);
		expect(found.map(([name]) => name)).toEqual([]);
	});
});
