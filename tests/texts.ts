import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { readManuscript } from '../src/lib/story/chapter';
import { LANGS, type Lang } from '../src/lib/story/ledger';
import { filesIn, read } from './tree';

/** A piece of what a reader reads, and where it stands. */
export interface Text {
	lang: Lang;
	file: string;
	line: number;
	text: string;
}

/** What no one reads as words: addresses, names of works and their authors, names of places. */
const SILENT = ['slug', 'cite', 'name'];

/** Everything that a reader of a story reads, in both languages: chapters, ledger, pictures, page. */
export function textsOf(story: string): Text[] {
	return [
		...filesIn(story, /^(making\.)?(hu|en)\.md$/).flatMap(chapterTexts),
		...filesIn(story, /\.yaml$/).flatMap(ledgerTexts),
		...filesIn(story, /\.(ts|svelte)$/)
			.filter((file) => !file.endsWith('.test.ts'))
			.flatMap(codeTexts),
		...filesIn('src/lib', /^wording\.(\w+\.)?ts$/).flatMap(wordingTexts),
		...filesIn('src/lib/article', /^(Foot|Credits)\.svelte$/).flatMap(footTexts)
	];
}

function chapterTexts(file: string): Text[] {
	const lang = path.basename(file, '.md').replace('making.', '') as Lang;
	const { prose, frontMatter } = readManuscript(file, lang, read(file));
	const dek = /^dek: (.*)$/m.exec(frontMatter ?? '');
	return [
		{ lang, file, line: 2, text: dek?.[1] ?? '' },
		...prose.flatMap(({ text, line }) =>
			// A word that is cut by a tag is still one: „<Fact … />-kor”.
			text
				.replace(/\]\([^)]*\)/g, ']')
				.split('\n')
				.map((row, index) => ({ lang, file, line: line + index, text: row }))
		)
	];
}

/** Every text that stands under hu or en. */
function ledgerTexts(file: string): Text[] {
	const counter = new LineCounter();
	const document = parseDocument(read(file), { lineCounter: counter });
	const walk = (node: unknown, lang: Lang | undefined): Text[] => {
		if (isMap(node)) {
			return node.items.flatMap(({ key, value }) => {
				const name = isScalar(key) ? String(key.value) : '';
				if (SILENT.includes(name)) return [];
				return walk(
					value,
					LANGS.find((lang) => lang === name)
				);
			});
		}
		if (isSeq(node)) return node.items.flatMap((item) => walk(item, undefined));
		if (!lang || !isScalar(node) || typeof node.value !== 'string') return [];
		return [{ lang, file, line: counter.linePos(node.range?.[0] ?? 0).line, text: node.value }];
	};
	return walk(document.contents, undefined);
}

const PAIR = /\b(hu|en):\s*((?:(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)\s*\+?\s*)+)/g;

/** Words of frames and pictures: `{ hu: '…', en: '…' }` in code. */
function codeTexts(file: string): Text[] {
	const source = read(file);
	return [...source.matchAll(PAIR)].map((match) => ({
		lang: match[1] as Lang,
		file,
		line: lineOf(source, match.index),
		text: plain(match[2] ?? '')
	}));
}

/** The page's own words: a block a language. */
function wordingTexts(file: string): Text[] {
	const source = read(file);
	return LANGS.flatMap((lang) => {
		const start = source.search(new RegExp(`^\\t${lang}: \\{`, 'm'));
		const end = source.indexOf('\n\t}', start);
		return [...source.slice(start, end).matchAll(/'[^'\n]*'|`[^`]*`/g)].map((match) => ({
			lang,
			file,
			line: lineOf(source, start + match.index),
			text: plain(match[0])
		}));
	}).filter(({ text }) => !['Magyar', 'English', 'EN', 'HU'].includes(text));
}

/** The foot of the page: `{#if lang === 'hu'} … {:else} … {/if}`. */
function footTexts(file: string): Text[] {
	const source = read(file);
	const start = source.indexOf("{#if lang === 'hu'}");
	const middle = source.indexOf('{:else}', start);
	const part = (lang: Lang, from: number, to: number) =>
		source
			.slice(from, to)
			.split('\n')
			.map((text, index) => ({
				lang,
				file,
				line: lineOf(source, from) + index,
				text: text.replace(/<[^>]*>|\{[^}]*\}/g, ' ')
			}));
	return [...part('hu', start, middle), ...part('en', middle, source.indexOf('{/if}', middle))];
}

/** A literal of code without its marks, its line ends and what is put into it. */
function plain(literal: string): string {
	return literal
		.replace(/['"`]\s*\+\s*['"`]/g, '')
		.replace(/\$\{[^}]*\}/g, '0')
		.replace(/\\u\{?([0-9a-f]{2,5})\}?/gi, (_, code: string) =>
			String.fromCodePoint(Number.parseInt(code, 16))
		)
		.replace(/\\[nt]/g, ' ')
		.replace(/^['"`]|['"`]\s*$/g, '');
}

function lineOf(source: string, offset: number): number {
	return source.slice(0, offset).split('\n').length;
}
