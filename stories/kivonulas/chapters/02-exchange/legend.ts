import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { stacked, type Sheet, type Stroke } from '$lib/scene/sheet';
import { disc } from '../../drawings/path';
import { plated } from './plated';

const TEXT = {
	german: { hu: 'német csapatok kezén', en: 'held by German troops' },
	soviet: { hu: 'szovjet csapatok kezén', en: 'held by Soviet troops' },
	front: { hu: 'a front, vázlat', en: 'the front, schematic' },
	early: {
		hu: 'a front {miskolc-taken|year} {miskolc-taken|month|a} elején, vázlat',
		en: 'the front in early {miskolc-taken|month} {miskolc-taken|year}, schematic'
	},
	late: {
		hu: 'a front {ring-closed|year} {ring-closed|month|a} végén, vázlat',
		en: 'the front in late {ring-closed|month} {ring-closed|year}, schematic'
	},
	realm: {
		hu: 'Magyarország akkori határa, vázlat; folytonos vonal: a mai',
		en: 'Hungary’s border of that time, schematic; solid line: today’s'
	},
	ally: { hu: 'szövetséges hadsereg útja, vázlat', en: 'route of an allied army, schematic' },
	hollow: { hu: 'üres jel: vitatott vagy nem pontos', en: 'hollow: contested or not exact' }
} satisfies Record<string, Words>;

/** What a sign of the map stands for. */
export type Sign = keyof typeof TEXT;

/** The sign itself, `k` units high and low from the middle of its left end. */
function sign(shape: Shape, key: Sign, x: number, y: number, k: number): Stroke[] {
	const at = (dx: number, dy = 0) => `${round(x + dx * k)} ${round(y + dy * k)}`;
	const line = `M${at(0)}H${round(x + 26 * k)}`;
	if (key === 'german' || key === 'soviet') {
		const d = `M${at(0, -8)}H${round(x + 26 * k)}V${round(y + 8 * k)}H${x}z`;
		const [width, fill] = [round(1.3 * k), `url(#exchange-${shape}-${key}-key)`];
		return [{ d, fill, line: 'ink', width }];
	}
	if (key === 'hollow')
		return [{ d: disc(x + 13 * k, y, round(7 * k)), fill: 'land', line: 'red', width: 2.6 * k }];
	if (key === 'realm') return [{ d: line, line: 'ink', width: 2.4 * k, dash: `${7 * k} ${5 * k}` }];
	if (key === 'ally') {
		return [
			{ d: `M${at(0)}H${round(x + 18 * k)}`, line: 'olive', width: 7 * k },
			{ d: `M${at(15, -9)}L${at(28)}L${at(15, 9)}z`, fill: 'olive' }
		];
	}
	return [{ d: line, line: 'red', width: 6 * k }];
}

/**
 * The key of a frame, its rows standing on the foot of the picture.
 *
 * @param left where it begins, if not at the margin
 * @param plate whether it lies on hatched land
 */
export function legend(desk: Desk, rows: Sign[][], left?: number, plate = false): Sheet {
	const wide = desk.shape === 'wide';
	const size = wide ? 22 : 13.5;
	const k = size / 22;
	const foot = wide ? 818 : 432;
	const margin = left ?? (wide ? 24 : 12);
	const halo = plate ? {} : { halo: 'var(--abroad)' };
	const paths: Stroke[] = [];
	const lines = rows.flatMap((signs, row) => {
		let x = margin;
		const y = round(foot - (rows.length - 1 - row) * size * 1.35);
		return signs.map((key): Word => {
			const text = desk.say(TEXT[key]);
			paths.push(...sign(desk.shape, key, x, round(y - 8 * k), k));
			const line: Word = { x: round(x + size * 1.55), y, text, size, ...halo };
			x = round(x + desk.measure(text, size, 600) + size * 3);
			return line;
		});
	});
	const ground = plate ? plated(desk, lines, margin).paths : [];
	return stacked({ paths: ground }, { paths, words: lines });
}
