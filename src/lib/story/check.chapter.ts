import type { Manuscript, Tag } from './chapter';
import { checkCertainty, checkOutside, checkProse } from './check.prose';
import { checkTags } from './check.tags';
import { straight } from './check.words';
import type { Fault } from './fault';
import { unknown, type Known } from './known';
import { LANGS, type Lang } from './ledger';
import { frontMatter } from './schema';
import type { SceneOutline } from './story';
import { parseYaml } from './yaml';

type Texts = Partial<Record<Lang, Manuscript>>;

/**
 * Judges the two texts of a chapter: each alone, then side by side.
 *
 * @param opens whether the article begins with it
 */
export function checkChapter(
	texts: Texts,
	known: Known,
	opens: boolean,
	scene?: SceneOutline
): Fault[] {
	const faults = LANGS.flatMap((lang) => {
		const text = texts[lang];
		return text
			? [
					...checkHead(text, known),
					...checkTags(text, known, scene),
					...checkProse(text),
					...checkOutside(text, opens),
					...checkCertainty(text, known)
				]
			: [];
	});
	if (texts.hu && texts.en) faults.push(...checkTwins(texts.hu, texts.en));
	return faults;
}

/** The front matter: its shape, its places, and the marks of its dek. */
function checkHead({ file, lang, frontMatter: text }: Manuscript, known: Known): Fault[] {
	if (text === undefined) {
		const right = 'begin the file with a line ---, then dek: …, then a line ---';
		return [{ file, line: 1, wrong: 'there is no front matter', right }];
	}
	const { value, faults, lineOf } = parseYaml(file, text, frontMatter, 2);
	const strange = (value?.places ?? []).filter((id) => !known.names('place', id));
	return [
		...faults,
		...strange.map((id) => ({ file, line: lineOf(['places']), ...unknown('place', id) })),
		...(/["']/.test(value?.dek ?? '')
			? [{ file, line: lineOf(['dek']), ...straight(lang, value?.dek) }]
			: [])
	];
}

/** The two languages show the same frames in the same steps. */
function checkTwins(hu: Manuscript, en: Manuscript): Fault[] {
	const steps = (text: Manuscript) =>
		text.tags.filter((tag) => tag.name === 'Step' && !tag.closing && tag.attributes.id);
	const [first, second] = [steps(hu), steps(en)];
	const length = Math.max(first.length, second.length);
	for (let index = 0; index < length; index++) {
		const [a, b] = [first[index]?.attributes, second[index]?.attributes];
		if (a?.id === b?.id && a?.frame === b?.frame) continue;
		const [theirs, ours] = a?.id === b?.id ? [a?.frame, b?.frame] : [a?.id, b?.id];
		const what = a?.id === b?.id ? `the frame of step ${index + 1}` : `step ${index + 1}`;
		const name = (id?: string) => (id === undefined ? 'missing' : `“${id}”`);
		return [
			{
				file: en.file,
				line: lineOf(second, index),
				wrong: `${what} is ${name(ours)}, in Hungarian it is ${name(theirs)}`,
				right: 'give both languages the same steps and frames in the same order'
			}
		];
	}
	return [];
}

/** The line of a step, or of the last one where the text has fewer. */
function lineOf(steps: Tag[], index: number): number {
	return (steps[index] ?? steps.at(-1))?.line ?? 1;
}
