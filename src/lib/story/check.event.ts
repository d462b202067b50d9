import { toldAsExact } from './check.prose';
import { momentOf } from './days';
import type { Fault } from './fault';
import type { Remark } from './known';
import { LANGS, type Fact, type Ledger } from './ledger';
import type { Uses } from './uses';
import type { Parsed } from './yaml';

type Lines = Record<string, Pick<Parsed<unknown>, 'lineOf'>>;

const file = 'facts.yaml';

/** Judges what a fact says of an event: that it has a day, and a sentence as a calendar needs it. */
export function checkEvent(fact: Fact, files: Lines): Fault[] {
	const { id, value, event } = fact;
	if (!event) return [];
	const lineOf = (...path: string[]) => files[file]?.lineOf([id, 'event', ...path]) ?? 1;
	const faults: Fault[] = [];
	if (typeof value !== 'string' || !momentOf(value)?.day) {
		const wrong = `“${id}” has an event, but its value is no day`;
		const right = 'put event on a fact such as 1991-06-19, or remove it';
		faults.push({ file, line: lineOf(), wrong, right });
	}
	for (const lang of LANGS) {
		const text = event[lang];
		const remarks: (Remark | undefined)[] = [toldAsExact(fact, text, lang)];
		if (/\d/.test(text.replace(/\{[^}]*\}/g, ''))) {
			remarks.push({ wrong: `a figure typed into the event of “${id}”`, right: 'write {fact-id}' });
		}
		if (/[.!?]$/.test(text)) {
			const wrong = `the event of “${id}” ends with a full stop`;
			remarks.push({ wrong, right: 'leave it out: it stands as a heading' });
		}
		for (const remark of remarks) if (remark) faults.push({ file, line: lineOf(lang), ...remark });
	}
	return faults;
}

/**
 * Finds events that no chapter tells, and those that name a step which does not. To be asked of a
 * story without another fault.
 */
export function checkPlaces({ facts }: Ledger, uses: Uses, files: Lines): Fault[] {
	return Object.values(facts).flatMap(({ id, event }) => {
		if (!event) return [];
		const lineOf = (...path: string[]) => files[file]?.lineOf([id, 'event', ...path]) ?? 1;
		const chapters = (uses.fact[id] ?? []).filter(({ chapter }) => chapter);
		if (chapters.length === 0) {
			const wrong = `no chapter tells the event of “${id}”`;
			return { file, line: lineOf(), wrong, right: 'tell it, draw it, or remove event' };
		}
		const steps = new Set(
			chapters.flatMap(({ chapter, step }) => (step ? `${chapter}-${step}` : []))
		);
		if (event.at === undefined || steps.has(event.at)) return [];
		const wrong = `no step “${event.at}” tells “${id}”`;
		const right = steps.size > 0 ? `use ${[...steps].join(', ')}` : 'remove at';
		return { file, line: lineOf('at'), wrong, right };
	});
}
