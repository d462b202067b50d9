import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../scripts/server.js';

/** Under which path it serves. */
export const BASE = '/long-reads/kivonulas/';
const BUILD = path.resolve(import.meta.dirname, '../../build');
/** What the article needs, without compressed copies. */
const NEEDED =
	/^(index\.html|404\.html|service-worker\.js|_app|drawings|hu|hu\/(index\.html|ezerotszaz-vonat|forrasok).*|en|en\/index\.html|(_app|drawings)\/.*)$/;
const MARK = /<meta name="version" content="([^"]+)"/;
/** What a second version writes in its pages instead of this. */
export const WORD = { a: 'Tizenöt óra egy perc', b: 'Tizenöt óra két perc' };

/** A host of our own, whose site can change and which can go. */
export class Host {
	readonly folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
	#server: Awaited<ReturnType<typeof startServer>> | undefined;
	url = '';
	#port = 0;

	/** Serves what stands in the folder now. */
	async up(): Promise<void> {
		this.#server = await startServer({ dir: this.folder, base: BASE, port: this.#port });
		({ url: this.url, port: this.#port } = this.#server);
	}

	async down(): Promise<void> {
		await this.#server?.close();
	}

	/** Puts version A there, and nothing else. */
	a(): void {
		rmSync(this.folder, { recursive: true });
		const filter = (from: string) => {
			const at = path.relative(BUILD, from).split(path.sep).join('/');
			return at === '' || (NEEDED.test(at) && !/\.(br|gz)$/.test(at));
		};
		cpSync(BUILD, this.folder, { recursive: true, filter });
	}

	/**
	 * Makes version B of A: another name, another word in its pages, and other names of all hashed
	 * files. Those of A are gone.
	 */
	b(only: RegExp = /./): void {
		const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
		const name = this.version();
		for (const file of files.filter(
			(file) => /\.(html|js|css|json)$/.test(file) && only.test(file)
		)) {
			const at = path.join(this.folder, file);
			const text = readFileSync(at, 'utf8');
			writeFileSync(
				at,
				text
					.replaceAll(name, [...name].reverse().join(''))
					.replaceAll(WORD.a, WORD.b)
					.replaceAll('_app/immutable/', '_app/immutable/b/')
					.replaceAll(/([\w-]+\.(?:hu|en)\.(?:wide|tall)\.)[0-9a-f]{8}\.json/g, '$1bbbbbbbb.json')
			);
		}
		if (only.test('_app/immutable')) this.#move('_app/immutable', (file) => `b/${file}`);
		if (only.test('drawings'))
			this.#move('drawings', (file) => file.replace(/[0-9a-f]{8}\.json$/, 'bbbbbbbb.json'));
	}

	#move(folder: string, to: (file: string) => string): void {
		const at = path.join(this.folder, folder);
		const old = `${at}.old`;
		cpSync(at, old, { recursive: true });
		rmSync(at, { recursive: true });
		for (const file of readdirSync(old, { recursive: true, withFileTypes: true })) {
			if (!file.isFile()) continue;
			const from = path.join(file.parentPath, file.name);
			cpSync(from, path.join(at, to(path.relative(old, from))));
		}
		rmSync(old, { recursive: true });
	}

	version(): string {
		return MARK.exec(readFileSync(path.join(this.folder, 'hu/index.html'), 'utf8'))?.[1] ?? '';
	}
}
