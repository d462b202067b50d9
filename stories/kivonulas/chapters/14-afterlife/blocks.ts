import { round, type Desk } from '$lib/scene/frame';
import type { Stroke } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { at, fitted, type Fit, type View } from './view';

/** How the town lies on a phone. */
export const FIT: Fit = { k: 0.63, dx: -22, dy: -74 };
/** The street. */
export const STREET = 740;

/** A block of flats: its left, its width, its floors, and the height of one. */
interface Block {
	x: number;
	width: number;
	floors: number;
	floor: number;
	flats: number;
	foot: number;
}

const LEFT: Block = { x: 30, width: 470, floors: 5, floor: 74, flats: 9, foot: STREET + 22 };
const RIGHT: Block = { x: 640, width: 420, floors: 4, floor: 74, flats: 8, foot: STREET + 22 };
const BEHIND: Block[] = [
	{ x: -330, width: 300, floors: 5, floor: 60, flats: 8, foot: STREET },
	{ x: 430, width: 280, floors: 5, floor: 58, flats: 8, foot: STREET },
	{ x: 1010, width: 340, floors: 5, floor: 60, flats: 9, foot: STREET },
	{ x: -820, width: 360, floors: 4, floor: 60, flats: 9, foot: STREET }
];

const top = ({ floors, floor, foot }: Block) => foot - floors * floor;
const body = (block: Block) => box(block.x, top(block), block.width, block.floors * block.floor);

/** The openings of one kind of block: a line of dashes to a floor, one dash a window. */
function windows(block: Block): Pick<Stroke, 'd' | 'width' | 'dash'> {
	const pitch = block.width / block.flats;
	const wide = pitch * 0.54;
	const rows = Array.from(
		{ length: block.floors },
		(_, i) =>
			`M${at(block.x + (pitch - wide) / 2, top(block) + block.floor * (i + 0.54))}h${Math.round(block.width - pitch + wide)}`
	);
	return {
		d: rows.join(''),
		width: block.floor * 0.5,
		dash: `${wide.toFixed(1)} ${(pitch - wide).toFixed(1)}`
	};
}

/** Rooms without a ceiling, through which the sky is seen. */
const OPEN: [block: Block, flat: number, floor: number][] = [
	[LEFT, 2, 0],
	[LEFT, 3, 0],
	[LEFT, 7, 0],
	[LEFT, 3, 1],
	[RIGHT, 4, 0],
	[RIGHT, 5, 0],
	[RIGHT, 6, 0]
];

function opening(block: Block, flat: number, floor: number): string {
	const pitch = block.width / block.flats;
	const [wide, high] = [pitch * 0.54, block.floor * 0.5];
	const middle = top(block) + block.floor * (floor + 0.54);
	return box(block.x + pitch * flat + (pitch - wide) / 2, middle - high / 2, wide, high);
}

/** The joints between the concrete panels: a line as wide as the house, in dashes, each way. */
function panels(block: Block): Stroke[] {
	const pitch = block.width / block.flats;
	const high = block.floors * block.floor;
	const style = { line: 'faint', opacity: 0.5 } as const;
	return [
		{
			...style,
			d: `M${at(block.x + block.width / 2, top(block))}v${high}`,
			width: block.width,
			dash: `1.4 ${block.floor - 1.4}`
		},
		{
			...style,
			d: `M${at(block.x, top(block) + high / 2)}h${block.width}`,
			width: high,
			dash: `1.4 ${round(pitch - 1.4)}`
		}
	];
}

/** Crowns of trees of one size: round dots, five to a tree. */
function crowns(r: number, trees: [number, number][]): Stroke {
	const dots = [
		[0, 0],
		[-0.56, 0.46],
		[0.6, 0.4],
		[0.32, -0.4],
		[-0.42, -0.22]
	] as const;
	const d = trees.flatMap(([x, y]) =>
		dots.map(([dx, dy]) => `M${Math.round(x + dx * r)} ${Math.round(y + dy * r)}h0`)
	);
	return { d: d.join(''), line: 'olive', width: Math.round(r * 1.4), round: true };
}

/** Blocks of flats without a window: trees grow before them, on their roofs and out of their rooms. */
export function blocks(desk: Desk): View {
	const { fit } = fitted(desk, FIT);
	const trunks = 'M-40 700v80M560 690v90M312 742v40M1090 690v90M842 748v34M120 760v26';
	return {
		fit,
		paths: [
			...BEHIND.flatMap((block): Stroke[] => [
				{ d: body(block), fill: 'rule', opacity: 0.75 },
				{ ...windows(block), line: 'faint', opacity: 0.8 }
			]),
			...[LEFT, RIGHT].flatMap((block): Stroke[] => [
				{ d: body(block), fill: 'rule' },
				...panels(block),
				{ ...windows(block), line: 'night' },
				{ d: body(block), line: 'faint', width: 3 },
				{ d: box(block.x - 6, top(block) - 9, block.width + 12, 12), fill: 'faint' }
			]),
			{
				d: OPEN.map((each) => opening(...each)).join(''),
				fill: 'paper'
			},
			{ d: trunks, line: 'olive', width: 9 },
			crowns(74, [
				[-40, 690],
				[560, 694],
				[1090, 690]
			]),
			crowns(40, [
				[120, 756],
				[312, 742],
				[842, 748]
			]),
			crowns(16, [
				[96, 374],
				[398, 378],
				[760, 450],
				[230, 466],
				[928, 542]
			])
		],
		words: []
	};
}
