import { figure } from '$lib/story/figure';
import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import { lastBlock, machines, people, wagons, type MachineKind } from './counts';
import type { Gauges } from './gauge';
import { head, type Lettering } from './lettering';
import { pile, stock } from './store';
import { DASH } from './row';

const FAINT = 'var(--faint)';

/** The head of every frame. */
export function heads(desk: Desk) {
	const say = (hu: string, en: string) => desk.say({ hu, en });
	const top = (figure: string, title: Words, notes: Words[], fill?: string) =>
		head(desk, { figure: desk.say({ hu: figure, en: figure }), title: desk.say(title), notes: notes.map(desk.say), fill });
	return {
		hajmasker: top('{hajmasker-wagons}', { hu: 'kocsi az első vonatban', en: 'wagons in the first train' }, [
			{ hu: 'egy jel = egy kocsi', en: 'one mark = one wagon' },
			{ hu: 'vázlat: nem tudni, melyik kocsi mit vitt', en: 'schematic: their loads are not on record' }
		]),
		'one-train': top('≈ {wagons-per-train}', { hu: 'kocsi jut átlagosan egy vonatra', en: 'wagons to an average train' }, [
			{ hu: 'egy jel = egy kocsi', en: 'one mark = one wagon' },
			{ hu: 'átlag: személy- és konténervonatok is vannak benne', en: 'passenger and container trains are in the average' }
		]),
		'all-wagons': top('≈ {wagons}', { hu: 'vasúti kocsi', en: 'railway wagons' }, [
			{ hu: 'egy vonás = egy kocsi', en: 'one dash = one wagon' },
			{ hu: 'kerek szám: a végét nyitva rajzoltuk', en: 'a round figure: its end is drawn open' }
		], 'var(--lamp)'),
		people: top('{people}', { hu: 'ember ment el', en: 'people left' }, [
			{ hu: 'egy jel = tíz ember', en: 'one mark = ten people' },
			{ hu: 'egy tömb = ezer ember', en: 'one block = a thousand people' }
		]),
		machines: top('{vehicles}', { hu: 'jármű és harcjármű', en: 'vehicles and combat vehicles' }, [
			{ hu: 'egy jel = egy jármű', en: 'one mark = one vehicle' },
			{ hu: 'ennyit vittek el', en: 'this many were taken away' }
		]),
		tonnes: top('{tonnes-total}', { hu: 'tonna készlet Magyarországon', en: 'tonnes in store in Hungary' }, [
			{ hu: 'egy jel = ezer tonna', en: 'one mark = a thousand tonnes' },
			{ hu: 'egy része hazament, a többit eladták, felhasználták, felrobbantották', en: 'part went home; part was sold, used or blown up' }
		]),
		gauge: top('{gauge-difference} mm', { hu: 'a szovjet vágány többlete', en: 'more between Soviet rails' }, [
			{ hu: 'a két vágány felülnézetben, egy léptékben', en: 'the two tracks from above, to one scale' },
			{ hu: 'a bal sínszálak egy vonalban', en: 'left rails set in line' }
		]),
		calendar: top('{withdrawal-days}', { hu: 'nap az első vonattól az utolsóig', en: 'days from the first train to the last' }, [
			{ hu: 'üres négyzet: akik napra tudhatóan elmentek', en: 'hollow squares: departures with a known date' },
			{ hu: 'kis piros négyzet: a nap nincs feljegyezve', en: 'small red squares: no date on record' }
		]),
		threat: top('≈ {tonnes-gone-july-1990}', { hu: 'tonna ment el az {tonnes-total} tonnából', en: 'of {tonnes-total} tonnes had gone' }, [
			{ hu: 'ennyi {progress-july-1990} közepéig; egy jel = ezer tonna', en: 'by mid-{progress-july-1990}; one mark = a thousand tonnes' },
			{ hu: 'Burlakov ekkor a kivonulás leállításával fenyeget', en: 'when Burlakov threatened to halt the withdrawal' }
		]),
		'as-long-as-the-country': top('≈ {train-of-all-length} km', { hu: 'az összes kocsi egy sorban', en: 'all the wagons in one row' }, [
			{ hu: `egy vonás = ${DASH[desk.shape]} kocsi; a vonal vázlatos`, en: `one dash = ${DASH[desk.shape]} wagons; the line is schematic` },
			{ hu: 'ha egy kocsi {wagon-length} méter hosszú (feltevés)', en: 'if a wagon is {wagon-length} metres long (an assumption)' }
		], 'var(--lamp)')
	};
}

/** The enamel sign of a station. */
export function sign(desk: Desk, x: number, y: number, text: string, size: number): Lettering {
	return { x, y, text, size, weight: 800, fill: 'var(--paper)', plate: round(desk.measure(text, size, 800)) };
}

/** The station and the minute of the first train. */
export function hajmaskerLabels(desk: Desk): Lettering[] {
	const wide = desk.shape === 'wide';
	const [x, y, size] = wide ? [52, 206, 34] : [20, 98, 18];
	const name = sign(desk, x, y, desk.place('hajmasker').name[desk.lang], size);
	const when = { x: round(x + (name.plate ?? 0) + size), y, text: desk.say({ hu: '{hajmasker-departure}', en: '{hajmasker-departure}' }) };
	return [name, { ...when, size }];
}

/** The sum that gives the average. */
export function sumLabels(desk: Desk): Lettering[] {
	const wide = desk.shape === 'wide';
	const [x, y, size, note] = wide ? [40, 396, 66, 25] : [14, 186, 27, 14];
	const rail = desk.say({ hu: '{wagons} kocsi ÷ {trains} vonat', en: '{wagons} wagons ÷ {trains} trains' });
	return [
		{ x, y, text: rail, size },
		{ x, y: round(y + note * 1.5), text: desk.say({ hu: 'mindkettő kerek szám', en: 'both are round figures' }), size: note, weight: 400, fill: FAINT }
	];
}

/** One block of wagons, and how many there are in it. */
export function wagonLabels(desk: Desk): { labels: Lettering[]; bracket: string } {
	const tally = wagons(desk);
	const block = tally.cols * tally.rows;
	const width = round(tally.cols * tally.cell[0]);
	const rise = desk.shape === 'wide' ? 8 : 4;
	const text = desk.lang === 'hu' ? `${block} kocsi` : `${block} wagons`;
	void lastBlock;
	return {
		bracket: `M${tally.x} ${tally.y - 4}v${-rise}h${width}v${rise}`,
		labels: [{ x: tally.x + width + rise, y: tally.y - 5, text, size: desk.shape === 'wide' ? 20 : 12 }]
	};
}

/** Soldiers and civilians, and the other count of the soldiers. */
export function peopleLabels(desk: Desk): Lettering[] {
	const wide = desk.shape === 'wide';
	const [number, noun] = wide ? [46, 27] : [22, 14];
	const pair = (at: 'soldiers' | 'civilians', id: string, fill: string): Lettering[] => {
		const { x, y } = people(desk, at);
		const { unit } = desk.fact(id);
		const text = figure(desk.fact(id), desk.lang);
		const base = y - (wide ? 16 : 8);
		const nounText = at === 'soldiers' ? { hu: 'katona', en: 'soldiers' }[desk.lang] : (unit?.[desk.lang] ?? '');
		return wide
			? [
					{ x, y: base, text, size: number, weight: 800, fill },
					{ x: round(x + desk.measure(text, number, 800) + 12), y: base, text: nounText, size: noun, fill }
				]
			: [
					{ x, y: base - 15, text, size: number, weight: 800, fill },
					{ x, y: base, text: nounText, size: noun, fill }
				];
	};
	const rival = desk.fact('troops-declared-1990').rivals[0];
	const other = rival ? figure(rival, desk.lang) : '';
	const { x } = people(desk, 'soldiers');
	return [
		...pair('soldiers', 'troops-declared-1990', 'var(--red)'),
		...pair('civilians', 'people-civilians', 'var(--ink)'),
		{
			x: x + (wide ? 50 : 26),
			y: wide ? 806 : 428,
			text: desk.lang === 'hu' ? `más forrás szerint ${other}` : `${other} by another source`,
			size: wide ? 24 : 14
		}
	];
}

const MACHINES: [MachineKind, Words][] = [
	['tanks', { hu: 'harckocsi', en: 'tanks' }],
	['sp-guns', { hu: 'önjáró löveg', en: 'self-propelled guns' }],
	['ifvs', { hu: 'gyalogsági harcjármű', en: 'infantry fighting vehicles' }],
	['missile-systems', { hu: 'rakétarendszer', en: 'missile systems' }]
];

/** The named kinds above their blocks, and the rest. */
export function machineLabels(desk: Desk): Lettering[] {
	const wide = desk.shape === 'wide';
	const tallies = machines(desk);
	const [number, noun] = wide ? [30, 22] : [18, 13];
	const rest = tallies['vehicles-other'];
	return [
		...MACHINES.flatMap(([kind, words]): Lettering[] => {
			const { x, y, cell, cols } = tallies[kind];
			const fact = desk.fact(kind);
			const end = kind === 'missile-systems';
			const at = { x: end ? round(x + cols * cell[0] - (cell[0] - tallies[kind].mark[0])) : x, anchor: end ? ('end' as const) : undefined };
			const text = (fact.certainty === 'about' ? '≈ ' : '') + figure(fact, desk.lang);
			return [
				{ ...at, y: round(y - noun * 1.35), text, size: number, weight: 800, fill: 'var(--red)' },
				{ ...at, y: round(y - noun * 0.4), text: words[desk.lang], size: noun }
			];
		}),
		{ x: rest.x, y: rest.y - (wide ? 10 : 6), text: desk.say({ hu: '≈ {vehicles-other}', en: '≈ {vehicles-other}' }), size: number, weight: 800, fill: 'var(--red)' },
		{
			x: round(rest.x + desk.measure(desk.say({ hu: '≈ {vehicles-other}', en: '≈ {vehicles-other}' }), number, 800) + noun * 0.4),
			y: rest.y - (wide ? 10 : 6),
			text: desk.say({ hu: 'egyéb jármű; a források nem részletezik. Egy tömb = 500', en: 'other vehicles, not broken down in the sources. One block = 500' }),
			size: noun
		}
	];
}

/** What lies in the three piles. */
export function stockLabels(desk: Desk): Lettering[] {
	const wide = desk.shape === 'wide';
	const names: [string, Words][] = [
		['tonnes-ammunition', { hu: 'tonna lőszer', en: 'tonnes of ammunition' }],
		['tonnes-fuel', { hu: 'tonna üzemanyag', en: 'tonnes of fuel' }],
		['tonnes-other', { hu: 'tonna egyéb anyag', en: 'tonnes of other material' }]
	];
	return stock(desk).flatMap(({ x, floor }, index): Lettering[] => {
		const [id, words] = names[index] ?? ['', { hu: '', en: '' }];
		const text = figure(desk.fact(id), desk.lang);
		const [number, noun] = wide ? [36, 26] : [18, 13];
		return wide
			? [
					{ x, y: floor + 42, text, size: number, weight: 800 },
					{ x: round(x + desk.measure(text, number, 800) + 9), y: floor + 42, text: words[desk.lang], size: noun }
				]
			: [
					{ x, y: floor + 19, text, size: number, weight: 800 },
					{ x, y: floor + 34, text: words[desk.lang], size: noun }
				];
	});
}

/** What is still there, and what has gone. */
export function pileLabels(desk: Desk): Lettering[] {
	const { here } = pile(desk);
	const wide = desk.shape === 'wide';
	const rows = 19;
	const y = round(here.floor - rows * here.cell[1] - (wide ? 14 : 7));
	return [
		{ x: here.x, y, text: desk.lang === 'hu' ? 'üres: elment · piros: még itt van' : 'hollow: gone · red: still here', size: wide ? 25 : 14 },
	];
}

/** The dimensions of the two tracks. */
export function gaugeLabels(desk: Desk, { left, upper, lower, at, joint }: Gauges): Lettering[] {
	const wide = desk.shape === 'wide';
	const [number, word, lift] = wide ? [50, 30, 14] : [23, 15, 6];
	const middle = round((left + upper) / 2);
	const halo = 'var(--paper)';
	const dimension = (id: string, y: number, name: Words): Lettering[] => [
		{ x: middle, y: y - lift, text: `${figure(desk.fact(id), desk.lang)} mm`, size: number, weight: 800, anchor: 'middle', halo },
		{ x: middle, y: round(y + word * 1.15), text: name[desk.lang], size: word, anchor: 'middle', halo }
	];
	const [x, size] = wide ? [40, 26] : [14, 14];
	return [
		...dimension('gauge-normal', at[0], { hu: 'magyar vágány', en: 'Hungarian track' }),
		...dimension('gauge-broad', at[2], { hu: 'szovjet vágány', en: 'Soviet track' }),
		{ x: round(lower + (wide ? 56 : 24)), y: round(joint + size * 0.35), text: desk.say({ hu: '{gauge-difference} mm', en: '{gauge-difference} mm' }), size: wide ? 44 : 22, weight: 800, fill: 'var(--lamp)', halo },
		sign(desk, x + 10, round(joint - size * 0.3), desk.place('mandok').name[desk.lang], size),
		sign(desk, x + 10, round(joint + size * 1.2), desk.place('tornyospalca').name[desk.lang], size)
	];
}
