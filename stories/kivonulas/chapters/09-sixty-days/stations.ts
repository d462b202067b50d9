import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box } from '../../drawings/path';
import { breakdown, dayOf } from './days';
import { along, strip, type Way } from './track';

const PLATFORM = [0.62, 0.98] as const;

/** An enamel sign, its lower edge at `y`, its left edge or its middle at `x`. */
function plate(desk: Desk, x: number, y: number, size: number, name: Words, middle = false): Sheet {
	const wide = desk.shape === 'wide';
	const text = name[desk.lang].toUpperCase();
	const width = desk.measure(text, size, 800) + text.length * 0.04 * size + size * 0.9;
	const [left, top] = [middle ? x - width / 2 : x, y - size * 1.22];
	const rim = size * 0.09;
	return {
		paths: [
			{ d: box(left, top, width, size * 1.22), fill: 'ink' },
			{
				d: box(left + rim, top + rim, width - 2 * rim, size * 1.22 - 2 * rim),
				line: 'land',
				width: wide ? 1.6 : 0.9
			}
		],
		words: [
			{
				x: round(left + width / 2),
				y: round(y - size * 0.26),
				text,
				size,
				weight: 800,
				anchor: 'middle',
				fill: 'land',
				spacing: 40
			}
		]
	};
}

/** A station on the right of the track: its platform, and its sign on a post. */
function station(desk: Desk, way: Way, from: number, to: number, name: Words): Sheet {
	const wide = desk.shape === 'wide';
	const { x, y, k } = along(way, from);
	const left = x + way.width * k * 1.08;
	const size = wide ? 44 : 19;
	const foot = y - size * 1.2;
	// The post ends above the name of whoever is there.
	const post = left + size * 1.6;
	return stacked(
		{
			paths: [
				{ d: strip(way, PLATFORM, from, to), fill: 'rule', line: 'ink', width: wide ? 2 : 1.2 },
				{
					d: `M${round(post)} ${round(y - size * 0.7)}V${round(foot - 1)}`,
					line: 'ink',
					width: wide ? 6 : 3
				}
			]
		},
		plate(desk, left, foot, size, name)
	);
}

export function sofia(desk: Desk, way: Way): Sheet {
	return station(desk, way, 0, 2.4, { hu: 'Szófia', en: 'Sofia' });
}

/** The platform in Budapest is as long as the talks were there, as far as that is known. */
export function budapest(desk: Desk, way: Way): Sheet {
	const [from] = breakdown(desk);
	const open = dayOf(desk, 'talks-open');
	return station(desk, way, open - 0.5, from - 0.5, { hu: 'Budapest', en: 'Budapest' });
}

/** The days on which the talks may still have been in Budapest. */
export function perhaps(desk: Desk, way: Way): Sheet {
	const [from, to] = breakdown(desk);
	const [width, dash] = desk.shape === 'wide' ? [2, '7 5'] : [1.2, '4 3'];
	return { paths: [{ d: strip(way, PLATFORM, from - 0.5, to + 0.5), line: 'ink', width, dash }] };
}

/** The track ends in Moscow. */
export function moscow(desk: Desk, way: Way): Sheet {
	const wide = desk.shape === 'wide';
	const { x, y } = along(way, way.days);
	return plate(
		desk,
		x,
		y - (wide ? 34 : 16),
		wide ? 40 : 17,
		{ hu: 'Moszkva', en: 'Moscow' },
		true
	);
}

/** The months: bands that lie across the land, each from its first day. */
export function months(desk: Desk, way: Way): { bands: string; names: Sheet } {
	const wide = desk.shape === 'wide';
	const first = (id: string) => along(way, dayOf(desk, id) - 0.5).y;
	// The talks began on the first of a month; the one after it begins 28 days later.
	const open = dayOf(desk, 'talks-open');
	const [february, march] = [first('talks-open'), along(way, open + 28 - 0.5).y];
	const names: [string, number][] = [
		[desk.say({ hu: 'január', en: 'January' }), wide ? 822 : 431],
		[desk.say({ hu: 'február', en: 'February' }), february - (wide ? 10 : 5)],
		[desk.say({ hu: 'március', en: 'March' }), march - (wide ? 10 : 5)]
	];
	return {
		bands: box(-900, march, 2400, february - march),
		names: {
			words: names.map(([text, y]) => ({
				x: wide ? 976 : 382,
				y: round(y),
				text,
				size: wide ? 24 : 12.5,
				weight: 400,
				anchor: 'end'
			}))
		}
	};
}

/** Every tenth day, and the first sleepers of the months. */
export function numbers(desk: Desk, way: Way): Sheet {
	const wide = desk.shape === 'wide';
	const tens = Array.from({ length: way.days / 10 }, (_, n) => (n + 1) * 10);
	return {
		words: tens.map((day): Word => {
			const { x, y, k } = along(way, day);
			const size = wide ? 22 : 12;
			return {
				x: round(x - way.width * k * 0.6 - size * 0.4),
				y: round(y + size * 0.34),
				text: String(day),
				size,
				anchor: 'end'
			};
		})
	};
}
