// @ts-check
/**
 * Draws the frames of a chapter as PNG files, without building the site:
 * `npm run stills -- garrisons [frame] [hu|en]` writes `looks/stills/garrisons/<frame>.<lang>.<shape>.png`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { createServer } from 'vite';

const [chapter = '', ...rest] = process.argv.slice(2);
const lang = rest.find((word) => word === 'hu' || word === 'en');
const frame = rest.find((word) => word !== lang);
const folder = path.join('looks/stills', chapter);

const server = await createServer({
	logLevel: 'error',
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});
const { stills } = await server.ssrLoadModule('/src/lib/article/stills.server.ts');
await mkdir(folder, { recursive: true });
let drawn = 0;
for (const still of stills().values()) {
	const [name, language, tall] = still.file.split('.');
	if (still.chapter !== chapter || !still.file.endsWith('.svg')) continue;
	if ((frame && frame !== name) || (lang && lang !== language)) continue;
	const shape = tall === 'tall' ? 'tall' : 'wide';
	const file = path.join(folder, `${name}.${language}.${shape}.png`);
	// A phone has at least two pixels to a unit.
	const density = shape === 'tall' ? 144 : 72;
	await writeFile(file, await sharp(Buffer.from(still.draw()), { density }).png().toBuffer());
	console.log(file);
	drawn++;
}
await server.close();
if (drawn === 0) {
	console.error(`No frame drawn: there is no chapter “${chapter}”, or it has no frame “${frame}”.`);
	process.exit(1);
}
