import { figure, type FigureOptions } from './figure';
import type { Fact, Lang } from './ledger';

const PLACEHOLDER = /\{([a-z0-9-]+)((?:\|[a-z]+)*)\}/g;
const FORMS = ['full', 'day', 'month', 'year', 'time', 'date'];

/** The ids of the facts that a text names in braces. */
export function factsIn(text: string): string[] {
	return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/**
 * Puts figures into a text: `{wagons}` becomes “35,000”, `{wagons|t}` „35 000-et”,
 * `{shilov-leaves|time}` “15:01”. What follows a bar is a form of a date, `unit`, `short`, or a
 * Hungarian ending. English texts need no endings.
 *
 * @throws Error if a fact is not in the ledger
 */
export function fill(text: string, facts: Record<string, Fact>, lang: Lang): string {
	const filled = text.replace(PLACEHOLDER, (_, id: string, bars: string) => {
		const fact = facts[id];
		if (!fact) throw new Error(`there is no fact “${id}” in facts.yaml`);
		const options: FigureOptions = {};
		for (const bar of bars.split('|').filter(Boolean)) {
			if (bar === 'unit') options.unit = true;
			else if (bar === 'short') options.short = true;
			else if (FORMS.includes(bar)) options.form = bar as FigureOptions['form'];
			else options.ending = bar as FigureOptions['ending'];
		}
		return figure(fact, lang, options);
	});
	return oneStop(filled);
}

/** A text without the second full stop where a Hungarian date, which ends with one, ends a sentence. */
export function oneStop(text: string): string {
	return text.replace(/(?<=\d)\.\.(?!\.)/g, '.');
}
