import type { Desk } from '$lib/scene/frame';
import { figure as print } from '$lib/story/figure';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import type { Name } from './frames';
import { setter } from './setter';
import { TALLIES } from './tally';

/** What is written in each frame, but for the words that belong to a drawing. */
export function words(desk: Desk): Record<Name, Word[]> {
	const { figure, title, column, put, form, faint } = setter(desk);
	const wide = desk.shape === 'wide';
	const year = print({ value: desk.fact('troops-left-1989').rivals[0]?.value ?? 0 }, desk.lang);
	const above = (which: 'tanks' | 'carriers', count: Words, noun: Words): Word[] => {
		const { x, y } = TALLIES[desk.shape][which];
		const base = y - form.note * 0.72;
		const size = form.title * 1.1;
		const beside = x + desk.measure(desk.say(count), size, 800) + form.note * 0.5;
		return [put(count, [x, base], size, { weight: 800 }), put(noun, [beside, base], form.note)];
	};
	return {
		wagons: figure(
			{ hu: '{halas-tanks}', en: '{halas-tanks}' },
			{
				hu: 'harckocsi, Kiskunhalas, {partial-withdrawal-start}',
				en: 'tanks, Kiskunhalas, {partial-withdrawal-start}'
			},
			[
				{
					hu: 'egy jel = egy harckocsi; a Petőfi Népe harmincat írt',
					en: 'one mark = one tank; the county paper had thirty'
				},
				{ hu: 'vázlat: egy szerelvény, nyolc sorban', en: 'schematic: one train, in eight rows' }
			]
		),
		'fourteen-centimetres': figure(
			{ hu: '{track-overhang} cm', en: '{track-overhang} cm' },
			{
				hu: 'ennyivel szélesebb a kocsi padlójánál',
				en: 'wider than the wagon’s floor'
			},
			[
				{
					hu: 'Adamenko ezredes szavai szerint; nem mérési rajz',
					en: 'in Colonel Adamenko’s words; not a measured drawing'
				},
				{
					hu: 'a nyomtáv és a túllógás egy léptékben, a többi vázlat',
					en: 'gauge and overhang to one scale, the rest schematic'
				}
			]
		),
		dove: [
			...column(
				{ hu: 'A második harckocsi', en: 'The second tank' },
				wide ? [712, 340] : [268, 46],
				wide ? 260 : 112,
				form.name * 0.9,
				{ weight: 800 }
			),
			...column(
				{
					hu: 'kevéssel azután, hogy a\u00a0galambot elengedték',
					en: 'shortly after the dove was set free'
				},
				wide ? [712, 468] : [268, 102],
				wide ? 250 : 112,
				form.sub
			),
			put(
				{ hu: 'vázlat, a Reuters leírása nyomán', en: 'schematic, after the account by Reuters' },
				[form.right, wide ? 818 : 432],
				form.foot,
				{ anchor: 'end', ...faint }
			)
		],
		route: [
			...title(
				{ hu: 'Az út Záhonyig', en: 'The way to Záhony' },
				{ hu: 'az egyetlen, amelyet forrás ír le', en: 'the only one that a source describes' },
				'var(--abroad)'
			),
			put(
				{
					hu: 'egy piros vonás = egy harckocsi; az állomások ismertek, a vonal köztük vázlatos',
					en: 'one red dash = one tank; the stations are on record, the line between them is schematic'
				},
				[form.x, wide ? 790 : 424],
				wide ? form.foot : 12,
				{ weight: 400, halo: 'var(--abroad)' }
			)
		],
		sum: [
			...figure(
				{ hu: '{troops-left-1989}', en: '{troops-left-1989}' },
				{ hu: 'katona ment el, legalább', en: 'soldiers left, at least' },
				[
					{
						hu: 'egy alak = tíz katona, egy sor = ezer',
						en: 'one figure = ten soldiers, one row = a thousand'
					},
					{
						hu: `üres: az évben ≈ ${year}, levéltári kutatás`,
						en: `hollow: ≈ ${year} in the year, by the archives`
					}
				]
			),
			...above(
				'tanks',
				{ hu: '≈ {tanks-left-1989}', en: '≈ {tanks-left-1989}' },
				{
					hu: 'harckocsi; aláhúzva a {halas-tanks} kiskunhalasi',
					en: 'tanks; underlined, the {halas-tanks} from Kiskunhalas'
				}
			),
			...above(
				'carriers',
				{ hu: '{armoured-left-1989}', en: '{armoured-left-1989}' },
				{
					hu: 'páncélozott harcjármű',
					en: 'armoured vehicles'
				}
			),
			put(
				{
					hu: 'egy jel = egy jármű; az üresek: kerek szám · {partial-withdrawal-start} – {partial-withdrawal-end}',
					en: 'one mark = one vehicle; hollow: a round figure · {partial-withdrawal-start} – {partial-withdrawal-end}'
				},
				[form.x, wide ? 800 : 412],
				form.foot,
				faint
			)
		],
		refilled: [
			...title(
				{ hu: 'Újra megteltek', en: 'Filled again' },
				{ hu: 'a Dunántúl nyugati részéből', en: 'from western Transdanubia' },
				'var(--abroad)'
			)
		]
	};
}
