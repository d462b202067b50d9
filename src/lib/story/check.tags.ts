import type { Manuscript, Tag } from './chapter';
import type { Fault } from './fault';
import { figure, type FigureOptions } from './figure';
import { remark, unknown, type Known, type Remark } from './known';
import type { Lang } from './ledger';
import type { SceneOutline } from './story';

/** The attributes that a tag must have, and those that it may have. */
const TAGS: Record<string, { must: string[]; may: string[] }> = {
	Step: { must: ['id', 'frame'], may: [] },
	Fact: { must: ['id'], may: ['ending', 'form', 'unit', 'rival', 'plain'] },
	Quote: { must: ['id'], may: ['bare'] },
	Note: { must: ['sources'], may: [] }
};

/** Judges the tags of a text: their names and attributes, what they refer to, and where steps end. */
export function checkTags(text: Manuscript, known: Known, scene?: SceneOutline): Fault[] {
	const faults: Fault[] = [];
	const steps = new Map<string, number>();
	let open: Tag | undefined;
	for (const tag of text.tags) {
		const report = (...remarks: Remark[]) =>
			faults.push(...remarks.map((remark) => ({ file: text.file, line: tag.line, ...remark })));
		if (!Object.hasOwn(TAGS, tag.name)) {
			const right = `use ${list(Object.keys(TAGS))}`;
			if (!tag.closing) report({ wrong: `<${tag.name}> is not a tag of a chapter`, right });
			continue;
		}
		if (tag.name !== 'Step') {
			const right = `write <${tag.name} … />`;
			if (tag.closing) {
				report({ wrong: `</${tag.name}> has nothing to close`, right });
				continue;
			}
			report(...checkShape(tag), ...checkReference(tag, text.lang, known));
			if (!tag.single) report({ wrong: `<${tag.name}> is not closed`, right });
			continue;
		}
		if (tag.closing) {
			const right = 'put it behind the text of a step';
			if (!open) report({ wrong: '</Step> has nothing to close', right });
			open = undefined;
			continue;
		}
		report(...checkShape(tag), ...checkStep(tag, steps, scene));
		if (open) {
			const wrong = `the step “${open.attributes.id}” (line ${open.line}) is not closed`;
			report({ wrong, right: 'write </Step> before the next one' });
		}
		if (tag.single) {
			report({ wrong: 'the step has no text', right: 'write <Step …>, the text, and </Step>' });
		}
		open = tag.single ? undefined : tag;
		steps.set(tag.attributes.id ?? '', tag.line);
	}
	if (open) {
		const wrong = `the step “${open.attributes.id}” is not closed`;
		faults.push({
			file: text.file,
			line: open.line,
			wrong,
			right: 'write </Step> behind its text'
		});
	}
	return faults;
}

function checkShape({ name, attributes }: Tag): Remark[] {
	const { must = [], may = [] } = TAGS[name] ?? {};
	const missing = must.filter((key) => !attributes[key]);
	const strange = Object.keys(attributes).filter((key) => ![...must, ...may].includes(key));
	return [
		...missing.map((key) => ({
			wrong: `<${name}> has no ${key}`,
			right: `write <${name} ${key}="…">`
		})),
		...strange.map((key) => ({
			wrong: `<${name}> has no attribute “${key}”`,
			right: `use ${list([...must, ...may])}`
		}))
	];
}

function checkReference({ name, attributes }: Tag, lang: Lang, known: Known): Remark[] {
	const { id, sources = '' } = attributes;
	if (name === 'Note') {
		const names = sources.split(/\s+/).filter(Boolean);
		return names.filter((id) => !known.names('source', id)).map((id) => unknown('source', id));
	}
	const kind = name === 'Fact' ? 'fact' : 'quote';
	if (id && !known.names(kind, id)) return [unknown(kind, id)];
	return name === 'Fact' ? checkFigure(attributes, lang, known) : [];
}

/** Tries to set the figure as its tag asks. */
function checkFigure(attributes: Tag['attributes'], lang: Lang, { ledger }: Known): Remark[] {
	const { id = '', ending, form, unit, rival } = attributes;
	const fact = Object.hasOwn(ledger.facts, id) ? ledger.facts[id] : undefined;
	if (!fact) return [];
	const other = rival === undefined ? undefined : fact.rivals[Number(rival) - 1];
	if (rival !== undefined && !other) {
		const count = fact.rivals.length;
		const right = count > 0 ? `use ${count === 1 ? '1' : `1 to ${count}`}` : 'leave rival out';
		return [{ wrong: `“${id}” has no rival value ${rival}`, right }];
	}
	try {
		const options = { ending, form, unit: unit !== undefined } as FigureOptions;
		figure({ value: other?.value ?? fact.value, unit: fact.unit }, lang, options);
		return [];
	} catch (error) {
		return [remark(error)];
	}
}

function checkStep(tag: Tag, steps: Map<string, number>, scene?: SceneOutline): Remark[] {
	const { id, frame } = tag.attributes;
	const remarks: Remark[] = [];
	if (id && !/^[a-z0-9-]+$/.test(id)) {
		const right = 'use lower-case letters without accents, digits and -';
		remarks.push({ wrong: `the step’s id “${id}” is no plain name`, right });
	}
	if (id && steps.has(id)) {
		const wrong = `the step “${id}” stands twice (line ${steps.get(id)})`;
		remarks.push({ wrong, right: 'give it its own id' });
	}
	const frames = scene?.frames.map(({ name }) => name);
	if (frame && frames && !frames.includes(frame)) {
		remarks.push({ wrong: `the scene has no frame “${frame}”`, right: `use ${list(frames)}` });
	}
	return remarks;
}

function list(names: string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
