// @ts-check
/**
 * Makes the fonts that the article ships: the variable files of Fontsource, cut down to the letters
 * that a Hungarian and English text with Central European names can hold. Run it again after a
 * change of either list: `node scripts/fonts.js`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';

const LATIN =
	[...Array(95)].map((_, i) => String.fromCodePoint(0x20 + i)).join('') +
	[...Array(96)].map((_, i) => String.fromCodePoint(0xa0 + i)).join('') +
	'–—‘’‚“”„…•‹›€−\u2009\u202f';
/** The letters that every Hungarian page has beyond those. */
const HUNGARIAN = 'őűŐŰ';
const CENTRAL = 'ăĂşŞțȚšŠčČžŽřŘěĚůŮťŤďĎňŇľĽĺĹŕŔćĆđĐłŁńŃśŚźŹżŻęĘąĄ';
/** Each face with the weights that page.css sets it in. */
const FONTS = /** @type {const} */ ([
	['literata', { min: 400, max: 700 }],
	['sofia-sans-extra-condensed', { min: 400, max: 800 }]
]);
/** Each file with the one of Fontsource's in which its letters are. */
const PARTS = /** @type {const} */ ([
	['latin', 'latin', LATIN],
	['hungarian', 'latin-ext', HUNGARIAN],
	['central', 'latin-ext', CENTRAL]
]);

/** Signs that Fontsource leaves out, from a static file of the face. */
const SIGNS = '≈↑';
const STATIC =
	'@expo-google-fonts/sofia-sans-extra-condensed/800ExtraBold/SofiaSansExtraCondensed_800ExtraBold.ttf';

/** @param {string} name @param {Buffer} font @param {string} text @param {object} [options] */
async function cut(name, font, text, options = {}) {
	const target = `src/lib/article/fonts/${name}.woff2`;
	const bytes = await subset(font, text, { targetFormat: 'woff2', ...options });
	await writeFile(target, bytes);
	console.log(`${target}: ${(bytes.length / 1024).toFixed(1)} KB`);
}

for (const [name, wght] of FONTS) {
	for (const [part, from, text] of PARTS) {
		const files = `node_modules/@fontsource-variable/${name}/files`;
		const font = await readFile(`${files}/${name}-${from}-wght-normal.woff2`);
		await cut(`${name}-${part}`, font, text, { variationAxes: { wght } });
	}
}
await cut('sofia-sans-extra-condensed-signs', await readFile(`node_modules/${STATIC}`), SIGNS);
