import { citedOf } from './cited';
import type { Fault } from './fault';
import type { Ledger } from './ledger';
import type { Uses } from './uses';
import type { Parsed } from './yaml';

type Lines = Record<string, Pick<Parsed<unknown>, 'lineOf'>>;

/**
 * Finds facts and sources that nothing uses. To be asked of a story without another fault: what is
 * missing there may be a use.
 *
 * @param drawn the facts that scenes ask for while they are drawn; only called where it matters
 */
export function checkUses(
	ledger: Ledger,
	uses: Uses,
	files: Lines,
	drawn: () => string[]
): Fault[] {
	const report = (file: string, path: string[], wrong: string, right: string) => {
		faults.push({ file, line: files[file]?.lineOf(path) ?? 1, wrong, right });
	};
	const faults: Fault[] = [];
	const facts = Object.values(ledger.facts);
	const idle = facts.filter(({ id, unused }) => !unused && !uses.fact[id]);
	const asked = idle.length > 0 ? new Set(drawn()) : new Set();
	for (const { id } of idle.filter(({ id }) => !asked.has(id))) {
		const right = 'tell it, draw it, or say in unused: { hu, en } why it is kept';
		report('facts.yaml', [id], `nothing uses the fact “${id}”`, right);
	}
	for (const { id, unused } of facts) {
		if (!unused || !uses.fact[id]) continue;
		const wrong = `the fact “${id}” is used, though it says why it is not`;
		report('facts.yaml', [id, 'unused'], wrong, 'remove unused');
	}
	for (const [id, cited] of Object.entries(citedOf(ledger, uses))) {
		if (Object.values(cited).some((uses) => uses.length > 0)) continue;
		report('sources.yaml', [id], `nothing rests on the source “${id}”`, 'cite it, or remove it');
	}
	return faults;
}
