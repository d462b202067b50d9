import { factsIn, fill } from './fill';
import { remark, unknown, type Known, type Remark } from './known';
import type { Lang } from './ledger';

const BRACES = /\{[^{}]*\}/g;

/** Judges a text in which figures stand in braces: its marks, its facts, and how they are set. */
export function checkWords(text: string, lang: Lang, known: Known): Remark[] {
	const remarks: Remark[] = [];
	if (/["']/.test(text)) remarks.push(straight(lang, text));
	for (const id of new Set(factsIn(text))) {
		if (!known.names('fact', id)) remarks.push(unknown('fact', id));
	}
	for (const [figure] of text.matchAll(BRACES)) {
		const [id] = factsIn(figure);
		if (id === undefined) {
			remarks.push({
				wrong: `“${figure}” is no figure`,
				right: 'write {fact-id} or {fact-id|form}'
			});
		} else if (Object.hasOwn(known.ledger.facts, id)) {
			try {
				fill(figure, known.ledger.facts, lang);
			} catch (error) {
				remarks.push(remark(error));
			}
		}
	}
	if (/[{}]/.test(text.replace(BRACES, ''))) {
		remarks.push({ wrong: 'a curly bracket without its pair', right: 'write {fact-id}' });
	}
	return remarks;
}

/** The remark on a typewriter’s quotation mark; with the beginning of the text, where that helps. */
export function straight(lang: Lang, text?: string): Remark {
	const place = text === undefined ? '' : ` in “${text.slice(0, 40).trim()}”`;
	return {
		wrong: `a straight quotation mark${place}`,
		right: lang === 'hu' ? 'write „ ” or » «, and ’' : 'write “ ” or ‘ ’'
	};
}
