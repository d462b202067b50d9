import { checkWords } from './check.words';
import { momentOf } from './days';
import type { Fault } from './fault';
import { unknown, type Known } from './known';
import { LANGS, type Words } from './ledger';
import { SLUGS, WHOLE } from './pages';
import type { Head } from './schema';
import type { SceneOutline } from './story';
import type { Parsed } from './yaml';

/** Judges story.yaml: its texts, the facts of its head-counts, and that no two chapters share a name. */
export function checkStory({ value, lineOf }: Parsed<Head>, known: Known): Fault[] {
	if (!value) return [];
	const faults: Fault[] = [];
	const file = 'story.yaml';
	const read = (path: (string | number)[], words: Words | undefined) => {
		for (const lang of words ? LANGS : []) {
			for (const remark of checkWords(words?.[lang] ?? '', lang, known)) {
				faults.push({ file, line: lineOf([...path, lang]), ...remark });
			}
		}
	};
	const { title, kicker, standfirst, credits, headCounts, chapters } = value;
	for (const [key, words] of Object.entries({ title, kicker, standfirst, credits })) {
		read([key], words);
	}
	for (const [id, { fact, note, figure }] of Object.entries(headCounts)) {
		if (fact && !known.names('fact', fact)) {
			faults.push({ file, line: lineOf(['headCounts', id, 'fact']), ...unknown('fact', fact) });
		}
		read(['headCounts', id, 'note'], note);
		read(['headCounts', id, 'figure'], figure);
	}
	faults.push(...checkDays(value, known, lineOf, read));
	const seen = new Set<string>();
	chapters.forEach((chapter, index) => {
		for (const key of ['title', 'station', 'time'] as const) {
			read(['chapters', index, key], chapter[key]);
		}
		for (const [key, name] of Object.entries({ id: chapter.id, ...chapter.slug })) {
			const path = key === 'id' ? ['id'] : ['slug', key];
			if (seen.has(`${key}:${name}`)) {
				faults.push({
					file,
					line: lineOf(['chapters', index, ...path]),
					wrong: `two chapters have the ${path.join('.')} “${name}”`,
					right: 'give each its own'
				});
			}
			seen.add(`${key}:${name}`);
		}
		if (chapter.id === WHOLE) {
			faults.push({
				file,
				line: lineOf(['chapters', index, 'id']),
				wrong: `a chapter has the id “${WHOLE}”, which stands for the whole of them`,
				right: 'choose another'
			});
		}
		for (const lang of LANGS) {
			if (!Object.values<Words>(SLUGS).some((slug) => slug[lang] === chapter.slug[lang])) continue;
			faults.push({
				file,
				line: lineOf(['chapters', index, 'slug', lang]),
				wrong: `the slug “${chapter.slug[lang]}” is the address of another page`,
				right: 'choose another'
			});
		}
	});
	return faults;
}

/** Judges the days from which years are counted, and those on which the story is remembered. */
function checkDays(
	{ anniversaries, memorials }: Head,
	known: Known,
	lineOf: Parsed<Head>['lineOf'],
	read: (path: (string | number)[], words: Words) => void
): Fault[] {
	const faults: Fault[] = [];
	const file = 'story.yaml';
	const day = (path: (string | number)[], id: string) => {
		const fact = known.ledger.facts[id];
		const isKnown = known.names('fact', id);
		if (isKnown && (!fact || (typeof fact.value === 'string' && momentOf(fact.value)?.day))) return;
		const wrong = `years are counted from “${id}”, whose value is no day`;
		const remark = isKnown
			? { wrong, right: 'use a fact such as 1991-06-19' }
			: unknown('fact', id);
		faults.push({ file, line: lineOf(path), ...remark });
	};
	anniversaries.forEach(({ fact, of, standfirst }, index) => {
		const path = ['anniversaries', index];
		day([...path, 'fact'], fact);
		read([...path, 'of'], of);
		const filled = { ...standfirst };
		for (const lang of LANGS) {
			filled[lang] = standfirst[lang].replace('{ago}', '');
			if (filled[lang] !== standfirst[lang]) continue;
			const wrong = 'the standfirst of an anniversary does not say how long ago it was';
			const right = 'write {ago} where the years stand';
			faults.push({ file, line: lineOf([...path, 'standfirst', lang]), wrong, right });
		}
		read([...path, 'standfirst'], filled);
	});
	memorials.forEach(({ since, name }, index) => {
		day(['memorials', index, 'since'], since);
		read(['memorials', index, 'name'], name);
	});
	return faults;
}

/** Finds memorials that name a step which no chapter has. */
export function checkMemorials(
	{ value, lineOf }: Parsed<Head>,
	anchors: ReadonlySet<string>
): Fault[] {
	return (value?.memorials ?? []).flatMap(({ at }, index) => {
		if (at === undefined || anchors.has(at)) return [];
		const wrong = `the memorial leads to “${at}”, which no chapter has`;
		const right = 'write <chapter>-<step>, by their ids';
		return { file: 'story.yaml', line: lineOf(['memorials', index, 'at']), wrong, right };
	});
}

/** Finds cards that show a chapter which is not written, or a frame which its scene does not have. */
export function checkCards(
	{ value, lineOf }: Parsed<Head>,
	scenes: Record<string, SceneOutline>
): Fault[] {
	const faults: Fault[] = [];
	const { card: shown, chapters = [] } = value ?? {};
	if (shown !== undefined && !scenes[shown]) {
		faults.push({
			file: 'story.yaml',
			line: lineOf(['card']),
			wrong: `the card of the story shows a chapter “${shown}”, which is not written`,
			right: `use one of ${Object.keys(scenes).join(', ')}`
		});
	}
	chapters.forEach(({ id, card }, index) => {
		const names = scenes[id]?.frames.map(({ name }) => name);
		if (card === undefined || !names || names.includes(card)) return;
		faults.push({
			file: 'story.yaml',
			line: lineOf(['chapters', index, 'card']),
			wrong: `the card of the chapter “${id}” shows a frame “${card}”, which its scene does not have`,
			right: `use one of ${names.join(', ')}`
		});
	});
	return faults;
}
