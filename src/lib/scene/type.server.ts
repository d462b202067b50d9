import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as fontkit from 'fontkit';
import { plainSpaces, TABULAR, type Outline, type Weight } from './word';

const require = createRequire(import.meta.url);
const FACES: Record<Weight, string> = {
	400: '400Regular/SofiaSansExtraCondensed_400Regular.ttf',
	600: '600SemiBold/SofiaSansExtraCondensed_600SemiBold.ttf',
	800: '800ExtraBold/SofiaSansExtraCondensed_800ExtraBold.ttf'
};
const fonts = new Map<Weight, fontkit.Font>();

function face(weight: Weight): fontkit.Font {
	let font = fonts.get(weight);
	if (!font) {
		const file = require.resolve(`@expo-google-fonts/sofia-sans-extra-condensed/${FACES[weight]}`);
		// Loaded when the first word is set, because most of a build's processes set none.
		const { create } = require('fontkit') as typeof fontkit;
		font = create(readFileSync(file)) as fontkit.Font;
		fonts.set(weight, font);
	}
	return font;
}

const runs = new Map<string, fontkit.GlyphRun>();

/** Sets a line as the page does: the heaviest weight has figures of one width. */
function set(weight: Weight, text: string): fontkit.GlyphRun {
	const key = `${weight} ${text}`;
	const known = runs.get(key);
	if (known) return known;
	const run = face(weight).layout(plainSpaces(text), weight === TABULAR ? ['tnum'] : []);
	runs.set(key, run);
	return run;
}

/** The width of a line of text in the labels' type, in units of its size's unit. */
export function measure(text: string, size: number, weight: Weight = 600, spacing = 0): number {
	const font = face(weight);
	const { advanceWidth } = set(weight, text);
	return (advanceWidth / font.unitsPerEm + (text.length * spacing) / 1000) * size;
}

const outlines = new Map<string, string>();

/** Sets a line of text and gives the path of its letters; the baseline starts at (0, 0). */
export const outline: Outline = (text, size, weight, anchor, spacing) => {
	// The same word stands in many frames.
	const key = `${size} ${weight} ${anchor} ${spacing} ${text}`;
	const known = outlines.get(key);
	if (known !== undefined) return known;
	const font = face(weight);
	const scale = size / font.unitsPerEm;
	const width = measure(text, size, weight, spacing);
	let x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
	const run = set(weight, text);
	const path = run.glyphs
		.map((glyph, index) => {
			const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
			const at = `M${tenths(x + xOffset * scale)} ${tenths(-yOffset * scale)}`;
			x += xAdvance * scale + (spacing * size) / 1000;
			return at + letter(glyph, size, weight);
		})
		.join('');
	outlines.set(key, path);
	return path;
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const LETTERS: Record<string, string> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c',
	closePath: 'z'
};
const letters = new Map<string, string>();

/** The outline of a letter in tenths, relative to its place on the baseline. */
function letter(glyph: fontkit.Glyph, size: number, weight: Weight): string {
	const key = `${glyph.id} ${size} ${weight}`;
	const known = letters.get(key);
	if (known !== undefined) return known;
	const scale = size / face(weight).unitsPerEm;
	let path = '';
	let [x, y] = [0, 0];
	let start = [0, 0];
	for (const { command, args } of glyph.path.commands) {
		const to = args.map((value, index) => Math.round(value * scale * 10 * (index % 2 ? -1 : 1)));
		// Whole tenths are taken apart, so that nothing is lost on the way round a letter.
		const steps = to.map((value, index) => (value - (index % 2 ? y : x)) / 10);
		path += LETTERS[command] + steps.join(' ');
		[x, y] = command === 'closePath' ? [start[0]!, start[1]!] : [to.at(-2)!, to.at(-1)!];
		if (command === 'moveTo') start = [x, y];
	}
	letters.set(key, path);
	return path;
}
