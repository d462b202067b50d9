import { daysBetween, isDay } from './days';
import { LANGS, type Words } from './ledger';
import type { Story } from './story';
import { occasionWordingIn } from './wording.occasion';
import { inYear, yearsBetween } from './yearly';

/** A day of the story from which years are counted. */
export interface Anniversary {
	/** The fact whose value is the day. */
	fact: string;
	/** Of what it is the anniversary, in the form that the word takes: „a kivonás kezdetének”. */
	of: Words;
	/** The standfirst where years are counted from it; `{ago}` stands for how many. */
	standfirst: Words;
}

/** A day on which what the story tells is remembered every year. */
export interface Memorial {
	/** `06-19`, or `last Saturday of June`. */
	day: string;
	/** The fact on whose day it was founded. */
	since: string;
	name: Words;
	/** The anchor of the step that tells of it. */
	at?: string;
}

/** A day with what it is, such as „nemzeti emléknap”; nothing, where it is a day like others. */
export interface NamedDay {
	date: string;
	names: Words[];
}

/** What the day is for which the story is printed. */
export interface Occasion extends NamedDay {
	/** The fact from whose day its years are counted, the day, and how long ago that was: „36 éve”. */
	fact: string;
	since: string;
	ago: Words;
	standfirst: Words;
	/** The memorials that fall on the day. */
	memorials: Memorial[];
	/** The next day that has a name. */
	next: NamedDay;
}

/** So many days before it is full, a year is as good as over. */
const ALMOST = 120;

/** How long ago a day was, in words that stand within a sentence. */
export function agoOf(from: string, to: string): Words {
	const years = yearsBetween(from, to);
	const next = inYear(from.slice(5), Number(from.slice(0, 4)) + years + 1);
	const isExact = inYear(from.slice(5), Number(to.slice(0, 4))) === to;
	return inBoth((lang) => {
		const { ago, almost, today, lately } = occasionWordingIn(lang);
		if (!isExact && daysBetween(to, next) <= ALMOST) return almost(ago(years + 1));
		if (years > 0) return ago(years);
		return isExact ? today : lately;
	});
}

/**
 * What a day is to a story.
 *
 * @param date an ISO date
 * @returns undefined where the story counts no years
 * @throws Error where there is no such day, or it comes before the one from which years are counted
 */
export function occasionOf(
	story: Pick<Story, 'anniversaries' | 'memorials' | 'ledger'>,
	date: string
): Occasion | undefined {
	if (!isDay(date)) throw new Error(`“${date}” is no day of the calendar: write it as 2027-06-19`);
	const dayOf = (fact: string) => String(story.ledger.facts[fact]?.value).slice(0, 10);
	const anniversaries = story.anniversaries.map((one) => ({ ...one, from: dayOf(one.fact) }));
	const [first] = anniversaries;
	if (!first) return undefined;
	if (date < first.from) {
		throw new Error(
			`the edition’s day is ${date}, before ${first.from}, from which the story counts its years: ` +
				'choose that day or a later one'
		);
	}
	const falls = (day: string, on: string) => inYear(day, Number(on.slice(0, 4))) === on;
	const years = (from: string, on: string) =>
		falls(from.slice(5), on) ? yearsBetween(from, on) : 0;
	const memorialsOn = (on: string) =>
		story.memorials.filter(({ day, since }) => on > dayOf(since) && falls(day, on));
	const namesOf = (on: string): Words[] => [
		...anniversaries
			.filter(({ from }) => years(from, on) > 0)
			.map(({ of, from }) =>
				inBoth((lang) => occasionWordingIn(lang).anniversary(of[lang], years(from, on)))
			),
		...memorialsOn(on).map(({ name }) => name)
	];
	const { fact, from, standfirst } =
		anniversaries.find(({ from }) => years(from, date) > 0) ?? first;
	const ago = agoOf(from, date);
	const year = Number(date.slice(0, 4));
	const next = [year, year + 1]
		.flatMap((year) =>
			[...anniversaries.map(({ from }) => from.slice(5)), ...story.memorials.map(({ day }) => day)]
				.map((day) => inYear(day, year))
				.filter((on) => on > date && namesOf(on).length > 0)
		)
		.sort()[0]!;
	return {
		date,
		names: namesOf(date),
		fact,
		since: from,
		ago,
		standfirst: inBoth((lang) => standfirst[lang].replace('{ago}', ago[lang])),
		memorials: memorialsOn(date),
		next: { date: next, names: namesOf(next) }
	};
}

/**
 * The story as it is printed for a day: its standfirst tells how long ago it was.
 *
 * @param date undefined where it is printed for none
 */
export function printedFor(story: Story, date: string | undefined): Story {
	const occasion = date === undefined ? undefined : occasionOf(story, date);
	return occasion ? { ...story, standfirst: occasion.standfirst, occasion } : story;
}

function inBoth(say: (lang: (typeof LANGS)[number]) => string): Words {
	return Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as Words;
}
