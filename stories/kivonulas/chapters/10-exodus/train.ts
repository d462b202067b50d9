import { round, type Desk } from '$lib/scene/frame';
import type { Lettering } from './lettering';
import { track } from './track';

/** What stands on a wagon. The loads are not on record: they only alternate. */
export type Load = 'tank' | 'lorry' | 'roof';
const LOADS: Load[] = ['roof', 'tank', 'tank', 'lorry', 'tank', 'lorry'];

type Placed = [load: Load, x: number, y: number, heading: number];

export interface Train {
	/** Units to a metre. */
	scale: number;
	tracks: string[];
	engine: [x: number, y: number, heading: number];
	/** The wagons of an average train, from the engine on, and those that are left of the first one. */
	average: Placed[];
	rest: Placed[];
}

/** Where the train begins and ends, and the distance of the tracks beside it. */
const FORM = {
	wide: { tail: 34, head: 960, aside: 25, label: 24, off: 34 },
	tall: { tail: 12, head: 380, aside: 11, label: 14, off: 17 }
};

/** The first train on its track, every wagon in its place, and the counts beside it. */
export function train(desk: Desk): { train: Train; counts: Lettering[]; averageCounts: Lettering[] } {
	const form = FORM[desk.shape];
	const line = track(desk.shape);
	const wagons = desk.number('hajmasker-wagons');
	const average = desk.number('wagons-per-train');
	const head = line.lengthTo(form.head);
	const pitch = (head - form.tail) / (wagons + 1.2);
	const scale = pitch / desk.number('wagon-length');

	/** A vehicle stands on two bogies, so that it lies across a bend as a chord. */
	const stand = (middle: number, length: number): [number, number, number] => {
		const [rear, front] = [line.at(middle - length * 0.33), line.at(middle + length * 0.33)];
		const heading = (Math.atan2(front.y - rear.y, front.x - rear.x) * 180) / Math.PI;
		return [round((front.x + rear.x) / 2), round((front.y + rear.y) / 2), round(heading)];
	};
	/** The middle of a wagon, counted from the engine. */
	const middle = (count: number) => head - (count + 0.7) * pitch;
	const all = Array.from(
		{ length: wagons },
		(_, index): Placed => [LOADS[index % LOADS.length] ?? 'roof', ...stand(middle(index + 1), pitch)]
	);
	const count = (n: number): Lettering => {
		const { x, y, heading } = line.at(middle(n));
		const turn = (heading * Math.PI) / 180;
		return {
			x: round(x + form.off * Math.sin(turn)),
			y: round(y - form.off * Math.cos(turn) + form.label * 0.35),
			text: String(n),
			size: form.label,
			anchor: 'middle',
			weight: 800,
			fill: 'var(--lamp)',
			halo: 'var(--paper)'
		};
	};
	const tens = Array.from({ length: Math.floor(wagons / 10) }, (_, index) => (index + 1) * 10);
	return {
		train: {
			scale: Math.round(scale * 1000) / 1000,
			tracks: [-form.aside, form.aside, 0].map((aside) => track(desk.shape, aside).path),
			engine: stand(head - 0.6 * pitch, pitch * 1.2),
			average: all.slice(0, average),
			rest: all.slice(average)
		},
		counts: tens.map(count),
		averageCounts: [...tens.filter((n) => n < average), average].map(count)
	};
}
