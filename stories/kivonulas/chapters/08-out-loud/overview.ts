import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Stroke, Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { disc } from '../../drawings/path';
import { lag } from './lag';
import { dayOf, FORM, shift, thickness, type Camera } from './plan';

/** A day of the year: how it is named, how high its words stand, and on which side of its pole. */
type Entry = [id: string, day: Words, what: Words, level: 0 | 1, side?: 'end'];

const same = (text: string): Words => ({ hu: text, en: text });

/** What was said in the street; the words stand above the wall. */
const STREET: Entry[] = [
	[
		'twelve-points-day',
		same('{twelve-points-day|day}'),
		{ hu: 'a tizenkét pont', en: 'the twelve points' },
		0
	],
	['debrecen-forum', same('{debrecen-forum|day}'), { hu: 'Debrecen', en: 'Debrecen' }, 0],
	[
		'embassy-fidesz',
		same('{embassy-fidesz|day}'),
		{ hu: 'a nagykövetségnél', en: 'at the embassy' },
		1,
		'end'
	],
	['nagy-reburial', same('{nagy-reburial|day}'), { hu: 'az újratemetés', en: 'the reburial' }, 1],
	[
		'embassy-protest',
		same('{embassy-protest|day}'),
		{ hu: 'a nagykövetségnél', en: 'at the embassy' },
		0,
		'end'
	]
];

/** What was said behind doors; the words stand below it. */
const ROOMS: Entry[] = [
	[
		'nemeth-secret-deal',
		{ hu: '{nemeth-secret-deal|month} eleje', en: 'early {nemeth-secret-deal|month}' },
		{ hu: 'Németh szerint', en: 'by Németh’s account' },
		1
	],
	[
		'grosz-march-deal',
		{ hu: '{grosz-march-deal|month} vége', en: 'end of {grosz-march-deal|month}' },
		{ hu: 'Grósz', en: 'Grósz' },
		0
	],
	[
		'politburo-withdrawal',
		same('{politburo-withdrawal|day}'),
		{ hu: 'Politikai Bizottság', en: 'Politburo' },
		1
	],
	[
		'grosz-nyers-moscow',
		same('{grosz-nyers-moscow|day}'),
		{ hu: 'Grósz és Nyers', en: 'Grósz and Nyers' },
		0
	],
	[
		'shakhnazarov-note',
		same('{shakhnazarov-note|day}'),
		{ hu: 'Sahnazarov irata', en: 'Shakhnazarov’s note' },
		1,
		'end'
	]
];

const SIZES = {
	wide: { size: 31, note: 24, up: [330, 224], down: [566, 660], off: 9, pole: 2.6, disc: 6 },
	tall: { size: 13, note: 12.5, up: [148, 106], down: [296, 340], off: 4.5, pole: 1.5, disc: 3.4 }
} as const;

/** The whole year: every day on which something was said, outside and inside. */
export function overview(desk: Desk, camera: Camera): Sheet {
	const { say, shape } = desk;
	const wide = shape === 'wide';
	const { x, k } = shift(desk, camera);
	const at = (id: string) => round(x + (dayOf(desk, id) + 0.5) * FORM[shape].day * k);
	const { size, note, up, down, off, pole, disc: r } = SIZES[shape];
	const paths: Stroke[] = [];
	const words: Word[] = [];
	const put = ([id, day, what, level, side]: Entry, above: boolean) => {
		const base = (above ? up : down)[level];
		const half = thickness(desk, dayOf(desk, id)) / 2;
		const claimed = id === 'nemeth-secret-deal';
		const from = above ? base - size * 0.74 : base + note * 1.08;
		const to = camera.wall + (above ? -half : half);
		const px = at(id);
		paths.push(
			{
				d: `M${px} ${round(from)}V${round(to)}`,
				line: 'ink',
				width: pole,
				...(claimed && { dash: wide ? '7 5' : '4 3' })
			},
			{ d: disc(px, to, r), fill: claimed ? 'paper' : 'ink', line: 'ink', width: pole * 0.8 }
		);
		const word = {
			x: round(px + (side ? -off : off)),
			...(side && { anchor: side })
		};
		words.push(
			{ ...word, y: base, text: say(day), size, weight: 800 },
			{ ...word, y: round(base + note * 1.08), text: say(what), size: note, weight: 400 }
		);
	};
	STREET.forEach((entry) => put(entry, true));
	ROOMS.forEach((entry) => put(entry, false));
	const span = lag(desk, camera.wall, at('twelve-points-day'), at('shakhnazarov-note'));
	paths.sort((a, b) => key(a).localeCompare(key(b)));
	return {
		paths: [...paths, ...(span.paths ?? [])],
		words: [...words, ...(span.words ?? [])]
	};
}

/** Poles first and then their feet, so that those alike are one path. */
const key = ({ fill, dash }: Stroke) => `${fill ?? ''} ${dash ?? ''}`;
