import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { wrap } from '../../drawings/setting';
import { BALANCE, panAt } from './balance';
import type { Name } from './scene';

const MARK: Words = { hu: 'egy súly = egymilliárd forint', en: 'one weight = a billion forints' };
/** The words of every frame. */
export function words(desk: Desk): Record<Name, Word[]> {
	const { shape, say } = desk;
	const wide = shape === 'wide';
	const balance = BALANCE[shape];
	const left = wide ? 32 : 8;
	const quiet: Partial<Word> = { weight: 400, fill: 'var(--faint)' };
	/** Beside the beam: whether it is held. */
	const fork = (text: Words): Word => ({
		x: balance.x + (wide ? 24 : 12),
		y: balance.beam - (wide ? 34 : 17),
		text: say(text),
		size: wide ? 23 : 12.2
	});
	const head = (title: Words, ...notes: Words[]): Word[] => [
		{ x: left, y: wide ? 88 : 36, text: say(title), size: wide ? 94 : 38, weight: 800 },
		...notes.map((note, n) => ({
			x: left,
			y: (wide ? 130 : 56.5) + n * (wide ? 28 : 15.5),
			text: say(note),
			size: wide ? 24 : 13.5,
			...quiet
		}))
	];
	/** Below a pan: whose claim, how much, and for what. */
	const claim = (
		side: -1 | 1,
		who: Words,
		figure: Words,
		what: Words,
		{ fill = 'var(--ink)', size = wide ? 76 : 34 } = {}
	): Word[] => {
		const x = panAt(balance, side);
		const top = balance.rim + (wide ? 60 : 29);
		const rows = wrap(say(what), balance.half * 2.1, (text) =>
			desk.measure(text, wide ? 24 : 12.5, 400)
		);
		return [
			{ x, y: top, text: say(who), size: wide ? 27 : 14, anchor: 'middle' },
			{
				x,
				y: round(top + size * 0.92),
				text: say(figure),
				size,
				weight: 800,
				fill,
				anchor: 'middle'
			},
			...rows.map((text, n): Word => ({
				x,
				y: round(top + size * 0.92 + (wide ? 30 : 16) + n * (wide ? 26 : 13.5)),
				text,
				size: wide ? 24 : 12.5,
				...quiet,
				anchor: 'middle'
			}))
		];
	};
	const moscow: Words = { hu: 'Moszkva követelése', en: 'Moscow’s claim' };
	const budapest: Words = { hu: 'Budapest követelése', en: 'Budapest’s claim' };
	const houses: Words = { hu: 'forint az épületekért', en: 'forints for buildings' };
	const upkeep: Words = {
		hu: 'forint az elmaradt karbantartásért',
		en: 'forints for neglected upkeep'
	};
	const nature = (y: number, ...more: Words[]): Word[] =>
		[{ hu: 'környezet, műemlékek', en: 'environment, monuments' }, ...more].map((text, n) => ({
			x: panAt(balance, 1),
			y: y + n * (wide ? 27 : 14),
			text: say(text),
			size: wide ? 24 : 12.5,
			weight: n ? 400 : 800,
			anchor: 'middle'
		}));
	const undated: Words = {
		hu: 'kezdeti összegek, nap nélkül; szaggatott súly: kerek szám',
		en: 'first sums, undated; dashed weight: a round figure'
	};
	const cut: Words = {
		hu: 'egy súly = egymilliárd forint; a csonka ennek része',
		en: 'one weight = a billion forints; a cut one, part of it'
	};
	const locked: Words = {
		hu: 'rögzítve: nem tudni, melyik a nehezebb',
		en: 'locked: which is heavier nobody can say'
	};
	const none: Words = { hu: '0', en: '0' };
	const large = { size: wide ? 94 : 46 };
	return {
		'fifty-billion': [
			...head({ hu: 'Moszkva számlája', en: 'Moscow’s bill' }, MARK, undated),
			fork({ hu: 'rögzítve', en: 'locked' }),
			...claim(-1, moscow, { hu: '> {soviet-claim-first}', en: '> {soviet-claim-first}' }, houses)
		],
		'sixteen-thousand-flats': head(
			{ hu: '{soviet-flats} lakás', en: '{soviet-flats} flats' },
			{
				hu: 'egy ablak = egy lakás; a házak vázlatosak',
				en: 'one window = one flat; the houses are schematic'
			},
			{ hu: 'szaggatott fal: csak Burlakov adata', en: 'dashed walls: Burlakov’s count alone' }
		),
		'thirty-billion': [
			...head({ hu: 'Budapest számlája', en: 'Budapest’s bill' }, MARK, undated),
			fork(locked),
			...claim(-1, moscow, { hu: '> {soviet-claim-first}', en: '> {soviet-claim-first}' }, houses),
			...claim(1, budapest, { hu: '{hu-claim-first}', en: '{hu-claim-first}' }, upkeep, {
				fill: 'var(--olive)'
			}),
			...nature(wide ? 472 : 232, { hu: 'összeg a forrásban nincs', en: 'our source has no sum' })
		],
		'august-1991': [
			...head(
				{ hu: '{last-talks-first|year} augusztusa', en: 'August {last-talks-first|year}' },
				cut,
				{
					hu: 'utolsó tárgyalások: {last-talks-first|day} és {last-talks-second|day}',
					en: 'last talks: {last-talks-first|day} and {last-talks-second|day}'
				}
			),
			fork(locked),
			...claim(-1, moscow, { hu: '{soviet-claim-1991}', en: '{soviet-claim-1991}' }, houses),
			...claim(1, budapest, { hu: '{hu-claim-1991}', en: '{hu-claim-1991}' }, upkeep, {
				fill: 'var(--olive)'
			}),
			...nature(
				wide ? 440 : 216,
				{ hu: 'a többszörösére nőtt', en: 'grown many times over' },
				{ hu: 'összeg a forrásban nincs', en: 'our source has no sum' }
			)
		],
		zero: [
			...head(
				{ hu: 'Nullszaldó', en: 'Zero balance' },
				{
					hu: '{zero-balance}: a két követelést törlik',
					en: '{zero-balance}: both claims are struck out'
				},
				{ hu: 'üres súly: amit addig követeltek', en: 'hollow weight: what had been claimed' }
			),
			fork({ hu: 'kioldva', en: 'released' }),
			...claim(-1, moscow, none, { hu: 'egyik fél sem fizet', en: 'neither side pays' }, large),
			...claim(1, budapest, none, { hu: 'egyik fél sem fizet', en: 'neither side pays' }, large)
		]
	};
}
