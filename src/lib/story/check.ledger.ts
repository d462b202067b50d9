import { checkEvent } from './check.event';
import { checkWords } from './check.words';
import type { Fault } from './fault';
import { unknown, type Kind, type Known } from './known';
import { LANGS, type Words } from './ledger';
import type { Parsed } from './yaml';

type Lines = Record<string, Pick<Parsed<unknown>, 'lineOf'>>;
type Path = (string | number)[];

/** Finds references of the ledger that lead nowhere, and texts that a typesetter would refuse. */
export function checkLedger(known: Known, files: Lines): Fault[] {
	const faults: Fault[] = [];
	const judge = (file: string) => {
		const lineOf = (path: Path) => files[file]?.lineOf(path) ?? 1;
		const refer = (path: Path, kind: Kind, ids: readonly string[]) => {
			for (const id of ids) {
				if (!known.names(kind, id)) {
					faults.push({ file, line: lineOf(path), ...unknown(kind, id) });
				}
			}
		};
		const read = (path: Path, words: Words | undefined) => {
			for (const lang of words ? LANGS : []) {
				for (const remark of checkWords(words?.[lang] ?? '', lang, known)) {
					faults.push({ file, line: lineOf([...path, lang]), ...remark });
				}
			}
		};
		return { refer, read };
	};
	const { facts, disputes, quotes, places } = known.ledger;

	const fact = judge('facts.yaml');
	for (const one of Object.values(facts)) {
		const { id, sources, rivals, dispute, says, event, note, unit, unused } = one;
		fact.refer([id, 'sources'], 'source', sources);
		rivals.forEach((rival, index) => {
			fact.refer([id, 'rivals', index, 'sources'], 'source', rival.sources);
			fact.read([id, 'rivals', index, 'note'], rival.note);
		});
		fact.refer([id, 'dispute'], 'dispute', dispute ? [dispute] : []);
		fact.read([id, 'unit'], unit);
		fact.read([id, 'says'], says);
		fact.read([id, 'event'], event);
		faults.push(...checkEvent(one, files));
		fact.read([id, 'note'], note);
		fact.read([id, 'unused'], unused);
	}
	const dispute = judge('disputes.yaml');
	for (const { id, variants, question, judgement, why } of Object.values(disputes)) {
		variants.forEach((variant, index) => {
			dispute.refer([id, 'variants', index, 'sources'], 'source', variant.sources);
			dispute.read([id, 'variants', index, 'says'], variant.says);
		});
		for (const [key, words] of Object.entries({ question, judgement, why })) {
			dispute.read([id, key], words);
		}
	}
	const quote = judge('quotes.yaml');
	for (const { id, sources, text, who } of Object.values(quotes)) {
		quote.refer([id, 'sources'], 'source', sources);
		quote.read([id, 'text'], text);
		quote.read([id, 'who'], who);
	}
	const place = judge('places.yaml');
	for (const { id, sources, name, role, of } of Object.values(places)) {
		place.refer([id, 'sources'], 'source', sources);
		place.refer([id, 'of'], 'place', of ? [of] : []);
		place.read([id, 'name'], name);
		place.read([id, 'role'], role);
	}
	const source = judge('sources.yaml');
	for (const { id, cite } of Object.values(known.ledger.sources)) source.read([id, 'cite'], cite);
	return faults;
}
