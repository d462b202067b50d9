import { error } from '@sveltejs/kit';
import sharp from 'sharp';
import { SIZE } from '$lib/scene/frame';
import { stills } from '$lib/article/stills.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The width of a frame as PNG, in pixels. */
const WIDTH = 1200;

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
	const png = await sharp(Buffer.from(svg), { density: (72 * WIDTH) / SIZE.wide.width })
		.png({ palette: true, quality: 90, effort: 4 })
		.toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
