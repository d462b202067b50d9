import { round, type Desk, type Shape } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import type { Degrees } from './fronts';
import { stacked, type Sheet, type Stroke } from '$lib/scene/sheet';

interface Army {
	name: Words[];
	/** Where it came from, where it turned, where it went; schematic. */
	ways: [Degrees, Degrees, Degrees][];
	label: Record<Shape, [x: number, y: number]>;
	side?: 'end';
}

/** The armies of 1944–45 beside the Red Army. */
const ARMIES: Army[] = [
	{
		name: [
			{ hu: 'román első és', en: 'Romanian First' },
			{ hu: 'negyedik hadsereg', en: 'and Fourth Armies' }
		],
		ways: [
			[
				[22.4, 46.9],
				[22.4, 47.45],
				[21.6, 47.73]
			],
			[
				[22.25, 46.65],
				[21, 46.9],
				[20.05, 47.3]
			]
		],
		label: { wide: [984, 556], tall: [384, 276] },
		side: 'end'
	},
	{
		name: [{ hu: 'bolgár első hadsereg', en: 'Bulgarian First Army' }],
		ways: [
			[
				[19.5, 45.5],
				[18.9, 45.86],
				[17.95, 45.95]
			]
		],
		label: { wide: [518, 742], tall: [202, 339] }
	},
	{
		name: [
			{ hu: 'jugoszláv harmadik hadsereg,', en: 'Yugoslav Third Army,' },
			{ hu: 'benne a Petőfi-dandár', en: 'with the Petőfi Brigade' }
		],
		ways: [
			[
				[18.65, 45.15],
				[18.5, 45.55],
				[18.05, 45.74]
			]
		],
		label: { wide: [404, 788], tall: [160, 358] }
	}
];

/** An arrow along a way, with a light rim that keeps it clear of the hatching. */
function arrow({ map, shape }: Desk, way: Army['ways'][number]): Stroke[] {
	const wide = shape === 'wide';
	const size = wide ? 22 : 11;
	const [[x0, y0], [x1, y1], [x2, y2]] = way.map(([lon, lat]) => map.at({ lon, lat })) as [
		[number, number],
		[number, number],
		[number, number]
	];
	const angle = Math.atan2(y2 - y1, x2 - x1);
	const corner = (turn: number, reach: number) =>
		`${round(x2 + Math.cos(angle + turn) * reach)} ${round(y2 + Math.sin(angle + turn) * reach)}`;
	const line = `M${x0} ${y0}Q${x1} ${y1} ${x2} ${y2}`;
	const head = `M${corner(0, size)}L${corner(2, size * 0.8)}L${corner(-2, size * 0.8)}z`;
	return [
		{ d: line, line: 'land', width: wide ? 18 : 10 },
		{ d: head, line: 'land', width: wide ? 7 : 4 },
		{ d: line, line: 'olive', width: wide ? 11 : 6 },
		{ d: head, fill: 'olive' }
	];
}

export function armies(desk: Desk): Sheet {
	const { shape, say } = desk;
	const size = shape === 'wide' ? 25 : 14;
	return stacked(
		...ARMIES.map(({ name, ways, label, side }) => ({
			paths: ways.flatMap((way) => arrow(desk, way)),
			words: name.map((text, row): Word => ({
				x: label[shape][0],
				y: round(label[shape][1] + row * size * 1.04),
				text: say(text),
				size,
				weight: 800,
				fill: 'var(--olive)',
				halo: 'var(--abroad)',
				...(side ? { anchor: side } : {})
			}))
		}))
	);
}
