import { round, type Desk } from '$lib/scene/frame';
import { afterDays, daysBetween } from '$lib/story/days';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { onPaper, type Strip, type StripLook } from '../../drawings/strip';
import { TYPE } from './type';

/** Days on the side of the train, a board each. */
export interface Days {
	/** Where the first board begins, and how wide a board is. */
	x: number;
	board: number;
	/** The upper and the lower edge of the boards. */
	top: number;
	bottom: number;
	size: number;
	numbers: string[];
	/** What stands above the train: the revolution’s first day, and the name of the new month. */
	names: Sheet;
	/** Where the announcement is heard from, and how far its rings are apart. */
	rings: { x: number; y: number; step: number };
}

/** Draws the days from the eve of the revolution until after the intervention. */
export function days(desk: Desk, strip: Strip, look: StripLook): Days {
	const wide = desk.shape === 'wide';
	const { more: size, line } = TYPE[desk.shape];
	const at = (id: string) => onPaper(desk, look, desk.moment(id));
	const first = afterDays(desk.moment('revolution-begins'), -1);
	const count = daysBetween(first, desk.moment('intervention')) + 6;
	const board = (at('intervention') - at('neutrality')) / desk.number('neutrality-to-intervention');
	const [roof, deep] = [look.y - strip.wagon * look.ky, strip.wagon * look.ky];
	const flag = round(roof - (wide ? 34 : 17));
	const named: [number, string][] = [
		[
			at('revolution-begins'),
			desk.say({
				hu: '{revolution-begins|day}: kitör a forradalom',
				en: '{revolution-begins|day}: the revolution breaks out'
			})
		],
		[at('neutrality'), desk.say({ hu: '{neutrality|month}', en: '{neutrality|month}' })]
	];
	return {
		x: onPaper(desk, look, first),
		board: Math.round(board * 100) / 100,
		top: round(roof + 2),
		bottom: round(look.y - deep * 0.17),
		size: wide ? 34 : 14,
		numbers: Array.from({ length: count }, (_, n) => {
			const day = Number(afterDays(first, n).slice(8));
			return desk.lang === 'hu' ? `${day}.` : String(day);
		}),
		names: stacked({
			paths: [
				{
					d: named.map(([x]) => `M${x} ${flag}V${round(roof)}`).join(''),
					line: 'var(--ink)',
					width: line
				}
			],
			words: named.map(([x, text]) => ({
				x: round(x + size * 0.35),
				y: round(flag + size * 0.66),
				text,
				size
			}))
		}),
		rings: { x: round(at('neutrality') + board / 2), y: look.y + 2, step: wide ? 60 : 28 }
	};
}
