/**
 * Which step lies under the reader's eye: the last one whose top is at or above the line.
 *
 * @param tops distance of each step's top from the top of the window, in pixels, ascending
 * @param line where the reader reads, in pixels from the top of the window
 * @returns index into `tops`; −1 above the first step
 */
export function activeStep(tops: readonly number[], line: number): number {
	let index = -1;
	for (const top of tops) {
		if (top > line) break;
		index++;
	}
	return index;
}

/**
 * How far the reader is through a step, from 0 (its top at the line) to 1 (its end there), in
 * two-hundredths, so that nothing is drawn again for less than a pixel.
 */
export function progressThrough(top: number, height: number, line: number): number {
	if (height <= 0) return 0;
	const t = Math.min(1, Math.max(0, (line - top) / height));
	return Math.round(t * 200) / 200;
}
