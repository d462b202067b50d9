import { momentOf, type Moment } from './days';
import { dayWithEnding, nounOfYear, nounWithEnding, withEnding, type Ending } from './hungarian';
import type { Fact, FactValue, Lang } from './ledger';

/**
 * How much of a moment is printed. `full` is all of it, `date` leaves out the time, `day` also the
 * year; `month` is the bare name of the month or the season, `year` and `time` stand alone.
 */
export type Form = 'full' | 'date' | 'day' | 'month' | 'year' | 'time';

export interface FigureOptions {
	/** Hungarian only. */
	ending?: Ending;
	/** Of a moment; `full` when left out. */
	form?: Form;
	/** Whether the unit follows the number, if the fact has one. */
	unit?: boolean;
	/** Whether round numbers from a million up are named, „1 milliárd”; so unless `false`. */
	words?: boolean;
	/** Whether a range of thousands names them once, „60–65 000”, where there is little room. */
	short?: boolean;
}

const NBSP = '\u00a0';
const SCALES = [
	{ size: 1e9, hu: 'milliárd', en: 'billion' },
	{ size: 1e6, hu: 'millió', en: 'million' }
];
const PRINT = {
	hu: { least: 5, group: '\u202f', decimal: ',' },
	en: { least: 4, group: ',', decimal: '.' }
};
type Span = readonly [number, number];
type Printers = Partial<Record<Form, () => string>>;

/** Whether a value is a moment in the ledger's notation, and one that the calendar has. */
export function isMoment(value: FactValue): value is string {
	return typeof value === 'string' && momentOf(value) !== undefined;
}

function moment(value: string): Moment {
	const found = momentOf(value);
	if (found) return found;
	throw new Error(
		`“${value}” is no moment: write 1991, 1990-03, 1989-23 (autumn), 1991-06-19 or 1991-06-19T15:01`
	);
}

function hungarian({ year, name, day, hour, minute }: Moment, ending?: Ending): Printers {
	const inYear = () => (ending ? withEnding(year, Number(year), ending, 'year') : year);
	if (!name) return { full: inYear, year: inYear };
	const month = () => nounWithEnding(name.hu, ending);
	if (!day) return { full: () => nounOfYear(year, name.hu, ending), month, year: inYear };
	const onDay = (own = ending) => name.hu + NBSP + dayWithEnding(Number(day), own);
	const date = (own = ending) => `${year}.${NBSP}${onDay(own)}`;
	if (!minute) return { full: date, date, day: onDay, month, year: inYear };
	const clock = `${Number(hour)}.${minute}`;
	const time = () => (ending ? withEnding(clock, Number(minute), ending, 'time') : clock);
	const full = () =>
		ending ? `${date(ending === 'os' ? 'i' : 'n')} ${time()}` : `${date()}, ${time()}`;
	return { full, date, day: onDay, month, year: inYear, time };
}

function english({ year, name, day, hour, minute }: Moment): Printers {
	const inYear = () => year;
	if (!name) return { full: inYear, year: inYear };
	const month = () => name.en;
	if (!day) return { full: () => `${name.en} ${year}`, month, year: inYear };
	const onDay = () => Number(day) + NBSP + name.en;
	const date = () => `${onDay()} ${year}`;
	if (!minute) return { full: date, date, day: onDay, month, year: inYear };
	const time = () => `${hour}:${minute}`;
	return { full: () => `${date()}, ${time()}`, date, day: onDay, month, year: inYear, time };
}

function digits(n: number, lang: Lang): string {
	const { least, group, decimal } = PRINT[lang];
	const [whole = '', fraction] = String(n).split('.');
	const grouped = whole.length < least ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
	return fraction ? grouped + decimal + fraction : grouped;
}

function count([low, high]: Span, lang: Lang, { ending, words, short }: FigureOptions): string {
	const isRound = (size: number) => [low, high].every((n) => n >= size && n % (size / 100) === 0);
	const scale = words === false ? undefined : SCALES.find(({ size }) => isRound(size));
	if (words && !scale) {
		throw new Error(`${high} is no round million or billion: leave out “words”`);
	}
	const ends = [...new Set([low, high])].map((n) => digits(n / (scale?.size ?? 1), lang));
	if (short && low % 1000 === 0 && high % 1000 === 0) ends[0] = digits(low / 1000, lang);
	const text = ends.join('–') + (scale ? NBSP + scale[lang] : '');
	return ending ? withEnding(text, scale?.size ?? high, ending) : text;
}

/**
 * The value of a fact as it is printed, „49 700”, „60 000–65 000”, „1991. június 19.”; with a thin
 * or full no-break space wherever a line must not end. Throws, saying what would be right, when an
 * option does not fit the value or an ending does not fit the word.
 */
export function figure(
	fact: Pick<Fact, 'value' | 'unit'>,
	lang: Lang,
	options: FigureOptions = {}
): string {
	const { value } = fact;
	const { ending, form = 'full', unit, words } = options;
	if (lang === 'en' && ending) throw new Error(`English takes no ending: leave out “${ending}”`);
	if (typeof value === 'string') {
		if (words) throw new Error(`“${value}” is a moment: leave out “words”`);
		const printers = lang === 'hu' ? hungarian(moment(value), ending) : english(moment(value));
		const print = printers[form];
		if (print) return print();
		throw new Error(`“${value}” has no ${form}: use ${Object.keys(printers).join(', ')}`);
	}
	if (options.form) throw new Error(`${value} is no moment: leave out the form “${form}”`);
	const text = count(typeof value === 'number' ? [value, value] : value, lang, options);
	if (!unit || !fact.unit) return text;
	if (!ending) return text + NBSP + fact.unit[lang];
	throw new Error(`“${text} ${fact.unit.hu}”: write the unit out in the text, with its ending`);
}

/**
 * The value for `<data value>` or `<time datetime>`: digits, `60000/65000` for a range, a moment as
 * it is in the ledger; for a season, which HTML cannot say, its year.
 */
export function machineValue(fact: Pick<Fact, 'value'>): string {
	const { value } = fact;
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') return value.join('/');
	const { year } = moment(value);
	return /^\d{4}-2\d$/.test(value) ? year : value;
}
