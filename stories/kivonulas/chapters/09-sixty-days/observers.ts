import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box, disc } from '../../drawings/path';
import { paragraph } from '../../drawings/setting';

/** The observers of three parties: hollow rings, since they had no vote. */
export function observers(desk: Desk): Sheet {
	const wide = desk.shape === 'wide';
	const [left, top, step, r, size, note] = wide
		? [40, 236, 84, 13, 31, 24]
		: [16, 116, 40, 6.5, 14.5, 12.5];
	const who = [
		['Demszky Gábor', 'Gábor Demszky', 'SZDSZ', 'Free Democrats'],
		['Kósa Lajos', 'Lajos Kósa', 'Fidesz', 'Fidesz'],
		['Raffay Ernő', 'Ernő Raffay', 'MDF', 'Democratic Forum']
	] as const;
	const [mx, my, mw] = wide ? [624, 520, 352] : [238, 268, 144];
	const pad = wide ? 24 : 9;
	const missing = paragraph(
		desk,
		{
			x: mx + pad,
			y: my + (wide ? 88 : 44),
			text: desk.say({
				hu: 'hogy a szovjet jelenlétnek nem volt jogalapja',
				en: 'that the Soviet presence had no basis in law'
			}),
			size: wide ? 43 : 19,
			weight: 800
		},
		mw - 2 * pad
	);
	return stacked(
		{
			paths: [
				{
					d: box(mx, my, mw, missing.next - my - (wide ? 14 : 6)),
					fill: 'card',
					line: 'ink',
					width: wide ? 2.4 : 1.4,
					dash: wide ? '11 8' : '6 4'
				}
			],
			words: [
				{
					x: mx + pad,
					y: my + (wide ? 40 : 20),
					text: desk.say({
						hu: 'kifogásuk: a szöveg nem mondja ki,',
						en: 'their objection: it does not say'
					}),
					size: note,
					weight: 400
				},
				missing.word
			]
		},
		{
			paths: [
				{
					d: who.map((_, n) => disc(left, top + n * step - r * 0.1, r)).join(''),
					fill: 'land',
					line: 'ink',
					width: wide ? 4 : 2
				}
			],
			words: who.flatMap(([hu, en, party, group], n): Word[] => [
				{
					x: left + r * 1.9,
					y: round(top + n * step + size * 0.1),
					text: desk.lang === 'hu' ? hu : en,
					size,
					weight: 800
				},
				{
					x: left + r * 1.9,
					y: round(top + n * step + size * 0.1 + note * 1.08),
					text: desk.lang === 'hu' ? party : group,
					size: note,
					weight: 400
				}
			])
		}
	);
}
