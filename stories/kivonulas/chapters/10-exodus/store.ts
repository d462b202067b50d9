import { figure } from '$lib/story/figure';
import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Goods, Pile } from './goods';
import { counted, type Lettering } from './lettering';

const STOCK: [id: string, goods: Goods, noun: Words][] = [
	['tonnes-ammunition', 'crate', { hu: 'tonna lőszer', en: 'tonnes of ammunition' }],
	['tonnes-fuel', 'drum', { hu: 'tonna üzemanyag', en: 'tonnes of fuel' }],
	['tonnes-other', 'beams', { hu: 'tonna egyéb anyag', en: 'tonnes of other goods' }]
];
/** Why not all of it went home; it stands over the lowest pile. */
const FATE: Words[] = [
	{ hu: 'Egy része hazament,', en: 'Part of it went home,' },
	{ hu: '{sold-trains} vonatnyit eladásra', en: '{sold-trains} trainloads were' },
	{ hu: 'szántak, egy részét', en: 'meant for sale, part' },
	{ hu: 'fölrobbantották.', en: 'was blown up.' }
];

const FORM: Record<
	string,
	{
		x: number;
		floor: number;
		cell: [number, number];
		step: number;
		size: [number, number];
		drop: number;
		fate: [y: number, size: number];
		heap: { floor: number; cell: [number, number] };
		threat: [size: number, note: number, lift: number];
	}
> = {
	wide: {
		x: 40,
		floor: 758,
		cell: [28.8, 24.4],
		step: 316,
		size: [36, 24],
		drop: 44,
		fate: [222, 30],
		heap: { floor: 812, cell: [920 / 30, 29] },
		threat: [34, 25, 42]
	},
	tall: {
		x: 14,
		floor: 398,
		cell: [11.4, 13.9],
		step: 124,
		size: [18, 13],
		drop: 20,
		fate: [92, 15],
		heap: { floor: 433, cell: [362 / 30, 16.2] },
		threat: [17, 14, 20]
	}
};
/** Tonnes in one mark. */
const MARK = 1000;
const COLUMNS = 30;

/** The stock in three piles, ten marks wide. */
export function stock(desk: Desk): { stock: Pile[]; labels: Lettering[] } {
	const { x, floor, cell, step, size, drop, fate } = FORM[desk.shape] ?? FORM.wide!;
	const piles = STOCK.map(([id, goods], index): Pile => {
		return {
			goods,
			x: x + index * step,
			floor,
			cell,
			cols: 10,
			from: 0,
			to: desk.number(id) / MARK
		};
	});
	const labels = STOCK.flatMap(([id, , noun], index) =>
		counted(
			desk,
			{ x: x + index * step, y: floor + drop },
			[figure(desk.fact(id), desk.lang), noun[desk.lang]],
			size,
			{ below: desk.shape === 'tall' }
		)
	);
	const fates = FATE.map((line, index): Lettering => {
		const y = round(fate[0] + index * fate[1] * 1.2);
		return { x: x + step, y, text: desk.say(line), size: fate[1], weight: 400 };
	});
	return { stock: piles, labels: [...labels, ...fates] };
}

/** The whole stock in one pile: what is still there, and above it what has gone. */
export function heap(desk: Desk): { heap: Record<'here' | 'gone', Pile>; labels: Lettering[] } {
	const {
		x,
		heap: form,
		threat: [size, note, lift]
	} = FORM[desk.shape] ?? FORM.wide!;
	const whole = desk.number('tonnes-total') / MARK;
	const here = whole - desk.number('tonnes-gone-july-1990') / MARK;
	const pile: Pile = { ...form, x, goods: 'plain', cols: COLUMNS, from: 0, to: here };
	const top = round(form.floor - Math.ceil(whole / COLUMNS) * form.cell[1] - lift * 0.35);
	const threat = desk.say({
		hu: '{threat-july|year}. {threat-june|month}–{threat-july|month}: Burlakov a kivonulás leállításával fenyeget',
		en: '{threat-june|month}–{threat-july|month} {threat-july|year}: Burlakov threatens to halt the withdrawal'
	});
	const key = { hu: 'üres: már elment · piros: még itt van', en: 'hollow: gone · red: still here' };
	return {
		heap: { here: pile, gone: { ...pile, from: here, to: whole } },
		labels: [
			{ x, y: round(top - lift), text: threat, size },
			{ x, y: top, text: key[desk.lang], size: note, weight: 400, fill: 'var(--faint)' }
		]
	};
}
