import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Outline, Weight } from './Label.svelte';

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
		font = fontkit.create(readFileSync(file)) as fontkit.Font;
		fonts.set(weight, font);
	}
	return font;
}

/** The face has no thin no-break space; its own space is as thin. */
function set(font: fontkit.Font, text: string): fontkit.GlyphRun {
	return font.layout(text.replace(/[\u202f\u00a0\u2009]/g, ' '));
}

/** The width of a line of text in the labels' type, in units of its size's unit. */
export function measure(text: string, size: number, weight: Weight = 600, spacing = 0): number {
	const font = face(weight);
	const { advanceWidth } = set(font, text);
	return (advanceWidth / font.unitsPerEm + (text.length * spacing) / 1000) * size;
}

/** Sets a line of text and gives the path of its letters; the baseline starts at (0, 0). */
export const outline: Outline = (text, size, weight, anchor, spacing) => {
	const font = face(weight);
	const scale = size / font.unitsPerEm;
	const width = measure(text, size, weight, spacing);
	let x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
	const run = set(font, text);
	return run.glyphs
		.map((glyph, index) => {
			const position = run.positions[index];
			const path = glyph.path
				.scale(scale, -scale)
				.translate(x + (position?.xOffset ?? 0) * scale, -(position?.yOffset ?? 0) * scale);
			x += (position?.xAdvance ?? 0) * scale + (spacing * size) / 1000;
			return tenths(path.toSVG());
		})
		.join('');
};

function tenths(path: string): string {
	return path.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
