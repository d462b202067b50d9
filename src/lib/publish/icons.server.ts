import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { ICONS } from '$lib/story/pages';

const SOURCE = 'static/icon.svg';

/** The width of the sign, as a share of the icon; where the system cuts its own shape, it keeps clear. */
const SHARE: Partial<Record<keyof typeof ICONS, number>> = {
	// A circle of four fifths of the width is safe; the ends of the line would stand outside.
	'icon-maskable-512.png': 0.8,
	'apple-touch-icon.png': 0.92
};

/** An icon of the site as PNG, made from the one that is drawn. */
export async function icon(name: keyof typeof ICONS): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await readFile(SOURCE, 'utf8');
	const size = ICONS[name];
	const share = SHARE[name];
	const inner = Math.round(size * (share ?? 1));
	const { width = inner } = await sharp(Buffer.from(svg)).metadata();
	const density = (72 * inner) / width;
	const sign = await sharp(Buffer.from(svg), { density }).resize(inner, inner).png().toBuffer();
	if (share === undefined) return new Uint8Array(sign);
	const background = /<rect[^>]*\bfill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
	if (!background) throw new Error(`${SOURCE} has no ground: begin it with a filled <rect>`);
	const whole = sharp({ create: { width: size, height: size, channels: 3, background } });
	return new Uint8Array(
		await whole
			.composite([{ input: sign }])
			.removeAlpha()
			.png()
			.toBuffer()
	);
}

/** The mark of a publisher, as it was given. */
export function logo(file: string): Promise<string> {
	return readFile(file, 'utf8');
}
