import { round, type Desk } from '$lib/scene/frame';
import { sign, type Lettering } from './lettering';
import { track } from './track';

/** A vehicle on the track; the heading in degrees. */
export type Placed = [x: number, y: number, heading: number];

export interface Train {
	/** Units to a metre. */
	scale: number;
	tracks: string[];
	engine: Placed;
	/** The wagons, from the engine on; so many of them make an average train. */
	wagons: Placed[];
	average: number;
}

/** Where the train begins and ends, the tracks beside it, the counts, and the words in the bend. */
const FORM = {
	wide: {
		tail: 36,
		head: 962,
		aside: 25,
		label: 26,
		off: 48,
		x: 40,
		y: 338,
		name: 60,
		sum: 58,
		note: 25
	},
	tall: {
		tail: 12,
		head: 380,
		aside: 11,
		label: 14,
		off: 22,
		x: 14,
		y: 178,
		name: 26,
		sum: 25,
		note: 14
	}
};

/** The first train on its track, every wagon in its place, and what is written beside it. */
export function train(desk: Desk) {
	const form = FORM[desk.shape];
	const line = track(desk.shape);
	const wagons = desk.number('hajmasker-wagons');
	const average = desk.number('wagons-per-train');
	const head = line.lengthTo(form.head);
	const pitch = (head - form.tail) / (wagons + 1.2);

	/** A vehicle stands on two bogies, so that it lies across a bend as a chord. */
	const stand = (middle: number, length: number): Placed => {
		const [rear, front] = [line.at(middle - length * 0.33), line.at(middle + length * 0.33)];
		const heading = (Math.atan2(front.y - rear.y, front.x - rear.x) * 180) / Math.PI;
		return [round((front.x + rear.x) / 2), round((front.y + rear.y) / 2), Math.round(heading)];
	};
	/** The middle of a wagon, counted from the engine. */
	const middle = (count: number) => head - (count + 0.7) * pitch;
	const all = Array.from({ length: wagons }, (_, index) => stand(middle(index + 1), pitch));
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
			fill: 'var(--lamp)'
		};
	};
	const tens = Array.from({ length: Math.floor(wagons / 10) }, (_, index) => (index + 1) * 10);
	const drawn: Train = {
		scale: Math.round((pitch / desk.number('wagon-length')) * 1000) / 1000,
		tracks: [-form.aside, form.aside, 0].map((aside) => track(desk.shape, aside).path),
		engine: stand(head - 0.6 * pitch, pitch * 1.2),
		wagons: all,
		average
	};
	return {
		train: drawn,
		first: [...departure(desk), ...tens.map(count)],
		average: [...sum(desk), ...[...tens.filter((n) => n < average), average].map(count)]
	};
}

/** The station and the minute of the first train. */
function departure(desk: Desk): Lettering[] {
	const { x, y, name: size } = FORM[desk.shape];
	const name = sign(desk, round(x + size * 0.35), y, desk.place('hajmasker').name[desk.lang], size);
	const text = desk.say({ hu: '{hajmasker-departure}', en: '{hajmasker-departure}' });
	return [
		name,
		{ x: round(name.x + (name.plate ?? 0) + size * 0.75), y, text, size: round(size * 0.72) }
	];
}

/** The sum that gives the average. */
function sum(desk: Desk): Lettering[] {
	const { x, y, sum: size, note } = FORM[desk.shape];
	const text = desk.say({
		hu: '{wagons} kocsi ÷ {trains} vonat ≈ {wagons-per-train}',
		en: '{wagons} wagons ÷ {trains} trains ≈ {wagons-per-train}'
	});
	const round_ = desk.say({
		hu: 'az osztandó is, az osztó is kerek szám',
		en: 'both the wagons and the trains are round figures'
	});
	return [
		{ x, y, text, size },
		{ x, y: round(y + note * 1.4), text: round_, size: note, weight: 400, fill: 'var(--faint)' }
	];
}
