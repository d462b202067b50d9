import { round, type Desk } from '$lib/scene/frame';
import { box, disc, fitted, stacked, type Tracing } from '../../drawings/tracing';
import { thickness, type Camera } from './plan';
import { banner, type Crowd, type Said } from './speech';

/** What stands in the street in a frame: a tracing, and crowds that nobody counted. */
export interface Scene {
	sheet: Tracing;
	crowds?: Crowd[];
}

/** The quotations stand in the ledger word for word; a picture may leave out their beginning. */
const QUOTED = {
	nine: {
		hu: [
			'„Semleges, független Magyarországot.',
			'Vonják ki a szovjet csapatokat hazánk területéről.',
			'Töröljék a magyar ünnepek sorából november 7-ét.”'
		],
		en: [
			'“A neutral, independent Hungary.',
			'Withdraw the Soviet troops from the territory of our country.',
			'Strike 7 November from the list of Hungarian holidays.”'
		]
	},
	racz: {
		hu: '„… közösen segítsük hozzá a Szovjetuniót, hogy minél hamarabb kivonhassa csapatait magyar hazánk területéről”',
		en: '“… let us together help the Soviet Union to be able to withdraw its troops as soon as possible from the soil of our Hungarian homeland”'
	},
	orban: {
		hu: '„azonnali tárgyalásokat kezd az orosz csapatok kivonásának haladéktalan megkezdéséről”',
		en: '“starts immediate negotiations on beginning the withdrawal of the Russian troops without delay”'
	}
};

/** The ninth of the twelve points, before a crowd. */
export function points(desk: Desk, { x }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const [one = '', two = '', three = ''] = QUOTED.nine[desk.lang];
	const small = wide ? 31 : 14.5;
	const large = fitted(desk, two, wide ? 60 : 22, wide ? 780 : 312);
	const said: Said[] = [
		{ text: one, size: small, weight: 600 },
		{ text: two, size: large, above: 0.14 },
		{ text: three, size: small, weight: 600, above: 0.14 }
	];
	const [top, right, pad, day] = wide ? [198, 976, 22, 20] : [96, 382, 9, 9];
	const [left, text] = wide ? [24, 150] : [8, 52];
	const pole = wide ? 412 : 210;
	const at = x + day / 2;
	const set = banner(desk, { x: text, y: top, width: right - text, pad }, said, [at, pole]);
	const foot = set.foot;
	const [count, ninth] = [desk.number('twelve-points'), desk.number('withdrawal-point')];
	// Twelve squares in three columns; the number stands in that of the point.
	const [side, step, first] = wide ? [31, 38, 46] : [12.6, 15, 13];
	const row = (top + foot - 3 * step - side) / 2;
	const corner = (n: number) => [first + (n % 3) * step, row + Math.floor(n / 3) * step] as const;
	const square = (n: number) => box(...corner(n), side, side);
	const [nx, ny] = corner(ninth - 1);
	const all = Array.from({ length: count }, (_, n) => n);
	const [said1, note] = wide ? [43, 24] : [19, 12.5];
	const beside = wide ? [700, 496] : [270, 246];
	return {
		sheet: stacked(
			{ paths: [{ d: box(left, top, text - left + 1, foot - top), fill: 'ink' }] },
			{ words: set.words, paths: set.paths },
			{
				paths: [
					{
						d: all
							.filter((n) => n + 1 !== ninth)
							.map(square)
							.join(''),
						line: 'land',
						width: wide ? 1.8 : 0.9
					},
					{ d: square(ninth - 1), fill: 'land', line: 'land', width: wide ? 1.8 : 0.9 }
				],
				words: [
					{
						x: round(nx + side / 2),
						y: round(ny + side * 0.85),
						text: desk.say({ hu: '{withdrawal-point}', en: '{withdrawal-point}' }),
						size: side,
						weight: 800,
						anchor: 'middle'
					},
					...[
						desk.say({ hu: 'tízezrek', en: 'tens of thousands' }),
						desk.say({ hu: 'számot a forrás nem ad,', en: 'the source has no figure,' }),
						desk.say({ hu: 'a pontok csak jelzik', en: 'the dots only suggest it' })
					].map((text, n) => ({
						x: beside[0] ?? 0,
						y: round((beside[1] ?? 0) + n * note * 1.18),
						text,
						size: n ? note : said1,
						weight: n ? (400 as const) : (800 as const),
						halo: 'abroad' as const
					}))
				]
			}
		),
		crowds: [wide ? [at - 40, pole + 20, 214, 148, 13] : [at - 30, pole + 10, 88, 80, 7]]
	};
}

/** Two hundred people outside the Soviet embassy: one to a slab of the pavement. */
export function embassy(desk: Desk, { x }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const people = desk.number('embassy-fidesz-people');
	const across = 20;
	const [day, top, r] = wide ? [20, 360, 7] : [9, 196, 3.2];
	const at = x + day / 2;
	const left = round(at - ((across - 1) / 2) * day);
	const rows = Array.from(
		{ length: people / across },
		(_, n) => `M${left} ${top + n * day}h${(across - 1) * day + 0.1}`
	);
	const dots = { line: 'ink', width: round(2 * r), round: true, dash: `0 ${day}` } as const;
	const [half, high, wall, lift] = wide ? [210, 104, 9, 34] : [96, 54, 4.5, 20];
	const foot = top - lift;
	const gate = `M${at - day} ${foot}l${day * 0.8} ${day * 0.7}M${at + day} ${foot}l${-day * 0.8} ${day * 0.7}`;
	const [size, note, big] = wide ? [31, 24, 176] : [14.5, 12.5, 64];
	const [side, base] = wide ? [24, 500] : [10, 236];
	return {
		sheet: {
			paths: [
				{ d: box(at - half, foot - high, 2 * half, high), fill: 'card', line: 'ink', width: wall },
				{ d: `M${at - day} ${foot}h${2 * day}`, line: 'card', width: wall + 1 },
				{ d: gate, line: 'ink', width: wall / 2 },
				{ d: rows.join(''), ...dots },
				// The last row is hollow: the figure is a round one.
				{ d: rows.at(-1) ?? '', ...dots, line: 'abroad', width: round(1.3 * r) }
			],
			words: [
				{
					x: at,
					y: round(foot - high / 2 + size * 0.34),
					text: desk.say({ hu: 'szovjet nagykövetség', en: 'Soviet embassy' }),
					size,
					weight: 800,
					anchor: 'middle'
				},
				{
					x: side,
					y: base,
					text: desk.say({ hu: '{embassy-fidesz-people}', en: '{embassy-fidesz-people}' }),
					size: big,
					weight: 800
				},
				{
					x: side + (wide ? 6 : 2),
					y: round(base - big * 0.8),
					text: desk.say({ hu: 'mintegy', en: 'about' }),
					size
				},
				...[
					desk.say({ hu: 'egy pont = egy tüntető', en: 'one dot = one demonstrator' }),
					desk.say({ hu: 'az utolsó sor üres:', en: 'the last row is hollow:' }),
					desk.say({ hu: 'a szám kerek', en: 'a round figure' })
				].map((text, n) => ({
					x: side + (wide ? 6 : 2),
					y: round(base + (n + 1.5) * note * 1.18),
					text,
					size: note,
					weight: 400 as const
				}))
			]
		}
	};
}

/** The two sentences at the reburial: equal in size, type and place. */
export function reburial(desk: Desk, { x, wall, day: day_ }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const [margin, gap, top, pad, size, name] = wide
		? [24, 20, 198, 24, 31, 31]
		: [8, 7, 96, 9, 14.5, 14.5];
	const width = ((wide ? 1000 : 390) - 2 * margin - gap) / 2;
	const day = wide ? 20 : 9;
	const at = x + day * 1.5;
	const spoken = [
		{
			name: { hu: 'Rácz Sándor', en: 'Sándor Rácz' },
			lead: {
				hu: 'kéri a „világ valamennyi becsületes emberét”',
				en: 'appeals to “every decent person in the world”'
			},
			words: QUOTED.racz
		},
		{
			name: { hu: 'Orbán Viktor', en: 'Viktor Orbán' },
			lead: { hu: 'olyan kormányról beszél, amely', en: 'speaks of a government that' },
			words: QUOTED.orban
		}
	].map(({ name: who, lead, words }): Said[] => [
		{ text: who[desk.lang], size: name },
		{ text: lead[desk.lang], size: wide ? 24 : 12.5, weight: 400, above: 0.12 },
		{ text: words[desk.lang], size, weight: 600, above: 0.32 }
	]);
	const box_ = (n: number) => ({ x: margin + n * (width + gap), y: top, width, pad });
	const feet = spoken.map((said, n) => banner(desk, box_(n), said, [0, 0]).foot);
	const foot = Math.max(...feet);
	const pole = round(foot + (wide ? 30 : 26));
	const ground = wall - thickness(desk, day_) / 2;
	return {
		sheet: stacked(
			...spoken.map((said, n): Tracing => {
				const { x: left } = box_(n);
				const from = left + width / 2;
				return {
					words: banner(desk, box_(n), said, [0, 0]).words,
					paths: [
						{ d: `M${from} ${foot}L${at} ${pole}`, line: 'ink', width: wide ? 4 : 2.4 },
						{ d: box(left, top, width, foot - top), fill: 'ink' }
					]
				};
			}),
			{ paths: [{ d: disc(at, pole, wide ? 9 : 5.4), fill: 'ink' }] }
		),
		crowds: [
			[
				at,
				pole + (wide ? 20 : 10),
				wide ? 400 : 160,
				ground - pole - (wide ? 34 : 18),
				wide ? 13 : 7
			]
		]
	};
}

/** The demand of the two parties, three weeks after the note that nobody in the street knew of. */
export function demand(desk: Desk, { x }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const [left, top, width, pad] = wide ? [24, 198, 952, 26] : [8, 96, 374, 10];
	const said: Said[] = [
		{
			text: desk.say({
				hu: 'azonnali, feltétel nélküli kivonást',
				en: 'immediate, unconditional withdrawal'
			}),
			size: wide ? 76 : 30
		},
		{
			text: desk.say({
				hu: 'Magyar Október Párt · Magyar Radikális Párt',
				en: 'Hungarian October Party · Hungarian Radical Party'
			}),
			size: wide ? 24 : 12.5,
			weight: 400,
			above: 0.35
		}
	];
	const day = wide ? 20 : 9;
	const at = x + day / 2;
	const pole = wide ? 408 : 196;
	return {
		sheet: banner(desk, { x: left, y: top, width, pad }, said, [at, pole]),
		crowds: [wide ? [at, pole + 18, 130, 42, 13] : [at, pole + 9, 64, 28, 7]]
	};
}

/** What stands in the street, and below it what lies in a room. */
export function both({ sheet, crowds }: Scene, below: Tracing): Scene {
	return { sheet: stacked(sheet, below), crowds };
}
