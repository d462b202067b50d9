import { describe, expect, it } from 'vitest';
import { optionsOf, type Asked, type Disk } from './options';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
const files: Record<string, string> = { 'logo.svg': SVG, 'logo.png': 'PNG', 'a-file': '' };
const folders: Record<string, string[]> = { full: ['old.html'], empty: [] };
const disk: Disk = {
	read: (path) => files[path],
	list: (path) => (path in files ? 'file' : folders[path])
};
const good: Asked = { date: '2027-06-19', url: 'https://example.org/long-reads/story' };
const read = (asked: Asked) => optionsOf(asked, '2026-11-22', disk);

describe('the options of an edition', () => {
	it('are read as they were meant', async () => {
		expect(await read({ ...good, publisher: ' Lap ', logo: 'logo.svg', out: 'empty' })).toEqual({
			date: '2027-06-19',
			url: new URL('https://example.org/long-reads/story/'),
			publisher: 'Lap',
			logo: 'logo.svg',
			out: 'empty'
		});
	});

	it('name the folder after the day', async () => {
		expect((await read(good)).out).toBe('editions/2027-06-19');
	});

	it.each<[Asked, string]>([
		[
			{ date: '2027-02-29' },
			'--date: “2027-02-29” is no day of the calendar; write it as 2027-06-19'
		],
		[{ date: '19 June 2027' }, '--date: “19 June 2027” is no day'],
		[{ date: undefined }, '--date: the day is missing'],
		[{ date: '1990-06-19' }, '--date: 1990-06-19 is not between 2026-11-22'],
		[{ date: '2101-01-01' }, 'and 2100'],
		[{ url: undefined }, '--url: the address is missing'],
		[{ url: '/long-reads/' }, '--url is “/long-reads/”, which is no address'],
		[{ url: 'ftp://example.org/' }, 'which does not begin with https://'],
		[{ publisher: ' ' }, '--publisher: the name is empty'],
		[{ logo: 'logo.svg' }, '--logo: say whose mark it is'],
		[{ logo: 'logo.png', publisher: 'Lap' }, '--logo: logo.png is no SVG'],
		[{ logo: 'lost.svg', publisher: 'Lap' }, '--logo: there is no file lost.svg'],
		[{ out: 'full' }, '--out: full is not empty'],
		[{ out: 'a-file' }, '--out: a-file is a file']
	])('refuse %j', async (asked, wrong) => {
		await expect(read({ ...good, ...asked })).rejects.toThrow(wrong);
	});

	it('tell all that is wrong at once', async () => {
		await expect(read({ date: 'soon', url: 'here', out: 'full' })).rejects.toThrow(
			/--date.*--url.*--out/s
		);
	});
});
