import type { Manuscript } from './chapter';
import { straight } from './check.words';
import type { Fault } from './fault';
import type { Known, Remark } from './known';
import type { Fact, Lang } from './ledger';

/** Words that tell a reader that a figure is not exact. */
const ABOUT: Record<Lang, RegExp> = {
	hu: /(mintegy|körülbelül|nagyjából|közel|csaknem|majdnem|több mint|legalább|vagy|úgy|szűk|bő|cirka|kerek|óta|után|előtt|tájt|körül|elején|végén|becslés|szerint|feltéve|számolva)/i,
	en: /\b(about|around|roughly|nearly|almost|more than|over|at least|some|or so|after|before|early|late|estimate|estimated|by one|according|if|put at|supposing|approximately)\b/i
};
const LINK = /\[[^\]\n]*\]\(\s*([^)\s]*)[^)]*\)/g;

/** Judges what is written between the tags, line by line. */
export function checkProse(text: Manuscript): Fault[] {
	const faults = text.prose.flatMap(({ text: prose, line }) =>
		prose.split('\n').flatMap((row, index) => {
			const place = { file: text.file, line: line + index };
			return checkRow(row, text.lang).map((remark) => ({ ...place, ...remark }));
		})
	);
	const find = (pattern: RegExp, wrong: string, right: string) => {
		for (const match of text.body.matchAll(pattern)) {
			faults.push({ file: text.file, line: lineOf(text, match.index), wrong, right });
		}
	};
	// Markdown takes what follows a tag without an empty line for HTML, and what is indented for code.
	find(
		/<Step\s[^>]*[^>/]>(?!\s*<\/Step>)(?![ \t]*\n[ \t]*\n)/g,
		'the text begins right behind <Step>',
		'leave an empty line'
	);
	find(
		/(?<!\n[ \t]*\n)(?<!<Step\s[^>]*>\s*)<\/Step>/g,
		'</Step> stands right behind the text',
		'leave an empty line'
	);
	find(/^(\t| {4,})[ \t]*\S/gm, 'an indented line is set as code', 'begin it at the margin');
	find(/<Step\s[^>]*[^>/]>\s*<\/Step>/g, 'the step has no text', 'write what its reader reads');
	return faults;
}

/**
 * What stands outside the steps has its place before the first and behind the last. The first chapter
 * opens with its scene, which holds the article's title: it has no place before it.
 *
 * @param opens whether it is the first chapter
 */
export function checkOutside(text: Manuscript, opens: boolean): Fault[] {
	const steps = [...text.body.matchAll(/<Step\s[^>]*>[\s\S]*?<\/Step>/g)];
	let end = 0;
	return steps.flatMap((step, index) => {
		const between = text.body.slice(end, step.index);
		const start = end + between.search(/\S|$/);
		end = step.index + step[0].length;
		if (!between.trim() || (index === 0 && !opens)) return [];
		const wrong =
			index === 0
				? 'text before the first step, though the article begins with this chapter’s scene'
				: 'text between two steps';
		return { file: text.file, line: lineOf(text, start), wrong, right: 'put it into a step' };
	});
}

function checkRow(row: string, lang: Lang): Remark[] {
	const remarks: Remark[] = [];
	if (/["']/.test(row)) remarks.push(straight(lang));
	if (/[{}]/.test(row)) {
		remarks.push({
			wrong: 'a curly bracket in prose',
			right: 'write <Fact id="…" /> for a figure'
		});
	}
	if (/[<>]/.test(row)) {
		const right = 'write <Name key="…"> in full, with straight quotation marks';
		remarks.push({ wrong: 'a “<” or “>” that belongs to no tag', right });
	}
	const figure = /\d[\d\s.,:–]*\d|\d/.exec(row.replace(LINK, ''));
	if (figure) {
		const wrong = `the figure “${figure[0]}” is typed into the prose`;
		remarks.push({ wrong, right: 'write <Fact id="…" />' });
	}
	return remarks;
}

/**
 * Judges the links of a text. They stay within its page; what is elsewhere is a source.
 *
 * @param right what a link may be, for the author
 */
export function checkLinks(
	text: Manuscript,
	anchors: ReadonlySet<string>,
	right = 'write #chapter or #chapter-step of a written chapter'
): Fault[] {
	return [...text.body.matchAll(LINK)].flatMap((match) => {
		const [, target = ''] = match;
		const place = { file: text.file, line: lineOf(text, match.index) };
		if (!target.startsWith('#')) {
			const wrong = `a link to “${target}”`;
			return { ...place, wrong, right: 'put it into sources.yaml and write <Note sources="…" />' };
		}
		if (anchors.has(target.slice(1))) return [];
		return { ...place, wrong: `a link to “${target}”, which leads nowhere`, right };
	});
}

/** A fact that is not exact needs a word beside it that says so, or `plain` where another does. */
export function checkCertainty(text: Manuscript, { ledger }: Known): Fault[] {
	return [...text.body.matchAll(/<Fact\s[^>]*>/g)].flatMap((match) => {
		const id = /\sid="([^"]*)"/.exec(match[0])?.[1] ?? '';
		const fact = Object.hasOwn(ledger.facts, id) ? ledger.facts[id] : undefined;
		if (!fact || fact.certainty === 'exact' || /\splain\b/.test(match[0])) return [];
		const bare = (part: string) => part.replace(/<[^>]*>/g, '');
		const before = bare(text.body.slice(0, match.index)).slice(-90);
		const after = bare(text.body.slice(match.index + match[0].length)).slice(0, 60);
		const remark = toldAsExact(fact, `${before} ${after}`, text.lang);
		if (!remark) return [];
		const right = `${remark.right}, or add plain where the sentence says it otherwise`;
		return { file: text.file, line: lineOf(text, match.index), wrong: remark.wrong, right };
	});
}

/** The remark on a text that has no word to say that a fact is not exact. */
export function toldAsExact(fact: Fact, text: string, lang: Lang): Remark | undefined {
	if (fact.certainty === 'exact' || ABOUT[lang].test(text)) return undefined;
	const what = fact.certainty === 'about' ? 'a round figure' : 'a claim';
	const words = lang === 'hu' ? '„mintegy”, „közel”, „… szerint”' : '“about”, “nearly”, “by …”';
	return { wrong: `“${fact.id}” is ${what}, told as exact`, right: `say ${words}` };
}

function lineOf(text: Manuscript, offset: number): number {
	return text.bodyLine + text.body.slice(0, offset).split('\n').length - 1;
}
