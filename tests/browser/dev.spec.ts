import { spawn, type ChildProcess } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const LEFT = /^(\.git|\.svelte-kit|node_modules|build|editions|looks|tests|test-results)$/;
/** In ms; it takes half a second, and a busy machine longer. Reading all anew takes far more. */
const SOON = 10_000;

/** The project of an author who writes: a copy, with the address at which it is seen. */
class Desk {
	readonly folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
	#vite: ChildProcess | undefined;

	/** Starts `npm run dev`, and says where. */
	async open(): Promise<string> {
		for (const name of readdirSync(PROJECT).filter((name) => !LEFT.test(name)))
			cpSync(path.join(PROJECT, name), path.join(this.folder, name), { recursive: true });
		// The packages themselves, but no cache of Vite's: an author may be at work meanwhile.
		const packages = path.join(PROJECT, 'node_modules');
		mkdirSync(path.join(this.folder, 'node_modules'));
		for (const name of readdirSync(packages).filter((name) => !/^\.(vite|cache)/.test(name)))
			symlinkSync(path.join(packages, name), path.join(this.folder, 'node_modules', name));
		const env = { ...process.env, NODE_ENV: '', NO_COLOR: '1' };
		const vite = spawn('npm', ['run', 'dev'], { cwd: this.folder, env, detached: true });
		this.#vite = vite;
		return new Promise((resolve, reject) => {
			let said = '';
			const hear = (data: Buffer) => {
				said += data;
				const at = /http:\/\/localhost:\d+\//.exec(said);
				if (at) resolve(at[0]);
			};
			vite.stdout.on('data', hear);
			vite.stderr.on('data', hear);
			vite.on('exit', () => {
				this.#vite = undefined;
				reject(new Error(said));
			});
		});
	}

	/** Writes one thing instead of another in a file of the story, and saves it. */
	save(file: string, from: string, to: string): void {
		const at = path.join(this.folder, 'stories/kivonulas', file);
		const text = readFileSync(at, 'utf8');
		expect(text).toContain(from);
		writeFileSync(at, text.replace(from, to));
	}

	close(): void {
		if (this.#vite?.pid) process.kill(-this.#vite.pid, 'SIGKILL');
		rmSync(this.folder, { recursive: true, force: true });
	}
}

const test = base.extend<{ desk: Desk }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what stands in the braces.
	desk: async ({}, use) => {
		const desk = new Desk();
		await use(desk);
		desk.close();
	}
});

test('an author sees a chapter, a fact and a scene soon after saving it @once', async ({
	desk,
	page
}) => {
	await page.goto(`${await desk.open()}en/`);
	await expect(page.locator('#bridge-empty')).toContainText('Záhony');
	const soon = expect.configure({ timeout: SOON });

	desk.save('chapters/01-bridge/en.md', 'Záhony', 'Zebra');
	await soon(page.locator('#bridge-empty')).toContainText('Zebra');

	desk.save('facts.yaml', 'photographers:\n  value: 50', 'photographers:\n  value: 60');
	await soon(page.locator('#bridge-empty')).toContainText('60');

	desk.save('chapters/01-bridge/scene.ts', 'An empty road', 'Zebra, an empty road');
	await soon(page.locator('#bridge-empty .unseen')).toContainText('Zebra');

	desk.save('chapters/01-bridge/en.md', 'frame="car"', 'frame="cart"');
	await soon(page.locator('body')).toContainText('the scene has no frame “cart”');
	desk.save('chapters/01-bridge/en.md', 'frame="cart"', 'frame="car"');
	await soon(page.locator('#bridge-car')).toBeAttached();
});
