import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';
import { fitted } from '../../drawings/setting';
import type { Name } from './scene';

interface Head {
	figure?: string;
	title: Words;
	notes: Words[];
}

const HEADS: Record<Name, Head> = {
	sofia: {
		figure: '{sixty-days}',
		title: { hu: 'nap van hátra az aláírásig', en: 'days to go to the signature' },
		notes: [
			{
				hu: 'egy talpfa = egy nap {sofia-agreement|day} után',
				en: 'one sleeper = one day after {sofia-agreement|day}'
			},
			{ hu: 'vázlat: a hossza idő, nem út', en: 'schematic: its length is time, not distance' }
		]
	},
	budapest: {
		figure: '{talks-open-day}',
		title: {
			hu: 'nappal Szófia után kezdődnek a tárgyalások',
			en: 'days after Sofia the talks begin'
		},
		notes: [
			{ hu: 'egy talpfa = egy nap', en: 'one sleeper = one day' },
			{ hu: 'fekete: ami már eltelt', en: 'black: those gone by' }
		]
	},
	breakdown: {
		figure: '{soviet-wish-months}',
		title: { hu: 'hónapot kér Moszkva', en: 'months is what Moscow asks for' },
		notes: [
			{ hu: 'egy szovjet belső feljegyzés szerint', en: 'by an internal Soviet note' },
			{
				hu: 'üres talpfák: valamelyik nap megszakadtak a tárgyalások',
				en: 'hollow sleepers: on one of these days the talks broke down'
			}
		]
	},
	signature: {
		figure: '{sixty-days}',
		title: { hu: 'nap telt el Szófia óta', en: 'days have passed since Sofia' },
		notes: [
			{ hu: 'Moszkva, {agreement-signed}', en: 'Moscow, {agreement-signed}' },
			{ hu: 'egy talpfa = egy nap', en: 'one sleeper = one day' }
		]
	},
	'what-it-says': {
		title: { hu: 'Amit kimond, és amit nem', en: 'What it says, and what it does not' },
		notes: [{ hu: 'az egyezmény a mi szavainkkal', en: 'the agreement in our own words' }]
	}
};

/** The head of a frame: its figure, and beside it what it counts. */
export function head(desk: Desk, name: Name): Sheet {
	const wide = desk.shape === 'wide';
	const { figure, title, notes } = HEADS[name];
	const [x, y, big, size, note] = wide ? [20, 146, 160, 40, 25] : [9, 60, 70, 18, 12.5];
	const text = desk.say(title);
	if (!figure) {
		const large = wide ? 72 : 29;
		const room = wide ? 720 : 372;
		return {
			words: [
				{
					x: wide ? 24 : 10,
					y: wide ? 92 : 36,
					text,
					size: fitted(desk, text, large, room),
					weight: 800
				},
				...notes.map((line) => ({
					x: wide ? 24 : 10,
					y: wide ? 132 : 56,
					text: desk.say(line),
					size: wide ? 27 : 14.5,
					weight: 400 as const
				}))
			]
		};
	}
	const count = desk.say({ hu: figure, en: figure });
	const left = round(x + desk.measure(count, big, 800) + (wide ? 20 : 9));
	const top = y - big * 0.7;
	const width = (wide ? 752 : 384) - left;
	return {
		words: [
			{ x, y, text: count, size: big, weight: 800 },
			{
				x: left,
				y: round(top + size * 0.72),
				text,
				size: fitted(desk, text, size, width),
				weight: 800
			},
			...notes.map((line, n) => ({
				x: left,
				y: round(top + size * 0.72 + note * 1.28 * (n + 1.1)),
				text: desk.say(line),
				size: note,
				weight: 400 as const
			}))
		]
	};
}
