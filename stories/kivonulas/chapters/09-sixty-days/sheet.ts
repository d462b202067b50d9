import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Stroke, Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box } from '../../drawings/path';
import { paragraph } from '../../drawings/setting';
import { CLAUSES, LAW } from './clauses';

/** The sheet of the agreement: where it lies when it is read. */
export const SHEET = {
	wide: { x: 24, y: 168, width: 952, height: 652 },
	tall: { x: 8, y: 70, width: 374, height: 364 }
} as const;

/** What stands on the sheet, in our own words; and, in broken outline, what does not. */
export function sheet(desk: Desk): Sheet {
	const { foot } = typed(desk, 0);
	const gaps = CLAUSES.length + 2;
	return typed(desk, Math.max(0, (bottom(desk) - foot) / gaps)).tracing;
}

/** Where the signatures begin. */
function bottom({ shape }: Desk): number {
	const { y, height } = SHEET[shape];
	return y + height - (shape === 'wide' ? 84 : 40);
}

/** The sheet with some more room between its rows, and how far down they reach. */
function typed(desk: Desk, gap: number): { tracing: Sheet; foot: number } {
	const wide = desk.shape === 'wide';
	const { x, y, width, height } = SHEET[desk.shape];
	const pad = wide ? 38 : 14;
	const [size, note, big, title] = wide ? [28, 24, 76, 54] : [14.5, 12.5, 33, 21];
	const [left, right] = [x + pad, x + width - pad];
	const column = left + (wide ? 190 : 80);
	const words: Word[] = [];
	const paths: Stroke[] = [];
	const rule = (at: number, strong = false) =>
		paths.push({
			d: `M${left} ${round(at)}H${right}`,
			line: strong ? 'ink' : 'rule',
			width: strong ? (wide ? 3 : 1.6) : wide ? 1.6 : 0.9
		});
	const put = (at: number, text: Words, more: Omit<Word, 'x' | 'y' | 'text'>, from = left) =>
		words.push({ x: round(from), y: round(at), text: desk.say(text), ...more });
	let at = y + pad * 0.9 + title * 0.7;
	put(
		at,
		{
			hu: 'Egyezmény a szovjet csapatok kivonásáról',
			en: 'Agreement on the withdrawal of Soviet troops'
		},
		{ size: title, weight: 800 }
	);
	at += note * 1.3;
	put(at, wide ? LAW.wide : LAW.tall, { size: note, weight: 400 });
	at += note * 0.7;
	rule(at, true);
	at += big * 0.88 + gap;
	put(at, { hu: 'határidő', en: 'deadline' }, { size: note, weight: 400 });
	put(
		at,
		{ hu: '{agreement-deadline}', en: '{agreement-deadline}' },
		{ size: big, weight: 800 },
		column
	);
	at += big * 0.22;
	for (const [label, text] of CLAUSES) {
		at += gap * 0.5;
		rule(at);
		at += size * 1.08 + gap * 0.5;
		put(at, label, { size: note, weight: 400 });
		const word = { x: column, y: round(at), text: desk.say(text), size, weight: 600 as const };
		const set = paragraph(desk, word, right - column);
		words.push(set.word);
		at = set.next - size * 0.74;
	}
	at += gap * 0.5 + (wide ? 10 : 4);
	const deep = wide ? 80 : 37;
	const inset = wide ? 14 : 7;
	paths.push({
		d: box(left, at, right - left, deep),
		line: 'faint',
		width: wide ? 2.4 : 1.4,
		dash: wide ? '11 8' : '6 4'
	});
	put(
		at + (wide ? 31 : 14.5),
		{
			hu: 'nem mondja ki, pedig Demszky, Kósa és Raffay hiányolta:',
			en: 'left unsaid, to which Demszky, Kósa and Raffay objected:'
		},
		{ size: note, weight: 400 },
		left + inset
	);
	put(
		at + (wide ? 65 : 30.5),
		{
			hu: 'hogy a szovjet jelenlétnek nem volt jogalapja',
			en: 'that the Soviet presence had no basis in law'
		},
		{ size: wide ? 31 : 14.5, weight: 800, fill: 'faint' },
		left + inset
	);
	const low = y + height - (wide ? 24 : 11);
	const half = (right - left - pad) / 2;
	[
		{ hu: 'Horn Gyula', en: 'Gyula Horn' },
		{ hu: 'Eduard Sevardnadze', en: 'Eduard Shevardnadze' }
	].forEach((name, n) => {
		const start = round(left + n * (half + pad));
		paths.push({
			d: `M${start} ${round(low - note * 1.02)}h${round(half)}`,
			line: 'ink',
			width: wide ? 1.6 : 0.9
		});
		put(low, name, { size: note }, start);
	});
	return { tracing: { paths, words }, foot: at + deep };
}
