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
	'–—‘’‚“”„…•‹›€−≈×→\u2009\u202f';
const CENTRAL = 'őűŐŰăĂşŞțȚšŠčČžŽřŘěĚůŮťŤďĎňŇľĽĺĹŕŔćĆđĐłŁńŃśŚźŹżŻęĘąĄ' + '≈→\u2009\u202f„”';
const FONTS = [
	['literata', '@fontsource-variable/literata/files/literata', 'wght-normal'],
	[
		'sofia-sans-extra-condensed',
		'@fontsource-variable/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed',
		'wght-normal'
	]
];

for (const [name, files, axes] of FONTS) {
	for (const [part, text] of [
		['latin', LATIN],
		['latin-ext', CENTRAL]
	]) {
		const font = await readFile(`node_modules/${files}-${part}-${axes}.woff2`);
		const target = `src/lib/article/fonts/${name}-${part}.woff2`;
		const bytes = await subset(font, text ?? '', { targetFormat: 'woff2' });
		await writeFile(target, bytes);
		console.log(`${target}: ${(bytes.length / 1024).toFixed(1)} KB`);
	}
}
