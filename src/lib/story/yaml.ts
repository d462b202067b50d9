import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault';
import type { Remark } from './known';

type Path = readonly (string | number)[];

/** What a YAML text holds, with the line of every entry. */
export interface Parsed<T> {
	/** Without the entries that have a fault; undefined where the rest makes no sense alone. */
	value: T | undefined;
	faults: Fault[];
	/** The line of the entry at `path`; where there is none, of what it should stand in. */
	lineOf(path: Path): number;
	/** Whether there is an entry of this name, sound or not; so too where nothing can be read. */
	names(name: string): boolean;
}

/**
 * Parses a YAML text and checks its shape. Every fault is collected, none is thrown.
 *
 * @param file name for the messages
 * @param firstLine line of `text` within the file, for front matter
 */
export function parseYaml<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
	firstLine = 1
): Parsed<v.InferOutput<S>> {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line) + firstLine - 1;
	const lineOf = (path: Path) => lineAt(offsetOf(document, path));
	if (document.errors.length > 0) {
		const faults = document.errors.map(({ code, message, pos: [start] }) => ({
			file,
			line: lineAt(start),
			wrong: `this is not YAML (${message.split('\n')[0]})`,
			right:
				code === 'DUPLICATE_KEY'
					? 'give each entry its own name'
					: 'mend the indentation, the quotation marks or the brackets here or above'
		}));
		return { value: undefined, faults, lineOf, names: () => true };
	}
	const data = (document.toJS() ?? {}) as object;
	const names = (name: string) => typeof data !== 'object' || Object.hasOwn(data, name);
	const result = v.safeParse(schema, data);
	if (result.success) return { value: result.output, faults: [], lineOf, names };
	const faults = result.issues.map((issue) => {
		const path = (issue.path ?? []).map((item) => item.key as string | number);
		return { file, line: lineOf(path), ...describe(path, issue) };
	});
	const broken = new Set(result.issues.map((issue) => issue.path?.[0]?.key));
	const entries = Object.entries(data).filter(([name]) => !broken.has(name));
	const rest = v.safeParse(schema, Object.fromEntries(entries));
	return { value: rest.success ? rest.output : undefined, faults, lineOf, names };
}

/** Where the entry at `path` begins, its name included, or the last of its parents that is there. */
function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
			if (!pair || !isScalar(pair.key)) return offset;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0] ?? offset;
		} else return offset;
	}
	return offset;
}

const KINDS: Record<string, string> = {
	Object: 'a group of entries',
	Array: 'a list',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	null: 'empty',
	NaN: 'no number'
};

function describe(path: Path, issue: v.BaseIssue<unknown>): Remark {
	const where = path.join('.') || 'the file';
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return { wrong: `“${where}” is not a known entry`, right: 'remove it or correct its name' };
	}
	if (issue.received === 'undefined') {
		return { wrong: `“${where}” is missing`, right: `add ${path.at(-1)}` };
	}
	const lacks = issue.type === 'min_length' || issue.type === 'non_empty';
	if (lacks) return { wrong: `“${where}” is empty`, right: issue.message };
	const received = KINDS[issue.received] ?? issue.received.replace(/^"(.*)"$/s, '“$1”');
	const expected = KINDS[issue.expected ?? ''] ?? issue.expected;
	const right = issue.message.startsWith('Invalid') ? `should be ${expected}` : issue.message;
	return { wrong: `“${where}” is ${received}`, right };
}
