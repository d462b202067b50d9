import { figure } from '$lib/story/figure';
import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import { counted, type Lettering } from './lettering';
import type { Tally } from './tally';

const NAMED: [id: string, noun: Words][] = [
	['tanks', { hu: 'harckocsi', en: 'tanks' }],
	['sp-guns', { hu: 'önjáró löveg', en: 'self-propelled guns' }],
	['ifvs', { hu: 'gyalogsági harcjármű', en: 'armoured infantry vehicles' }],
	['missile-systems', { hu: 'rakétarendszer', en: 'missile systems' }]
];
const OTHERS: [id: string, noun: Words] = [
	'vehicles-other',
	{
		hu: 'egyéb jármű, a források nem részletezik; egy tömb = 500',
		en: 'other vehicles, not broken down in the sources; one block = 500'
	}
];

const FORM: Record<
	string,
	{
		x: number;
		y: number;
		below: number;
		cell: [number, number];
		mark: [number, number];
		size: [number, number];
		lift: number;
	}
> = {
	wide: {
		x: 40,
		y: 214,
		below: 328,
		cell: [5.5, 3.15],
		mark: [4.2, 1.95],
		size: [32, 23],
		lift: 12
	},
	tall: { x: 14, y: 97, below: 158, cell: [2.17, 1.77], mark: [1.5, 1.12], size: [18, 12], lift: 7 }
};
/** The rows of the named kinds; their blocks are as wide as their numbers. */
const ROWS = 20;
/** Cells between two named kinds. */
const BREAK = 3;

/** Every machine. The named kinds stand above, the others below in blocks of five hundred. */
export function machines(desk: Desk) {
	const { x: left, y, below, cell, mark, size, lift } = FORM[desk.shape] ?? FORM.wide!;
	const labels: Lettering[] = [];
	let column = 0;
	const text = (id: string) =>
		(desk.fact(id).certainty === 'about' ? '≈ ' : '') + figure(desk.fact(id), desk.lang);
	const named = NAMED.map(([id, noun], index) => {
		const cols = Math.ceil(desk.number(id) / ROWS);
		const x = round(left + column * cell[0]);
		column += cols + BREAK;
		const tally: Tally = { x, y, cell, mark, cols, rows: ROWS, across: 1, gap: cell };
		// The last block is narrower than its words, which therefore end with it.
		const last = index === NAMED.length - 1;
		const at = last
			? { x: round(x + cols * cell[0] - cell[0] + mark[0]), anchor: 'end' as const }
			: { x };
		labels.push(
			...counted(
				desk,
				{ ...at, y: round(y - lift - size[1] * 1.1) },
				[text(id), noun[desk.lang]],
				size,
				{ fill: 'var(--red)', below: true }
			)
		);
		return { tally, n: desk.number(id) };
	});
	const [id, noun] = OTHERS;
	const rest: Tally = {
		x: left,
		y: below,
		cell,
		mark,
		cols: 20,
		rows: 25,
		across: 8,
		gap: cell,
		blockwise: true
	};
	labels.push(
		...counted(desk, { x: left, y: below - lift }, [text(id), noun[desk.lang]], size, {
			fill: 'var(--red)'
		})
	);
	return { machines: { named, rest: { tally: rest, n: desk.number(id) } }, labels };
}
