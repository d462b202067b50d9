import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { raster, unroll } from './raster.server';

const hatched = (turn: number) =>
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 840" width="1000" height="840">' +
	'<pattern id="hatch" width="20" height="30" patternUnits="userSpaceOnUse" ' +
	`patternTransform="rotate(${turn})"><path d="M10 0V30" stroke="#000" stroke-width="6"/></pattern>` +
	'<path d="M0 0H1000V840H0z" fill="#fff"/><path d="M0 0H1000V840H0z" fill="url(#hatch)"/></svg>';

const pixels = (svg: string) =>
	sharp(Buffer.from(svg), { density: 72 }).greyscale().raw().toBuffer();

describe('unroll', () => {
	it.each([0, 45])('keeps the picture when it is turned by %i°', async (turn) => {
		const [plain, unrolled] = await Promise.all([
			pixels(hatched(turn)),
			pixels(unroll(hatched(turn)))
		]);
		const apart = plain.reduce((sum, value, at) => sum + Math.abs(value - unrolled[at]!), 0);
		expect(apart / plain.length).toBeLessThan(4);
	});

	it('leaves a picture without patterns as it is', () => {
		const svg = '<svg><path d="M0 0"/></svg>';
		expect(unroll(svg)).toBe(svg);
	});
});

describe('raster', () => {
	it('is a PNG 1200 pixels wide', async () => {
		const { format, width } = await sharp(await raster(hatched(45))).metadata();
		expect({ format, width }).toEqual({ format: 'png', width: 1200 });
	});
});
