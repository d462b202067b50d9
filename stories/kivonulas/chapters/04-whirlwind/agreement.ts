import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { block } from '../../drawings/setting';
import { head, TYPE } from './type';
import type { WhirlwindLook } from './views';

const INK = 'var(--ink)';
const RULE = 'var(--rule)';

/** What stands on the sheet: its title, the word, and four signatures; measured from its corner. */
export function agreement(desk: Desk, { width }: WhirlwindLook): Sheet {
	const wide = desk.shape === 'wide';
	const { line } = TYPE[desk.shape];
	const pad = wide ? 40 : 15;
	const inner = width - 2 * pad;
	const [x, top] = [pad, 0];
	const [title, sub, small, name] = wide ? [60, 27, 20, 26] : [27, 13.5, 12, 13];
	const said = desk.say({ hu: 'EGYEZMÉNY', en: 'AGREEMENT' });
	const subtitle = block(desk, inner, 1.12, {
		x,
		y: top + pad + title * 1.25,
		text: desk.say({
			hu: 'a Magyar Népköztársaság területén ideiglenesen tartózkodó szovjet csapatok jogi helyzete tárgyában',
			en: 'on the legal status of the Soviet troops temporarily staying in the territory of the Hungarian People’s Republic'
		}),
		size: sub
	});
	const text = (subtitle.at(-1)?.y ?? top) + (wide ? 34 : 15);
	const rows = wide ? 5 : 4;
	const gap = wide ? 22 : 10.5;
	const foreign = { hu: 'külügyminiszter', en: 'foreign minister' };
	const defence = { hu: 'honvédelmi miniszter', en: 'defence minister' };
	const signers = [
		[{ hu: 'Horváth Imre', en: 'Imre Horváth' }, foreign],
		[{ hu: 'Andrej Gromiko', en: 'Andrei Gromyko' }, foreign],
		[{ hu: 'Révész Géza', en: 'Géza Révész' }, defence],
		[{ hu: 'Georgij Zsukov', en: 'Georgy Zhukov' }, defence]
	] as const;
	const sides = [
		{ hu: 'magyar részről', en: 'for Hungary' },
		{ hu: 'szovjet részről', en: 'for the Soviet Union' }
	];
	const place = text + rows * gap + (wide ? 34 : 16);
	const column = inner / 2;
	const signed = signers.map(([who, office], n) => {
		const at = round(x + (n % 2) * (column + pad / 4));
		const base = round(place + (wide ? 98 : 46) + Math.floor(n / 2) * (wide ? 92 : 43));
		const lines: Word[] = [
			{ x: at, y: base + name * 1.05, text: desk.say(who), size: name, weight: 800 },
			{
				x: at,
				y: round(base + name * 1.05 + small * 1.1),
				text: desk.say(office),
				size: small,
				weight: 400
			}
		];
		return {
			paths: [{ d: `M${at} ${base}h${round(column - pad)}`, line: INK, width: line }],
			words: lines
		};
	});
	return stacked(
		{
			paths: [
				{
					d: Array.from(
						{ length: rows },
						(_, n) => `M${x} ${round(text + n * gap)}h${round(inner * (n === rows - 1 ? 0.56 : 1))}`
					).join(''),
					line: RULE,
					width: wide ? 7 : 3.4
				}
			],
			words: [
				{ x, y: top + pad + title * 0.6, text: said, size: title, weight: 800 },
				...subtitle,
				{
					x,
					y: round(place),
					text: desk.say({ hu: 'Budapest, {agreement-1957}', en: 'Budapest, {agreement-1957}' }),
					size: sub,
					weight: 800
				},
				...sides.map((side, n): Word => ({
					x: round(x + n * (column + pad / 4)),
					y: round(place + (wide ? 44 : 20)),
					text: desk.say(side),
					size: small,
					weight: 400
				}))
			]
		},
		...signed
	);
}

/** What stands beside the sheet. */
export function signing(desk: Desk, { left, width }: WhirlwindLook): Sheet {
	const wide = desk.shape === 'wide';
	const { x, note } = TYPE[desk.shape];
	return stacked({
		words: [
			...head(
				desk,
				{ hu: '{agreement-1957}', en: '{agreement-1957}' },
				{
					hu: 'megerősítve {agreement-ratified|day|n}; kihirdeti az {decree-54}. törvényerejű rendelet',
					en: 'ratified on {agreement-ratified|day}, promulgated as Law-Decree {decree-54}'
				}
			),
			...block(desk, wide ? left - 60 : width, 1.15, {
				x: wide ? x : left + 15,
				y: wide ? 740 : 430,
				text: desk.say({
					hu: 'vázlat; a bélyegző a miénk',
					en: 'schematic; the stamp, “temporarily”, is ours'
				}),
				size: note,
				weight: 400,
				fill: 'var(--faint)'
			})
		]
	});
}
