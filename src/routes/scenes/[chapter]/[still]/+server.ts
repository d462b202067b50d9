import { error } from '@sveltejs/kit';
import { SIZE } from '$lib/scene/frame';
import { stills } from '$lib/article/stills.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The width of a frame as PNG, in pixels. */
const WIDTH = 1200;

/** From this size on, in bytes, a PNG is squeezed. */
const HEAVY = 500_000;

export const entries: EntryGenerator = () =>
	stills().map(({ chapter, file }) => ({ chapter, still: file }));

export const GET: RequestHandler = async ({ params }) => {
	const found = stills().find(
		({ chapter, file }) => chapter === params.chapter && file === params.still
	);
	if (!found) error(404, `There is no frame at scenes/${params.chapter}/${params.still}.`);
	const svg = found.draw();
	if (found.file.endsWith('.svg')) {
		return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
	}
	const { default: sharp } = await import('sharp');
	// Frames are drawn side by side; a thread for each is enough.
	sharp.concurrency(1);
	const image = sharp(Buffer.from(svg), { density: (72 * WIDTH) / SIZE.wide.width }).removeAlpha();
	const exact = await image.clone().png({ compressionLevel: 6 }).toBuffer();
	// Many small marks make a heavy file. A palette halves it, at twice the time; a lower quality
	// would merge colours that lie close, such as land and abroad.
	const png =
		exact.length < HEAVY
			? exact
			: await image.png({ palette: true, quality: 100, dither: 0, effort: 1 }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
