import { figure } from '$lib/story/figure';
import { round, type Desk } from '$lib/scene/frame';
import { counted, type Lettering } from './lettering';
import { boxes, columnAt, rowAt, type Tally } from './tally';

const BLOCK = { cols: 10, rows: 10, across: 7 };
const FORM = {
	wide: {
		x: [40, 514],
		y: 222,
		cell: [6, 6.9],
		mark: [3.4, 5],
		gap: [4.3, 4],
		size: [48, 28],
		lift: 17,
		foot: 804,
		note: 25,
		dash: 44
	},
	tall: {
		x: [14, 202.5],
		y: 104,
		cell: [2.35, 3.72],
		mark: [1.4, 2.7],
		gap: [1.5, 1.5],
		size: [22, 14],
		lift: 22,
		foot: 424,
		note: 14,
		dash: 22
	}
};
/** People in one mark. */
const MARK = 10;

/** Soldiers and civilians, and the other count of the soldiers. */
export function people(desk: Desk) {
	const { x, y, cell, mark, gap, size, lift, foot, note, dash } = FORM[desk.shape];
	const block = (index: number) =>
		({ ...BLOCK, x: x[index], y, cell, mark, gap }) as unknown as Tally;
	const [soldiers, civilians] = [block(0), block(1)];
	const n = desk.number('troops-declared-1990') / MARK;
	const rival = desk.fact('troops-declared-1990').rivals[0]?.value;
	if (!rival) throw new Error('the other count of the soldiers has gone from facts.yaml');
	const other = figure({ value: rival }, desk.lang);
	const nouns = {
		soldiers: { hu: 'katona', en: 'soldiers' },
		civilians: { hu: 'családtag és polgári alkalmazott', en: 'family and civilian employees' }
	};
	const below = desk.shape === 'tall';
	const label = (tally: Tally, id: string, noun: string, fill: string) =>
		counted(
			desk,
			{ x: tally.x, y: tally.y - lift },
			[figure(desk.fact(id), desk.lang), noun],
			size as [number, number],
			{ fill, below }
		);
	const labels: Lettering[] = [
		...label(soldiers, 'troops-declared-1990', nouns.soldiers[desk.lang], 'var(--red)'),
		...label(civilians, 'people-civilians', nouns.civilians[desk.lang], 'var(--ink)'),
		{
			x: round(soldiers.x + dash * 1.25),
			y: foot,
			text: { hu: `más forrás szerint ${other} katona`, en: `${other} soldiers by another source` }[
				desk.lang
			],
			size: note
		}
	];
	const level = round(foot - note * 0.27);
	return {
		people: {
			soldiers: { tally: soldiers, n },
			civilians: { tally: civilians, n: desk.number('people-civilians') / MARK },
			rival: `M${soldiers.x} ${level}h${dash}${cut(soldiers, Number(rival) / MARK)}`,
			beyond: beyond(soldiers, Number(rival) / MARK, n)
		},
		labels
	};
}

/** The line under the first `n` marks: where it is, and the step in it. */
function levels(tally: Tally, n: number) {
	const { x, y, cell, mark, cols, across } = tally;
	const row = Math.floor(n / (cols * across));
	const [above, below] = [row, row + 1].map((r) =>
		round(y + rowAt(tally, r) - (cell[1] - mark[1]) / 2)
	);
	const step = round(x + columnAt(tally, n % (cols * across)));
	return { above, below, step, right: round(x + columnAt(tally, cols * across)) };
}

function cut(tally: Tally, n: number): string {
	const { above, below, step, right } = levels(tally, n);
	const over = tally.cell[0];
	return `M${round(tally.x - over)} ${below}H${step}V${above}H${round(right + over)}`;
}

/** What lies between the first `n` marks and the last. */
function beyond(tally: Tally, n: number, end: number): string {
	const { above, below, step, right } = levels(tally, n);
	const last = boxes(tally, end).at(-1);
	return `M${tally.x} ${below}H${step}V${above}H${right}V${round(last ? last[1] + last[3] : (below ?? 0))}H${tally.x}z`;
}
