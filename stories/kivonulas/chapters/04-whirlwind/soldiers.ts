import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { block } from '../../drawings/setting';
import { note, TYPE } from './type';

/** Soldiers that one figure stands for. */
export const ONE = 100;
/** A column is ten files of ten figures. */
const FILES = 10;

/** Columns of figures, the last of them hollow: so many more there may have been. */
export interface Soldiers {
	/** One figure’s cell. */
	cell: [width: number, height: number];
	/** The left upper corner of each column, how many files it has, and whether it is hollow. */
	columns: [x: number, y: number, files: number, hollow: boolean][];
}

/** Draws the strength up in columns: the least that the source gives, then the most. */
export function soldiers(desk: Desk): Soldiers {
	const wide = desk.shape === 'wide';
	const [least, most] = desk.fact('troops-1956-57').value as [number, number];
	const cell: [number, number] = wide ? [13.4, 41] : [8.4, 11];
	const [left, top, gap, across, down] = wide ? [24, 372, 14, 7, 0] : [12, 156, 9, 4, 118];
	const count = (n: number) => n / ONE / FILES;
	const columns: Soldiers['columns'] = [];
	for (let done = 0; done < count(most);) {
		const hollow = done >= count(least);
		const files = Math.min(FILES, count(hollow ? most : least) - done);
		const n = columns.length;
		columns.push([
			round(left + (n % across) * (cell[0] * FILES + gap)),
			round(top + Math.floor(n / across) * down),
			files,
			hollow
		]);
		done += files;
	}
	return { cell, columns };
}

/** How many figures there are, full and hollow. */
export function figures({ columns }: Soldiers): [full: number, hollow: number] {
	const sum = (hollow: boolean) =>
		columns.filter((column) => column[3] === hollow).reduce((all, column) => all + column[2], 0);
	return [sum(false) * FILES, sum(true) * FILES];
}

/** The strength in figures. */
export function strength(desk: Desk): Sheet {
	const wide = desk.shape === 'wide';
	const { x, more } = TYPE[desk.shape];
	const size = wide ? 98 : 54;
	return stacked({
		words: [
			{
				x,
				y: wide ? 112 : 54,
				text: desk.say({ hu: '{troops-1956-57}', en: '{troops-1956-57}' }),
				size,
				weight: 800,
				fill: 'var(--red)'
			},
			...block(desk, desk.width - 2 * x, 1.1, {
				x,
				y: wide ? 150 : 74,
				text: desk.say({
					hu: 'nagyjából ennyi szovjet katona a forradalom leverésekor',
					en: 'Soviet soldiers, roughly, as the revolution was crushed'
				}),
				size: more
			}),
			...note(
				desk,
				{
					hu: 'egy alak = száz katona; az üresek: a becslés felső széle; más számlálások mást mondanak',
					en: 'one figure = a hundred soldiers; hollow: upper end of the estimate; other counts differ'
				},
				wide ? 820 : 408
			)
		]
	});
}
