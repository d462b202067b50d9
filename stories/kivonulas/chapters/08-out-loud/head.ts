import type { Words } from '$lib/story/ledger';
import type { Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { fitted } from '../../drawings/setting';
import type { Name } from './cameras';
import { HEADS, KEY, LEAVING, YEAR } from './heads';
import { FORM } from './plan';

/** The head of a frame, and below the red line who leaves, where somebody does. */
export function head(desk: Desk, name: Name): Sheet {
	const wide = desk.shape === 'wide';
	const [date, title] = HEADS[name];
	const [x, y, size, room] = wide ? [22, 104, 104, 716] : [9, 42, 46, 368];
	const [left, under, small] = wide ? [24, 148, 35] : [10, 66, 18];
	const own = desk.say(date);
	const text = own.charAt(0).toUpperCase() + own.slice(1);
	const say = desk.say(title);
	const leaving = LEAVING[name] ?? [];
	return {
		words: [
			{ x, y, text, size: fitted(desk, text, size, room), weight: 800 },
			{ x: left, y: under, text: say, size: fitted(desk, say, small, wide ? 940 : 372, 600) },
			...leaving.map((words, n) => red(desk, words, n > 0)),
			...(name === 'warheads' ? caption(desk, YEAR) : [])
		]
	};
}

/** Words below the red line, at its left or at its right. */
function red(desk: Desk, words: Words, right = false): Word {
	const wide = desk.shape === 'wide';
	return {
		x: right ? desk.width - (wide ? 24 : 8) : wide ? 24 : 10,
		y: FORM[desk.shape].line + (wide ? 38 : 21),
		text: desk.say(words),
		size: wide ? 24 : 12.5,
		weight: 800,
		fill: 'red',
		...(right && { anchor: 'end' })
	};
}

function caption(desk: Desk, text: Record<Desk['shape'], Words>): Word[] {
	const wide = desk.shape === 'wide';
	const [x, y, size] = wide ? [24, 833, 20] : [10, 432, 12];
	return [{ x, y, text: desk.say(text[desk.shape]), size, weight: 400 }];
}

/** What one slab is, and what the wall is not; it stands below every frame that shows slabs. */
export function key(desk: Desk): Sheet {
	return { words: caption(desk, KEY) };
}

/** What the red line is; it stands below every frame in which nobody leaves. */
export function troops(desk: Desk): Sheet {
	return {
		words: [red(desk, { hu: 'szovjet csapatok Magyarországon', en: 'Soviet troops in Hungary' })]
	};
}

/** The frames in which somebody leaves. */
export const leaves = (name: Name) => name in LEAVING;
