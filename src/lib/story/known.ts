import type { Fault } from './fault';
import type { Ledger } from './ledger';

/** The kinds of things that a ledger knows by an id. */
export type Kind = 'fact' | 'source' | 'dispute' | 'quote' | 'place';

/** What a story knows, as far as its files can be read. */
export interface Known {
	/** The entries without a fault. */
	ledger: Ledger;
	/** Whether there is such an entry, sound or not; so too where its whole file cannot be read. */
	names(kind: Kind, id: string): boolean;
}

/** What is wrong and what would be right, wherever it stands. */
export type Remark = Pick<Fault, 'wrong' | 'right'>;

/** The remark on an id that leads nowhere. */
export function unknown(kind: Kind, id: string): Remark {
	return { wrong: `there is no ${kind} “${id}”`, right: `use an id from ${kind}s.yaml` };
}

/** An error of the form “what is wrong: what would be right”, as a remark. */
export function remark(error: unknown): Remark {
	const [wrong = '', ...right] = String(error instanceof Error ? error.message : error).split(': ');
	return { wrong, right: right.join(': ') || 'correct it' };
}
