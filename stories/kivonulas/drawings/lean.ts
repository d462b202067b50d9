import { round } from '$lib/scene/frame';
import type { Sheet, Stroke } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { LEADING } from './setting';

/**
 * Sheets as a page carries them, where every byte counts: places no finer than can be seen, paths
 * that follow each other in one style as one path, paragraphs as lines.
 *
 * @param grain what places are rounded to: half a pixel of a phone, one of a wide screen
 */
export function lean<Name extends string>(
	sheets: Record<Name, Sheet>,
	grain: number
): Record<Name, Sheet> {
	const tick = (value: number) => round(Math.round(value / grain) * grain);
	const coarse = ({ d, ...style }: Stroke): Stroke => ({
		d: d.replace(/-?\d+\.\d+/g, (value) => String(tick(Number(value)))),
		...style
	});
	const lines = ({ text, x, y, ...style }: Word): Word[] =>
		text.split('\n').map((line, n) => ({
			x: tick(x),
			y: round(tick(y) + n * style.size * LEADING),
			text: line,
			...style
		}));
	return Object.fromEntries(
		Object.entries<Sheet>(sheets).map(([name, { paths = [], words = [] }]) => [
			name,
			{ paths: joined(paths.map(coarse)), words: words.flatMap(lines) }
		])
	) as unknown as Record<Name, Sheet>;
}

function joined(paths: Stroke[]): Stroke[] {
	const style = ({ d: _, ...rest }: Stroke) => JSON.stringify(rest);
	return paths.reduce<Stroke[]>((done, path) => {
		const last = done.at(-1);
		if (last && style(last) === style(path)) last.d += path.d;
		else done.push({ ...path });
		return done;
	}, []);
}
