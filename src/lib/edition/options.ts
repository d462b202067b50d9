import { isDay } from '$lib/story/days';
import { siteOf } from '$lib/publish/site';
import { faultsOfLogo } from './logo';

/** What is asked for on the command line, as it was typed. */
export interface Asked {
	date?: string;
	url?: string;
	publisher?: string;
	logo?: string;
	out?: string;
}

/** What an edition is made for. */
export interface Options {
	/** `2027-06-19` */
	date: string;
	/** Where its site will stand; ends in a slash. */
	url: URL;
	publisher?: string;
	/** The path of the publisher’s mark. */
	logo?: string;
	/** The folder of the edition. */
	out: string;
}

/** What is on the disk, as far as the options name it. */
export interface Disk {
	/** The text of a file; undefined where there is none. */
	read(path: string): string | undefined;
	/** The names in a folder; undefined where there is none, `file` where a file stands there. */
	list(path: string): string[] | 'file' | undefined;
}

/** The last year for which the arithmetic of anniversaries is tested. */
const LAST_YEAR = 2100;

/**
 * The options of an edition, from what was typed.
 *
 * @param published the day on which the story was published first
 * @throws Error that names everything that is wrong, a line each
 */
export async function optionsOf(asked: Asked, published: string, disk: Disk): Promise<Options> {
	const { date = '', url: address = '', publisher, logo, out = `editions/${date}` } = asked;
	const faults: string[] = [];
	const need = (wrong: string | false | undefined) => wrong && faults.push(wrong);

	if (!isDay(date)) {
		const what = date ? `“${date}” is no day of the calendar` : 'the day is missing';
		need(`--date: ${what}; write it as 2027-06-19`);
	} else if (date < published || Number(date.slice(0, 4)) > LAST_YEAR) {
		need(
			`--date: ${date} is not between ${published}, when the story was published, and ${LAST_YEAR}`
		);
	}

	let url: URL | undefined;
	try {
		url = siteOf(address, '--url');
		need(!url && '--url: the address is missing; write it as https://example.org/story/');
	} catch (error) {
		need((error as Error).message);
	}

	need(publisher?.trim() === '' && '--publisher: the name is empty; leave the option out');

	if (logo !== undefined) {
		const text = disk.read(logo);
		need(text === undefined && `--logo: there is no file ${logo}`);
		for (const fault of text === undefined ? [] : await faultsOfLogo(text)) {
			need(`--logo: ${logo} ${fault}; give an SVG that only draws`);
		}
		need(!publisher?.trim() && '--logo: say whose mark it is with --publisher');
	}

	const there = disk.list(out);
	need(there === 'file' && `--out: ${out} is a file; give the name of a new folder`);
	need(
		Array.isArray(there) &&
			there.length > 0 &&
			`--out: ${out} is not empty; give a new folder, or remove what is in it`
	);

	if (faults.length > 0 || !url) throw new Error(faults.join('\n'));
	return { date, url, publisher: publisher?.trim(), logo, out };
}
