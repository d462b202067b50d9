// @ts-check
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const top = fileURLToPath(new URL('../..', import.meta.url));
const at = (/** @type {string} */ file) => path.join(top, file);

/** So large a file may be, in bytes. */
export const LIMIT = 2_000_000;

/**
 * The single file: the article of a language as one HTML file with everything inside, which opens from
 * a memory stick. Writes `<name>.hu.html` and `<name>.en.html`.
 * @param {Pick<import('./edition.js').Edition, 'url' | 'name' | 'dir' | 'load' | 'say'>} edition
 * @throws {Error} where a file is larger than it may be, or would ask for another
 */
export async function make({ url, name, dir, load, say }) {
	const { LANGS } = await load('/src/lib/story/ledger.ts');
	const { single } = await load('/src/lib/edition/single.server.ts');
	say('the script of the single file');
	const means = { site: url, name, icon: await readFile(at('static/icon.svg'), 'utf8') };
	const bundle = await scriptAndStyle();
	for (const lang of LANGS) {
		const file = `${name}.${lang}.html`;
		say(file);
		const html = single(lang, { ...means, ...bundle });
		const size = Buffer.byteLength(html);
		if (size > LIMIT) {
			throw new Error(
				`${file} has ${size} bytes; it may have ${LIMIT}, to be sent and copied easily`
			);
		}
		await writeFile(path.join(dir, file), html);
	}
}

/**
 * The article's script and style sheet, each in one piece, with all scenes and fonts.
 * @returns {Promise<{ script: string, style: string }>}
 */
async function scriptAndStyle() {
	const made = await build({
		configFile: false,
		root: top,
		logLevel: 'error',
		plugins: [standAlone, svelte()],
		resolve: {
			alias: {
				'$app/paths': at('src/lib/edition/single/held.ts'),
				$lib: at('src/lib'),
				$story: at(process.env.STORY ?? '')
			}
		},
		build: {
			write: false,
			target: 'es2022',
			assetsInlineLimit: Infinity,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				input: at('src/lib/edition/single/play.ts'),
				output: { format: 'es', codeSplitting: false }
			}
		}
	});
	let script = '';
	let style = '';
	for (const { output } of /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
		[made].flat()
	)) {
		for (const file of output) {
			if (file.type === 'chunk') script += file.code;
			else if (file.fileName.endsWith('.css')) style += file.source;
			else throw new Error(`the single file would ask for ${file.fileName}; have it inlined`);
		}
	}
	return { script, style };
}

/**
 * Gives the article the addresses of a file that stands alone.
 * @type {import('vite').Plugin}
 */
const standAlone = {
	name: 'stand-alone',
	enforce: 'pre',
	load: (id) =>
		id === at('src/lib/article/href.ts') ? `export * from '$lib/edition/single/href'` : undefined
};
