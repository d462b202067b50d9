import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { heading } from './heading';
import type { Pose } from './key';
import { box } from '../../drawings/path';
import { pick, word, type View } from './view';

/** A cabinet of keys in rows. All lengths are in units of the viewBox. */
export interface Rack {
	x: number;
	y: number;
	/** From one key to the next, and from one row to the next. */
	pitch: [width: number, height: number];
	/** Size of a key; see key.ts. */
	size: number;
	/** The boxes that hold the keys: full rows, and what remains. */
	boxes: [x: number, y: number, width: number, height: number][];
}

/** Keys in a row; the sites are a multiple of it, and a row that is not full would show hooks. */
export const COLUMNS = 41;
/** The key that the reader takes along: its column and row. */
const TAKEN = [25, 2] as const;

/** The cabinet for `n` keys. */
export function rack({ shape }: Pick<Desk, 'shape'>, n: number): Rack {
	const [x, y, width, height, size] = pick(
		shape,
		[44, 214, 912, 64, 0.92],
		[15, 85, 360, 36.5, 0.52]
	);
	const pitch: [number, number] = [width / COLUMNS, height];
	const rows = Math.floor(n / COLUMNS);
	const rest = n - rows * COLUMNS;
	const boxes: Rack['boxes'] = [[x, y, width, rows * height]];
	if (rest) boxes.push([x, y + rows * height, rest * pitch[0], height]);
	return { x, y, pitch, size, boxes };
}

/** How many keys a cabinet holds. */
export const held = ({ boxes, pitch }: Rack): number =>
	Math.round(
		boxes.reduce((sum, [, , width, height]) => sum + width * height, 0) / (pitch[0] * pitch[1])
	);

/** Where the ring of a key hangs, measured from the corner of its cell. */
export const hook = ({ pitch }: Rack): [number, number] => [pitch[0] / 2, pitch[1] * 0.1];

/** The key that the reader takes along, while it still hangs in its row. */
export function hanging(all: Rack): Pose {
	const [column, row] = TAKEN;
	const [dx, dy] = hook(all);
	return {
		keyX: round(all.x + column * all.pitch[0] + dx),
		keyY: round(all.y + row * all.pitch[1] + dy),
		keySize: all.size,
		turn: 0
	};
}

/** The cabinet itself, its heading, and who was to guard what the keys open. */
export function cabinet(desk: Desk, { x, y, pitch, boxes }: Rack): View {
	const { shape } = desk;
	const [margin, rim] = pick(shape, [20, 7], [7, 3]);
	const [, , width] = boxes[0] ?? [0, 0, 0];
	const height = boxes.reduce((sum, box) => sum + box[3], 0);
	const around = (by: number) => box(x - by, y - by, width + 2 * by, height + 2 * by);
	const rows = Math.round(height / pitch[1]);
	const rails = Array.from(
		{ length: rows },
		(_, row) => `M${x} ${round(y + (row + 0.08) * pitch[1])}h${width}`
	);
	const foot = y + height + margin;
	const [lead, small] = pick(shape, [34, 24], [14, 13]);
	const guard = (row: number, who: Words, how: Words): Word[] => {
		const line = foot + pick(shape, 40, 19) + row * lead;
		const left = pick(shape, 24, 10);
		const put = (at: number, text: Words, weight: 400 | 600 | 800): Word => ({
			...word(desk, at, line, text),
			size: small,
			weight
		});
		const order: Words = { hu: row ? '2.' : '1.', en: row ? '2' : '1' };
		const from = left + pick(shape, 34, 15);
		const then = from + desk.measure(desk.say(who), small, 800) + small * 0.5;
		return [put(left, order, 800), put(from, who, 800), put(then, how, 400)];
	};
	return {
		paths: [
			{ d: around(margin), fill: 'olive', line: 'olive', width: rim, round: true },
			{ d: around(margin - rim), line: 'land', width: pick(shape, 1.6, 1), opacity: 0.5 },
			{ d: rails.join(''), line: 'land', width: pick(shape, 2, 1), opacity: 0.45 }
		],
		words: [
			...heading(
				desk,
				'{sites-handed-over}',
				{ hu: 'hátrahagyott ingatlan', en: 'sites left behind' },
				[
					{
						hu: '{garrisons-handed-over} átadott helyőrségben',
						en: 'in {garrisons-handed-over} garrisons handed over'
					},
					{ hu: 'egy kulcs = egy ingatlan', en: 'one key = one site' }
				]
			),
			...guard(
				0,
				{ hu: 'Magyar Honvédség:', en: 'Hungarian army:' },
				{ hu: 'több ezer sorkatona őrzi', en: 'several thousand conscripts stand guard' }
			),
			...guard(
				1,
				{
					hu: 'vagyonkezelő a Pénzügyminisztérium alatt:',
					en: 'a body under the Finance Ministry:'
				},
				{ hu: 'volt rendőrök, katonák őrzik', en: 'former policemen and soldiers' }
			)
		]
	};
}
