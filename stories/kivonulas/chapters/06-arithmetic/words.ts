import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';
import { ABACUS, SOLDIERS, TENS, wireAt, WIRES } from './abacus';
import { HANGS } from './armour';
import { heading } from './heading';
import { GLASS } from './lens';
import type { Name } from './scene';

const BEAD: Words = { hu: 'egy golyó = ezer katona', en: 'one bead = a thousand soldiers' };

/**
 * The words of every frame.
 *
 * @param row the height of the first wire where it hangs alone
 */
export function words(desk: Desk, row: number): Record<Name, Word[]> {
	const { shape, say } = desk;
	const wide = shape === 'wide';
	const abacus = ABACUS[shape];
	const lens = GLASS[shape];
	const [width, height] = abacus.bead;
	const small = wide ? 24 : 13.5;
	const quiet: Partial<Word> = { weight: 400, fill: 'var(--faint)' };
	const line = (text: Words | string, x: number, y: number, more: Partial<Word> = {}): Word => ({
		x: round(x),
		y: round(y),
		text: typeof text === 'string' ? text : say(text),
		size: small,
		...more
	});
	/** Lines one below another, each as wide as it may be. */
	const block = (text: Words, x: number, y: number, room: number, more: Partial<Word> = {}) => {
		const { size = small, weight = 600 } = more;
		return wrap(say(text), room, (part) => desk.measure(part, size, weight)).map((part, n) =>
			line(part, x, y + n * size * 1.14, { ...more, weight })
		);
	};
	/** A figure, what it counts, and what one mark stands for, above a wire. */
	const above = (y: number, figure: Words, noun: Words, mark: Words): Word[] => {
		const size = wide ? 72 : 34;
		const x = abacus.start;
		const beside = x + desk.measure(say(figure), size, 800) + small * 0.6;
		const foot = y - height * 0.98;
		return [
			line(figure, x, foot, { size, weight: 800 }),
			line(noun, beside, foot - small * 1.25, { size: small * 1.25, weight: 800 }),
			line(mark, beside, foot, quiet)
		];
	};
	/** The sum so far, at the end of every wire, as in a ledger. */
	const sums = Array.from({ length: WIRES }, (_, wire) =>
		line(
			((wire + 1) * 10 * TENS * SOLDIERS)
				.toString()
				.replace(/\B(?=(\d{3})+$)/g, desk.lang === 'hu' ? '\u202f' : ',')
				.replace(/^/, wire < WIRES - 1 ? '' : '≈ '),
			abacus.right - width * 0.8,
			wireAt(abacus, wire) - height * 0.12,
			{
				anchor: 'end',
				size: wide ? 25 : 12.5,
				...(wire < WIRES - 1 ? quiet : { weight: 800 })
			}
		)
	);
	const { tanks, divisions } = HANGS[shape];
	const end = abacus.right - width * 0.8;
	const beside = lens.x + lens.r + small * 1.4;
	const big = wide ? 58 : 25;
	const part = block(
		{ hu: 'négy tized golyó', en: 'four tenths of a bead' },
		beside,
		0,
		end - beside,
		{
			size: big,
			weight: 800,
			fill: 'var(--red)'
		}
	);
	const eleventh = block(
		{
			hu: 'a tizenegyedik nem egész: négyszáz katona',
			en: 'the eleventh is not whole: four hundred soldiers'
		},
		beside,
		part.length * big * 1.14 - big * 0.25,
		end - beside,
		{ size: wide ? 28 : 14 }
	);
	return {
		offers: [
			...heading(desk, {
				figure: { hu: '> {appeal-total}', en: '> {appeal-total}' },
				title: { hu: 'katona oldalanként', en: 'soldiers a side' },
				notes: [
					{
						hu: 'ajánlat: Budapest, {budapest-appeal}',
						en: 'an offer: Budapest, {budapest-appeal}'
					},
					BEAD,
					{ hu: 'üres: csak ajánlat', en: 'hollow: no more than an offer' }
				]
			}),
			...stages()
		],
		doctrine: heading(desk, {
			figure: { hu: '{doctrine-conference|year}', en: '{doctrine-conference|year}' },
			title: { hu: 'egy golyó sem mozdul', en: 'not one bead moves' },
			notes: [
				{
					hu: 'megdől egy elv: a Brezsnyev-doktrína',
					en: 'a principle falls: the Brezhnev doctrine'
				},
				{
					hu: '{doctrine-yugoslavia|month}, Jugoszlávia; {doctrine-conference|month}, Moszkva',
					en: '{doctrine-yugoslavia|month}, Yugoslavia; {doctrine-conference|month}, Moscow'
				},
				{
					hu: 'egy golyó = ezer katona; jobbra tolva: szolgál',
					en: 'one bead = a thousand soldiers; on the right: serving'
				}
			]
		}),
		'un-speech': [
			...heading(desk, {
				figure: { hu: '≈ {un-cut}', en: '≈ {un-cut}' },
				title: { hu: 'katonával kevesebb', en: 'fewer soldiers' },
				notes: [
					{ hu: 'az egész hadseregből, {un-cut-by|ig}', en: 'in all the forces, by {un-cut-by}' },
					{ hu: 'bejelentés, {un-speech}', en: 'announced on {un-speech}' },
					{
						hu: 'egy golyó = ezer, balra tolva: elmegy',
						en: 'one bead = a thousand; on the left: to go'
					}
				]
			}),
			...sums
		],
		fifty: [
			...heading(desk, {
				figure: { hu: '{un-cut-allies}', en: '{un-cut-allies}' },
				title: { hu: 'katona három országból', en: 'soldiers from three countries' },
				notes: [
					{
						hu: 'bejelentve: NDK, Csehszlovákia, Magyarország',
						en: 'announced: East Germany, Czechoslovakia, Hungary'
					},
					BEAD
				]
			}),
			line(
				{ hu: 'a bejelentett félmillió tizede', en: 'a tenth of the half million announced' },
				abacus.start,
				row + height * 1.06
			),
			...above(
				tanks,
				{ hu: '{un-tanks}', en: '{un-tanks}' },
				{ hu: 'harckocsi', en: 'tanks' },
				{ hu: 'egy lap = száz harckocsi', en: 'one plate = a hundred tanks' }
			),
			...above(
				divisions,
				{ hu: '{un-tank-divisions}', en: '{un-tank-divisions}' },
				{ hu: 'harckocsizó hadosztály', en: 'tank divisions' },
				{ hu: 'egy hasáb = egy hadosztály', en: 'one block = one division' }
			)
		],
		ten: [
			...heading(desk, {
				figure: { hu: '{troops-left-1989}', en: '{troops-left-1989}' },
				title: { hu: 'katona Magyarországról', en: 'soldiers from Hungary' },
				notes: [
					{
						hu: 'legalább; a terv a Reuters szerint ≈ {un-cut-hungary}',
						en: 'at least; the plan, by Reuters, was ≈ {un-cut-hungary}'
					},
					BEAD
				],
				fill: 'var(--red)'
			}),
			line(
				{
					hu: 'NDK és Csehszlovákia: ≈ {un-cut-others}',
					en: 'East Germany and Czechoslovakia: ≈ {un-cut-others}'
				},
				end,
				row + height * 1.06,
				{ anchor: 'end' }
			),
			...[...part, ...eleventh].map((row) => ({
				...row,
				y: round(row.y + lens.y - (part.length - 1) * big * 0.57)
			}))
		]
	};

	/** The stages of the offer, beside their brackets or on a phone below them; and the offer before it. */
	function stages(): Word[] {
		const stage: [what: Words, figure: Words][] = [
			[
				{ hu: 'egy-két év alatt', en: 'in one or two years' },
				{ hu: '{appeal-first-stage}', en: '{appeal-first-stage}' }
			],
			[
				{ hu: 'a kilencvenes évek elejére', en: 'by the early nineties' },
				{ hu: 'együtt > {appeal-total}', en: 'in all > {appeal-total}' }
			]
		];
		const before: Words = {
			hu: 'Gorbacsov terve, az Atlanti-óceántól az Urálig, {atlantic-urals}: számot forrásunk nem közöl',
			en: 'Gorbachev’s plan, Atlantic to Urals, {atlantic-urals}: our source gives no figure'
		};
		if (!wide) {
			const [one = '', two = ''] = stage.map(([what, figure]) => `${say(what)}: ${say(figure)}`);
			const [left, size] = [abacus.left - abacus.post * 1.2, 12.4];
			return [
				line(one, left, 418, { size }),
				line(two, abacus.right + abacus.post * 1.2, 418, { size, weight: 400, anchor: 'end' }),
				line(before, left, 435, { size: 12, ...quiet })
			];
		}
		const x = abacus.right - height * 3.2;
		// The rows stand between the wires, two to a gap.
		const at = (wire: number, row: number) =>
			wireAt(abacus, wire + Math.floor(row / 2)) + (row % 2 ? 49 : 24);
		const sides = stage.flatMap(([what, figure], n) => {
			const wire = n ? 5 : 0;
			const rows = block(what, x, 0, abacus.right - x - 8, { size: 22, weight: 400 });
			return [...rows, line(figure, x, 0, { size: 23 })].map((row, i) => ({
				...row,
				y: at(wire, i)
			}));
		});
		return [...sides, line(before, abacus.start, 815, quiet)];
	}
}
