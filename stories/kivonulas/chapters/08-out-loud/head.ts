import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import { fitted, type Tracing, type Word } from '../../drawings/tracing';
import type { Name } from './cameras';
import { FORM, thickness, type Camera } from './plan';

/** The date of a frame, and what happened on it. */
const HEADS: Record<Name, [date: Words, title: Words]> = {
	'march-15': [
		{ hu: '{twelve-points-day}', en: '{twelve-points-day}' },
		{
			hu: 'Fölolvassák az ellenzék {twelve-points} pontját',
			en: 'The opposition’s {twelve-points} points are read out'
		}
	],
	'march-doors': [
		{ hu: '{grosz-march-deal|a}', en: '{grosz-march-deal}' },
		{
			hu: 'Két moszkvai tárgyalás, zárt ajtók mögött',
			en: 'Two talks in Moscow, behind closed doors'
		}
	],
	may: [
		{
			hu: '{debrecen-forum} és {politburo-withdrawal|day}',
			en: '{debrecen-forum|day} and {politburo-withdrawal}'
		},
		{
			hu: 'Kint egy repülőtérről, bent a kivonásról van szó',
			en: 'Outside they speak of an airfield, inside of a withdrawal'
		}
	],
	'embassy-200': [
		{ hu: '{embassy-fidesz}', en: '{embassy-fidesz}' },
		{
			hu: 'Mintegy {embassy-fidesz-people} ember a szovjet nagykövetségnél',
			en: 'About {embassy-fidesz-people} people outside the Soviet embassy'
		}
	],
	reburial: [
		{ hu: '{nagy-reburial}', en: '{nagy-reburial}' },
		{
			hu: 'Két mondat Nagy Imre újratemetésén',
			en: 'Two sentences at the reburial of Imre Nagy'
		}
	],
	'moscow-july': [
		{ hu: '{grosz-nyers-moscow}', en: '{grosz-nyers-moscow}' },
		{
			hu: 'Kétnapos tárgyalás Moszkvában, utána kinyílik egy ajtó',
			en: 'Two days of talks in Moscow, and then a door opens'
		}
	],
	shakhnazarov: [
		{ hu: '{shakhnazarov-note}', en: '{shakhnazarov-note}' },
		{
			hu: 'Az első ismert irat a teljes kivonásról',
			en: 'The first known document on a full withdrawal'
		}
	],
	'november-4': [
		{ hu: '{embassy-protest}', en: '{embassy-protest}' },
		{
			hu: 'Két párt a szovjet nagykövetségnél, {embassy-protest-anniversary} évvel a támadás után',
			en: 'Two parties at the Soviet embassy, {embassy-protest-anniversary} years after the attack'
		}
	],
	warheads: [
		{ hu: '{warheads-out|a}', en: '{warheads-out}' },
		{
			hu: 'Amiről senki sem beszél: elviszik a robbanófejeket',
			en: 'What nobody speaks of: the warheads are taken away'
		}
	]
};

/** Who was leaving. */
const LEAVING: Partial<Record<Name, Words[]>> = {
	may: [
		{
			hu: '{partial-withdrawal-start|day} – {partial-withdrawal-end|day}: legalább {troops-left-1989} katona elmegy',
			en: '{partial-withdrawal-start|day} – {partial-withdrawal-end|day}: at least {troops-left-1989} soldiers leave'
		}
	],
	warheads: [
		{
			hu: '{partial-withdrawal-start|month}–{partial-withdrawal-end|month}: legalább {troops-left-1989} katona',
			en: '{partial-withdrawal-start|month}–{partial-withdrawal-end|month}: at least {troops-left-1989} soldiers'
		},
		{ hu: 'szaggatva: a robbanófejek, nap nélkül', en: 'dashed: the warheads, day unknown' }
	]
};
const KEY = {
	wide: {
		hu: 'Egy kockasor egy nap. A fal vastagsága nem mérték: ott vékonyodik, ahol tudjuk, hogy bent is a kivonásról beszéltek.',
		en: 'One column of slabs is one day. The wall is not to scale: it thins where we know that inside, too, they spoke of withdrawal.'
	},
	tall: {
		hu: 'Egy kockasor egy nap. A fal vastagsága vázlat, nem mérték.',
		en: 'One column of slabs is one day. The wall is not to scale.'
	}
};

const YEAR = {
	wide: {
		hu: 'A nyíl a tizenkét ponttól az első iratig tart. A fal vastagsága nem mérték: ott vékonyodik, ahol tudjuk, hogy bent is a kivonásról beszéltek.',
		en: 'The arrow runs from the twelve points to the first document. The wall is not to scale: it thins where we know that inside, too, they spoke of withdrawal.'
	},
	tall: {
		hu: 'A nyíl a tizenkét ponttól az első iratig tart. A fal nem mérték.',
		en: 'The arrow runs from the twelve points to the first document.'
	}
};

/** The head of a frame, and below the red line who leaves, where somebody does. */
export function head(desk: Desk, name: Name): Tracing {
	const wide = desk.shape === 'wide';
	const [date, title] = HEADS[name];
	const [x, y, size, room] = wide ? [22, 104, 104, 716] : [9, 42, 46, 368];
	const [left, under, small] = wide ? [24, 148, 35] : [10, 66, 18];
	const own = desk.say(date);
	const text = own.charAt(0).toUpperCase() + own.slice(1);
	const say = desk.say(title);
	const leaving = LEAVING[name] ?? [];
	return {
		words: [
			{ x, y, text, size: fitted(desk, text, size, room), weight: 800 },
			{ x: left, y: under, text: say, size: fitted(desk, say, small, wide ? 940 : 372, 600) },
			...leaving.map((words, n) => red(desk, words, n > 0)),
			...(name === 'warheads' ? caption(desk, YEAR) : [])
		]
	};
}

/** Words below the red line, at its left or at its right. */
function red(desk: Desk, words: Words, right = false): Word {
	const wide = desk.shape === 'wide';
	return {
		x: right ? desk.width - (wide ? 24 : 8) : wide ? 24 : 10,
		y: FORM[desk.shape].line + (wide ? 38 : 21),
		text: desk.say(words),
		size: wide ? 24 : 12.5,
		weight: 800,
		fill: 'red',
		...(right && { anchor: 'end' })
	};
}

function caption(desk: Desk, text: Record<Desk['shape'], Words>): Word[] {
	const wide = desk.shape === 'wide';
	const [x, y, size] = wide ? [24, 833, 20] : [10, 432, 12];
	return [{ x, y, text: desk.say(text[desk.shape]), size, weight: 400 }];
}

/** What one slab is, and what the wall is not; it stands below every frame that shows slabs. */
export function key(desk: Desk): Tracing {
	return { words: caption(desk, KEY) };
}

/** What the red line is; it stands below every frame in which nobody leaves. */
export function troops(desk: Desk): Tracing {
	return {
		words: [red(desk, { hu: 'szovjet csapatok Magyarországon', en: 'Soviet troops in Hungary' })]
	};
}

/** The frames in which somebody leaves. */
export const leaves = (name: Name) => name in LEAVING;

/** What the two sides of the wall are, written on it: at its left end, about its middle. */
export function sides(desk: Desk, name: Name, { day, x, k = 1 }: Camera): Tracing {
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
	const one = { hu: 'fent az utca, lent a zárt ajtók', en: 'street above, closed doors below' };
	return { words: [word(one, size * 0.34)] };
}
