import { defineScene, type Desk } from '$lib/scene/frame';
import { cut, machines, openEnd, people, wagons } from './counts';
import { departures } from './departures';
import { gauges } from './gauge';
import {
	gaugeLabels,
	hajmaskerLabels,
	heads,
	machineLabels,
	peopleLabels,
	pileLabels,
	stockLabels,
	sumLabels,
	wagonLabels
} from './labels';
import type { Lettering } from './lettering';
import { row } from './row';
import { pile, stock } from './store';
import { train } from './train';

const FRAMES = [
	'hajmasker',
	'one-train',
	'all-wagons',
	'people',
	'machines',
	'tonnes',
	'gauge',
	'calendar',
	'threat',
	'as-long-as-the-country'
] as const;

/** A frame of this chapter. */
export type Name = (typeof FRAMES)[number];

/** How strongly each frame is seen, and the few numbers that move between them. */
export type ExodusLook = Record<Name, number> & {
	/** The train: its strength, its size, and its wagons beyond the average. */
	train: number;
	zoom: number;
	rest: number;
	/** Wagons drawn so far. */
	n: number;
	map: number;
	/** How much of the long row is uncovered, 0 to 1. */
	reach: number;
};

function look(name: Name): ExodusLook {
	const seen = Object.fromEntries(FRAMES.map((frame) => [frame, frame === name ? 1 : 0]));
	const index = FRAMES.indexOf(name);
	return {
		...(seen as Record<Name, number>),
		train: index < 2 ? 1 : 0,
		zoom: index < 2 ? 1 : 0.1,
		rest: index < 1 ? 1 : 0,
		n: index < 2 ? 0 : 35000,
		map: name === 'calendar' || name === 'as-long-as-the-country' ? 1 : 0,
		reach: name === 'as-long-as-the-country' ? 1 : 0
	};
}

function draw(desk: Desk) {
	const { train: first, counts, averageCounts } = train(desk);
	const { departures: dated, labels: datedLabels } = departures(desk);
	const { row: long, labels: longLabels } = row(desk);
	const { labels: blockLabels, bracket } = wagonLabels(desk);
	const top = heads(desk);
	const plan = gauges(desk);
	const all = desk.number('wagons');
	const grid = wagons(desk);
	const soldiers = people(desk, 'soldiers');
	const rival = desk.fact('troops-declared-1990').rivals[0]?.value;
	const labels: Record<Name, Lettering[]> = {
		hajmasker: [...top.hajmasker, ...hajmaskerLabels(desk), ...counts],
		'one-train': [...top['one-train'], ...sumLabels(desk), ...averageCounts],
		'all-wagons': [...top['all-wagons'], ...blockLabels],
		people: [...top.people, ...peopleLabels(desk)],
		machines: [...top.machines, ...machineLabels(desk)],
		tonnes: [...top.tonnes, ...stockLabels(desk)],
		gauge: [...top.gauge, ...gaugeLabels(desk, plan)],
		calendar: [...top.calendar, ...datedLabels],
		threat: [...top.threat, ...pileLabels(desk)],
		'as-long-as-the-country': [...top['as-long-as-the-country'], ...longLabels]
	};
	const kinds = machines(desk);
	return {
		marks: {
			labels,
			train: first,
			wagons: { tally: grid, bracket, open: openEnd(grid, all) },
			people: {
				soldiers: { tally: soldiers, n: desk.number('troops-declared-1990') / 10 },
				civilians: { tally: people(desk, 'civilians'), n: desk.number('people-civilians') / 10 },
				rival: cut(soldiers, Number(rival) / 10, desk.number('troops-declared-1990') / 10)
			},
			machines: Object.entries(kinds).map(([kind, tally]) => ({
				tally,
				n: desk.number(kind)
			})),
			stock: stock(desk),
			pile: pile(desk),
			gauge: plan,
			departures: dated,
			row: long
		},
		looks: {
			hajmasker: look('hajmasker'),
			'one-train': look('one-train'),
			'all-wagons': look('all-wagons'),
			people: look('people'),
			machines: look('machines'),
			tonnes: look('tonnes'),
			gauge: look('gauge'),
			calendar: look('calendar'),
			threat: look('threat'),
			'as-long-as-the-country': look('as-long-as-the-country')
		}
	};
}

export type ExodusMarks = ReturnType<typeof draw>['marks'];

export default defineScene({
	light: 'night',
	headCount: 'declared-1990',
	frames: {
		hajmasker: { words: { hu: '…', en: '…' } },
		'one-train': { words: { hu: '…', en: '…' } },
		'all-wagons': { words: { hu: '…', en: '…' } },
		people: { words: { hu: '…', en: '…' } },
		machines: { words: { hu: '…', en: '…' } },
		tonnes: { words: { hu: '…', en: '…' } },
		gauge: { words: { hu: '…', en: '…' } },
		calendar: { words: { hu: '…', en: '…' } },
		threat: { words: { hu: '…', en: '…' } },
		'as-long-as-the-country': { words: { hu: '…', en: '…' } }
	},
	draw
});
