import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verify, writeRecord } from '../scripts/edition/record.js';
import { versionOf } from '../scripts/version.js';
import { ROOT } from './tree';

let dir = '';
beforeEach(() => {
	dir = mkdtempSync(path.join(tmpdir(), 'edition-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const about = {
	name: 'story',
	date: '2027-06-19',
	url: 'https://example.org/',
	version: '0123456789ab',
	commit: null,
	changed: false
};

describe('the record of an edition', () => {
	beforeEach(() => {
		mkdirSync(path.join(dir, 'site/hu'), { recursive: true });
		writeFileSync(path.join(dir, 'site/hu/index.html'), 'abc');
		writeFileSync(path.join(dir, 'story.hu.pdf'), '');
	});

	it('names every file with its hash', async () => {
		await writeRecord(dir, about);
		const written = JSON.parse(readFileSync(path.join(dir, 'edition.json'), 'utf8')) as unknown;
		expect(written).toEqual({
			...about,
			files: [
				{
					path: 'site/hu/index.html',
					bytes: 3,
					sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
				},
				{
					path: 'story.hu.pdf',
					bytes: 0,
					sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
				}
			]
		});
		expect((await verify(dir)).faults).toEqual([]);
	});

	it('finds what was changed, lost or added', async () => {
		await writeRecord(dir, about);
		writeFileSync(path.join(dir, 'site/hu/index.html'), 'abcd');
		writeFileSync(path.join(dir, 'site/new.js'), 'go()');
		rmSync(path.join(dir, 'story.hu.pdf'));
		expect((await verify(dir)).faults).toEqual([
			'site/hu/index.html has 4 bytes, not 3',
			'story.hu.pdf is missing',
			'site/new.js was added'
		]);
		writeFileSync(path.join(dir, 'site/hu/index.html'), 'abd');
		expect((await verify(dir)).faults).toContain('site/hu/index.html was changed');
	});

	it('is needed', async () => {
		await expect(verify(dir)).rejects.toThrow('There is no edition.json');
		writeFileSync(path.join(dir, 'edition.json'), '{}');
		await expect(verify(dir)).rejects.toThrow('it names no files');
	});
});

it('what is built from the same has the same name, and from another setting another', () => {
	const name = versionOf({ SITE_URL: 'https://example.org/' });
	expect(name).toMatch(/^[0-9a-f]{12}$/);
	expect(versionOf({ SITE_URL: 'https://example.org/' })).toBe(name);
	expect(versionOf({ SITE_URL: 'https://example.com/' })).not.toBe(name);
});

it('is built as for readers, though Vite’s server thinks of authors', () => {
	const script =
		"const { withProgram } = await import('./scripts/edition/load.js');" +
		'await withProgram(async () => console.log(process.env.NODE_ENV));';
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: undefined }
	});
	expect(stdout.trim()).toBe('production');
}, 60_000);

describe('the command', () => {
	const edition = (...args: string[]) =>
		spawnSync(process.execPath, ['scripts/edition.js', ...args], { cwd: ROOT, encoding: 'utf8' });

	it('refuses what it cannot make, says why, and leaves nothing behind', () => {
		const out = path.join(dir, 'out');
		const { status, stdout, stderr } = edition(
			'--date',
			'2027-02-29',
			'--url',
			'here',
			'--out',
			out
		);
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain('--date: “2027-02-29” is no day of the calendar');
		expect(stderr).toContain('--url is “here”, which is no address');
		expect(stderr).toContain('npm run edition -- --date');
		expect(stderr).not.toMatch(/\bat .*\.js:\d/);
		expect(readdirSync(dir)).toEqual([]);
	}, 60_000);

	it('finds that an edition is not as it was made', async () => {
		writeFileSync(path.join(dir, 'a.txt'), 'a');
		await writeRecord(dir, about);
		expect(edition('--verify', dir).stdout).toContain('is as it was made: 1 files');
		writeFileSync(path.join(dir, 'a.txt'), 'b');
		const { status, stderr } = edition('--verify', dir);
		expect([status, stderr]).toEqual([1, expect.stringContaining('a.txt was changed')]);
	});
});
