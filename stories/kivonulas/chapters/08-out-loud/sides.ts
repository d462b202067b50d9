import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import type { Name } from './cameras';
import { FORM, thickness, type Camera } from './plan';

/** What the two sides of the wall are, written on it: at its left end, about its middle. */
export function sides(desk: Desk, name: Name, { day, x, k = 1 }: Camera): Sheet {
	const wide = desk.shape === 'wide';
	const { day: unit, wall } = FORM[desk.shape];
	const [size, space, left] = wide ? [24, 8, 24] : [12.5, 4, 10];
	const whole = name === 'warheads';
	const t = whole ? (wall[3] ?? 0) : thickness(desk, day - x / unit / k);
	const word = (words: Words, y: number): Word => ({
		x: whole ? (wide ? 640 : 236) : left,
		y: round(y),
		text: desk.say(words),
		size,
		fill: whole ? 'ink' : 'land'
	});
	const street = { hu: 'az utcán', en: 'in the street' };
	const doors = { hu: 'zárt ajtók mögött', en: 'behind closed doors' };
	if (whole) {
		return {
			words: [word(street, -t / 2 - space), word(doors, t / 2 + space + size * 0.72)]
		};
	}
	if (t > 2.7 * size) {
		return {
			words: [word(street, -t / 2 + space + size * 0.72), word(doors, t / 2 - space * 1.2)]
		};
	}
	const one = { hu: 'fent az utca, lent a zárt ajtók', en: 'street above, doors below' };
	return { words: [word(one, size * 0.34)] };
}
