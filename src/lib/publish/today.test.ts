import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { story } from '$lib/article/scenes.server';
import { anchor } from '$lib/article/href';
import { LANGS } from '$lib/story/ledger';
import { keysOf, linesOf, showToday } from './today';

const at = (year: number, month: number, day: number, hour = 12, minute = 0) =>
	new Date(year, month - 1, day, hour, minute);
/** A line without its marks. */
const plain = (html = '') => html.replace(/<[^>]+>/g, '').replace(/\u00a0/g, ' ');

describe('keysOf', () => {
	it('names the day, from its first minute to its last', () => {
		expect(keysOf(at(2027, 6, 19))).toEqual(['06-19']);
		expect(keysOf(at(2027, 6, 19, 0, 0))).toEqual(['06-19']);
		expect(keysOf(at(2027, 6, 19, 23, 59))).toEqual(['06-19']);
		expect(keysOf(at(2027, 6, 20, 0, 0))).toEqual(['06-20']);
	});

	it('names first that it is the last of its weekday in the month', () => {
		expect(keysOf(at(2027, 6, 26))).toEqual(['06L6', '06-26']);
		expect(keysOf(at(2027, 12, 31))).toEqual(['12L5', '12-31']);
	});

	it('finds one last Saturday in each June, and remembers a 29 February every year', () => {
		for (let year = 1991; year <= 2100; year++) {
			const june = Array.from({ length: 30 }, (_, n) => at(year, 6, n + 1));
			const found = june.filter((day) => keysOf(day).includes('06L6'));
			expect(found.map((day) => day.getDay())).toEqual([6]);
			expect(found[0]?.getDate()).toBeGreaterThan(23);
			const february = Array.from({ length: 29 }, (_, n) => at(year, 2, n + 1));
			const leap = february.filter((day) => keysOf(day).includes('02-29'));
			expect(leap.map((day) => keysOf(day).at(-1))).toEqual(['02-29']);
		}
	});
});

describe.each(LANGS)('the lines in %s', (lang) => {
	const lines = linesOf(story(), lang);

	it('lead to steps that there are', () => {
		const steps = story().stations.flatMap(({ id, chapter }) => [
			id,
			...(chapter?.steps.map((step) => anchor(id, step.id)) ?? [])
		]);
		expect(Object.keys(lines).length).toBeGreaterThan(50);
		for (const line of Object.values(lines)) {
			expect(steps).toContain(/href="#([^"]+)"/.exec(line)?.[1]);
			expect(line).toMatch(/^<b>[^<]+:<\/b> <a href="[^"]+">[^<;]+<\/a>$/);
			expect(plain(line).length).toBeLessThan(200);
		}
	});

	it('tell of a day with several events the one that the story tells most of', () => {
		expect(lines['11-04']).toContain('whirlwind-november-4');
		expect(lines['06-16']).toContain('last-train');
		expect(lines['11-01']).toContain('neutrality');
	});

	it('name the day itself where they are printed for one, and tell nothing that comes after it', () => {
		const dated = linesOf(story(), lang, '1991-06-20');
		expect(plain(dated['06-19'])).toMatch(
			lang === 'hu' ? /^1991\. június 19\.:/ : /^19 June 1991:/
		);
		expect(dated['05-08']).toBeUndefined();
		expect(lines['05-08']).toBeDefined();
	});
});

it('says in both languages in which year it was', () => {
	const { event } = story().ledger.facts['hajmasker-departure']!;
	expect(plain(linesOf(story(), 'hu')['03-12'])).toBe(`Ezen a napon, 1990-ben: ${event?.hu}`);
	expect(plain(linesOf(story(), 'en')['03-12'])).toBe(`On this day in 1990: ${event?.en}`);
	expect(plain(linesOf(story(), 'hu')['06L6'])).toBe('Ma: a Magyar Szabadság Napja');
	expect(plain(linesOf(story(), 'en')['06L6'])).toBe('Today: the Day of Hungarian Freedom');
});

it('is a text that stands alone, and with its lines light', () => {
	const text = `(${showToday})({},${keysOf})`;
	expect(text).not.toMatch(/__vi|import\(|import\.meta|<\/script/);
	expect(() => new Function(text)).not.toThrow();
	for (const lang of LANGS) {
		const weight = brotliCompressSync(JSON.stringify(linesOf(story(), lang)) + text).length;
		expect(weight).toBeLessThan(4096);
	}
});
