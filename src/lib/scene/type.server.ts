import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as fontkit from 'fontkit';
import { plainSpaces, TABULAR, type Outline, type Weight } from './Label.svelte';

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
			const letter = letterPath(glyph, scale, x + xOffset * scale, -yOffset * scale);
			x += xAdvance * scale + (spacing * size) / 1000;
			return letter;
		})
		.join('');
	outlines.set(key, path);
	return path;
};

const LETTERS: Record<string, string> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z'
};

/** The outline of a letter at (x, y), in tenths. */
function letterPath(glyph: fontkit.Glyph, scale: number, x: number, y: number): string {
	let path = '';
	for (const { command, args } of glyph.path.commands) {
		path += LETTERS[command];
		for (let index = 0; index < args.length; index += 2) {
			const toX = Math.round((x + (args[index] ?? 0) * scale) * 10) / 10;
			const toY = Math.round((y - (args[index + 1] ?? 0) * scale) * 10) / 10;
			path += `${index > 0 ? ' ' : ''}${toX} ${toY}`;
		}
	}
	return path;
}
