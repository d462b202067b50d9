import type { Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import type { Words } from '$lib/story/ledger';
import { box } from '../../drawings/path';
import { block } from '../../drawings/setting';

/** Two memories side by side, each on a sheet of its own, equal in size, type and place. */
export function memories(desk: Desk): Sheet {
	const { shape, say } = desk;
	const wide = shape === 'wide';
	const [left, gap, y, height] = wide ? [24, 24, 166, 326] : [10, 8, 76, 150];
	const width = ((wide ? 1000 : 390) - 2 * left - gap) / 2;
	const pad = wide ? 30 : 11;
	const [head, body, foot] = wide ? [27, 54, 22] : [14, 20.5, 12.5];
	const told: [Words, Words][] = [
		[
			{
				hu: 'egy szemtanú beszámolója, {eyewitness-account-year}',
				en: 'an eyewitness account, {eyewitness-account-year}'
			},
			{
				hu: 'A szovjet fél mindent teljesített, a magyar fél nem fizetett.',
				en: 'The Soviet side had fulfilled everything, and Hungary had not paid.'
			}
		],
		[
			{
				hu: 'Silov saját emléke, interjú, {shilov-interview-year}',
				en: 'Shilov’s own memory, interview, {shilov-interview-year}'
			},
			{
				hu: 'Köszönetet mondott, és búcsúpoharat ittak a\u00a0határon.',
				en: 'He gave thanks, and there was a parting glass at the border.'
			}
		]
	];
	const note = say({
		hu: 'tartalma szerint, nem szó szerint',
		en: 'in substance, not word for word'
	});
	return stacked(
		...told.map(([who, what], n): Sheet => {
			const x = left + n * (width + gap);
			const set = (text: string, size: number, weight: 400 | 600 | 800, top: number): Word[] =>
				block(desk, width - 2 * pad, 1.08, { x: x + pad, y: top, text, size, weight });
			return {
				paths: [
					{ d: box(x, y, width, height), fill: 'card', line: 'rule' },
					{ d: `M${x} ${y}h${width}`, line: 'ink', width: width / 70 }
				],
				words: [
					...set(say(who), head, 600, y + (wide ? 52 : 24)),
					...set(say(what), body, 800, y + (wide ? 132 : 62)),
					...set(note, foot, 400, y + height - (wide ? 28 : 12))
				]
			};
		})
	);
}
