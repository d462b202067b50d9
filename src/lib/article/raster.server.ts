import sharp from 'sharp';
import { SIZE } from '$lib/scene/frame';

/** The width of a frame as PNG, in pixels. */
const WIDTH = 1200;

/** A frame's density, in dots an inch of 72 units. */
const DENSITY = (72 * WIDTH) / SIZE.wide.width;

/** From this size on, in bytes, a frame's PNG is squeezed. */
const HEAVY = 500_000;

/** How large the tile of a pattern is made at least, in units of its own, and of how many at most. */
const TILE = 150;
const MOST = 30;

const PATTERN = /(<pattern\b[^>]*>)([\s\S]*?)<\/pattern>/g;

// Frames are drawn side by side; a thread for each is enough.
sharp.concurrency(1);

/**
 * The same picture with the tile of each pattern laid many times side by side into one. librsvg draws
 * a pattern tile by tile, and takes seconds for a country that is hatched.
 *
 * @param svg a picture whose patterns have their width and height in units of their own
 */
export function unroll(svg: string): string {
	return svg.replace(PATTERN, (whole, head: string, tile: string) => {
		const side = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(head)?.[1]);
		const id = /\bid="([^"]+)"/.exec(head)?.[1];
		const [width, height] = [side('width'), side('height')];
		if (!id || !(width > 0) || !(height > 0)) return whole;
		const columns = Math.min(MOST, Math.ceil(TILE / width));
		const rows = Math.min(MOST, Math.ceil(TILE / height));
		const copies = Array.from({ length: columns * rows }, (_, n) => {
			const [x, y] = [(n % columns) * width, Math.floor(n / columns) * height];
			return n === 0
				? `<g id="${id}-tile">${tile}</g>`
				: `<use href="#${id}-tile" x="${x}" y="${y}"/>`;
		});
		const wider = head
			.replace(/\bwidth="[^"]+"/, `width="${columns * width}"`)
			.replace(/\bheight="[^"]+"/, `height="${rows * height}"`);
		return `${wider}${copies.join('')}</pattern>`;
	});
}

/**
 * A picture as PNG; a still becomes 1200 pixels wide.
 *
 * @param svg a still (see still.server.ts) or a card
 * @param density in dots an inch; a unit is a pixel at 72
 * @param heavy from this size on, in bytes, it is squeezed
 */
export async function raster(
	svg: string,
	density = DENSITY,
	heavy = HEAVY
): Promise<Uint8Array<ArrayBuffer>> {
	const { data, info } = await sharp(Buffer.from(unroll(svg)), { density })
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	const image = sharp(data, { raw: { width, height, channels } });
	const exact = await image.clone().png({ compressionLevel: 6 }).toBuffer();
	// Many small marks make a heavy file. A palette halves it, at twice the time; a lower quality
	// would merge colours that lie close, such as land and abroad, and shift the paper.
	const png =
		exact.length < heavy
			? exact
			: await image.png({ palette: true, quality: 100, dither: 0, effort: 1 }).toBuffer();
	return new Uint8Array(png);
}
