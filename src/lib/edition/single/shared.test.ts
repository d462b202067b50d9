import { describe, expect, it } from 'vitest';
import { share, type Picture } from './shared';

const day = (svg: string): Picture => ({ svg, light: 'day' });
/** A path that is long enough to be said once. */
const path = (n: number) => `<path d="M${n} 0${'h1v1'.repeat(40)}z"/>`;

describe('share', () => {
	it('says a long element once that stands in several pictures', () => {
		const { pictures, pieces } = share([day(path(1) + path(2)), day(path(1))]);
		expect(pictures).toEqual([`<use href="#s-0"/>${path(2)}`, '<use href="#s-0"/>']);
		expect(pieces).toBe(path(1).replace('<path', '<path id="s-0"'));
	});

	it('leaves short elements, and those that stand once', () => {
		const svg = `<circle r="3"/><circle r="3"/>${path(1)}`;
		expect(share([day(svg), day('<circle r="3"/>')])).toEqual({
			pictures: [svg, '<circle r="3"/>'],
			pieces: '',
			paints: {}
		});
	});

	it('shares the contents of groups that differ in how strong they are', () => {
		const both = path(1) + path(2);
		const { pictures, pieces } = share([
			day(`<g opacity="0.5">${both}</g>`),
			day(`<g class="fade">${both}</g>`)
		]);
		expect(pictures).toEqual([
			'<g opacity="0.5"><use href="#s-0"/></g>',
			'<g class="fade"><use href="#s-0"/></g>'
		]);
		expect(pieces).toBe(`<g id="s-0">${both}</g>`);
	});

	it('takes the largest piece, and a smaller one only where it stands elsewhere too', () => {
		const group = `<g>${path(1)}${path(2)}</g>`;
		expect(share([`${group}<circle/>`, group, path(2)].map(day))).toEqual({
			pictures: ['<use href="#s-1"/><circle/>', '<use href="#s-1"/>', '<use href="#s-0"/>'],
			pieces:
				path(2).replace('<path', '<path id="s-0"') + `<g id="s-1">${path(1)}<use href="#s-0"/></g>`,
			paints: {}
		});
	});

	it('names what frames paint with by what it is, and once for each light', () => {
		const clip = (r: number) =>
			`<clipPath id="grown"><circle r="${r}"/></clipPath><g clip-path="url(#grown)"><path d="M0 0"/></g>`;
		const shared = share([
			day(clip(1)),
			day(clip(2)),
			day(clip(1)),
			{ svg: clip(1), light: 'night' }
		]);
		const used = shared.pictures.map((svg) => /url\(#([^)]+)\)/.exec(svg)?.[1]);
		expect(used[0]).toBe(used[2]);
		expect(new Set(used).size).toBe(3);
		expect(shared.paints).toEqual({
			day:
				`<clipPath id="${used[0]}"><circle r="1"/></clipPath>` +
				`<clipPath id="${used[1]}"><circle r="2"/></clipPath>`,
			night: `<clipPath id="${used[3]}"><circle r="1"/></clipPath>`
		});
		expect(shared.pictures.join('')).not.toContain('clipPath');
	});

	it('renames what a paint itself paints with, and leaves names of the page', () => {
		const svg =
			'<defs><g id="car"><use href="#map-land"/></g></defs>' +
			'<pattern id="row"><use href="#car"></use></pattern><rect fill="url(#row)"></rect>';
		const { pictures, paints } = share([day(svg)]);
		const [car, row] = [...paints.day!.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		expect(paints.day).toBe(
			`<g id="${car}"><use href="#map-land"/></g><pattern id="${row}"><use href="#${car}"/></pattern>`
		);
		expect(pictures).toEqual([`<rect fill="url(#${row})"/>`]);
	});

	it('keeps the words of a text as they are written', () => {
		const svg = '<text x="1">35 000 <tspan>vonat</tspan></text>';
		expect(share([day(svg)]).pictures).toEqual([svg]);
	});

	it('refuses a picture that is not whole', () => {
		expect(() => share([day('<g><path d="M0 0"/>')])).toThrow('<g> is not closed');
		expect(() => share([day('<g></path>')])).toThrow('<g> ends as </path>');
	});

	it('refuses what is drawn and named, because its name would stand in many pictures', () => {
		expect(() => share([day('<g id="car"/><use href="#car"/>')])).toThrow('put it into <defs>');
		expect(() => share([day('<defs><g id="car"/></defs><use href="#car"/>')])).not.toThrow();
	});
});
