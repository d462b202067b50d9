import { round, type Desk } from '$lib/scene/frame';
import { namedPlaces } from '$lib/story/named';
import type { Words } from '$lib/story/ledger';
import type { Word } from '$lib/scene/word';
import { COLOURS, FATES, type State } from './fates';
import { heading } from './heading';
import { SPOTS } from './spots';
import type { Stroke } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { dot, pick, word, type View } from './view';

const LEGEND: [State, Words][] = [
	['used', { hu: 'használják', en: 'in use' }],
	['over', { hu: 'használták, ma jórészt üres', en: 'was used, now mostly empty' }],
	['empty', { hu: 'üres vagy rom', en: 'empty or in ruins' }],
	['nature', { hu: 'védett terület', en: 'protected land' }]
];

/** The core of a rounded plate; a line around it, twice its corner wide, makes the rest. */
function plate(x: number, y: number, width: number, height: number): string {
	const r = height * CORNER;
	return box(
		Math.round(x + r),
		Math.round(y + r),
		Math.round(width - 2 * r),
		Math.round(height - 2 * r)
	);
}
const CORNER = 0.2;

/** The tags of all places whose fate is told, on the map, each with its word. */
export function tags(desk: Desk): View {
	const { shape, map } = desk;
	const wide = shape === 'wide';
	const [size, height, pad, r] = pick(shape, [21, 29, 9, 5.5], [12.5, 17, 5, 3]);
	const plates: Record<State, string> = { used: '', over: '', empty: '', nature: '' };
	const words: Word[] = [];
	const leaders: string[] = [];
	const dots = { sure: '', unsure: '' };
	for (const { id, state, tag, part = 0, unsure } of FATES) {
		const place = desk.place(id);
		const [px, py] = map.at(place);
		const [x, y] = SPOTS[shape][id] ?? [px, py];
		const text = desk.say(tag);
		const width = desk.measure(text, size, 600) + 2 * pad;
		const name = place.name[desk.lang].split(', ')[part] ?? '';
		const top = y + size * 0.32;
		plates[state] += plate(x, top, width, height);
		const below = py > top + height / 2;
		const target: [number, number] =
			px < x - r || px > x + width
				? [px < x ? x - pad * 0.4 : x + width, top - size * 0.2]
				: [px, below ? top + height : y - size * 0.8];
		leaders.push(`M${px} ${py}L${Math.round(target[0])} ${Math.round(target[1])}`);
		dots[unsure ? 'unsure' : 'sure'] += dot(px, py);
		words.push(
			{ x, y, text: name, size, weight: 800, halo: 'var(--land)' },
			{
				x: round(x + pad),
				y: round(top + height * 0.5 + size * 0.34),
				text,
				size,
				fill: `var(--${COLOURS[state].text})`
			}
		);
	}
	const known = new Set(FATES.map(({ id }) => desk.place(id).of ?? id));
	const others = namedPlaces(desk.places)
		.filter(({ id }) => !known.has(id))
		.map((place) => dot(...map.at(place)));

	// The legend: at the lower right, on a phone in two columns below the map.
	const [left, first, row, column, swatch] = pick(
		shape,
		[600, 642, 34, 0, 46],
		[10, 372, 22, 190, 26]
	);
	const lines = wide ? 6 : 3;
	const cell = (i: number): [number, number] => [
		left + Math.floor(i / lines) * column,
		first + (i % lines) * row
	];
	const put = (i: number, text: Words): [number, number] => {
		const [x, y] = cell(i);
		words.push({
			...word(desk, x + swatch + pad * 1.3, y + size * 0.34, text),
			size: pick(shape, size, 12.5)
		});
		return [x, y];
	};
	LEGEND.forEach(([state, text], i) => {
		const [x, y] = put(i, text);
		plates[state] += plate(x, y - height / 2, swatch, height);
	});
	const [hollowX, hollowY] = put(4, {
		hu: 'üres pont: közepesen biztos',
		en: 'hollow dot: medium confidence'
	});
	dots.unsure += dot(hollowX + swatch / 2, hollowY);
	const [otherX, otherY] = put(5, {
		hu: 'sorsáról nincs forrásunk',
		en: 'no source for its fate'
	});
	others.push(dot(otherX + swatch / 2, otherY));

	words.push(
		...heading(
			desk,
			'{fates-known}',
			{ hu: 'hely sorsát ismerjük', en: 'places whose fate we know' },
			[
				{ hu: '{places-named} helyet tudunk megnevezni', en: 'of the {places-named} we can name' },
				{ hu: 'egy címke = egy hely', en: 'one tag = one place' }
			]
		)
	);
	const thin = pick(shape, 1.6, 1);
	const states = Object.keys(plates) as State[];
	return {
		paths: [
			{ d: others.join(''), line: 'faint', width: r * 1.5, round: true, opacity: 0.55 },
			{ d: leaders.join(''), line: 'ink', width: thin },
			...states.flatMap((state): Stroke[] => {
				const { fill, line } = COLOURS[state];
				const core = (color: string, width: number): Stroke => ({
					d: plates[state],
					fill: color,
					line: color,
					width: round(width),
					round: true
				});
				const corner = 2 * CORNER * height;
				return fill === line
					? [core(fill, corner)]
					: [core(line, corner + 2 * thin), core(fill, corner - 2 * thin)];
			}),
			{ d: dots.sure, line: 'land', width: round(2 * r + thin), round: true },
			{ d: dots.sure + dots.unsure, line: 'ink', width: round(2 * r), round: true },
			{ d: dots.unsure, line: 'land', width: round(1.2 * r), round: true }
		],
		words
	};
}
