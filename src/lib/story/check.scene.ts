import type { Manuscript } from './chapter';
import { checkWords } from './check.words';
import type { Fault } from './fault';
import { unknown, type Known } from './known';
import { LANGS } from './ledger';
import type { SceneOutline } from './story';

/**
 * Finds frames that no step shows, frames without words, and facts that the ledger lacks.
 *
 * @param headCounts the readings that story.yaml names; undefined where it cannot be read
 */
export function checkScene(
	file: string,
	scene: SceneOutline,
	texts: Manuscript[],
	known: Known,
	headCounts: string[] | undefined
): Fault[] {
	const faults: Fault[] = [];
	const line = lineIn(scene.source);
	const count = (id: string, from: string | undefined) => {
		if (headCounts && !headCounts.includes(id)) {
			faults.push({
				file,
				line: line(from, id),
				wrong: `there is no head-count “${id}”`,
				right: 'use an id from headCounts in story.yaml'
			});
		}
	};
	count(scene.headCount, undefined);
	const shown = new Set(
		texts.flatMap((text) => text.tags.map((tag) => tag.name === 'Step' && tag.attributes.frame))
	);
	for (const { name, words, facts, headCount } of scene.frames) {
		if (headCount) count(headCount, name);
		if (!shown.has(name)) {
			faults.push({
				file,
				line: line(name),
				wrong: `no step shows the frame “${name}”`,
				right: `add <Step id="…" frame="${name}"> to the texts, or remove the frame`
			});
		}
		for (const lang of LANGS) {
			const text = words[lang]?.trim();
			if (!text) {
				faults.push({
					file,
					line: line(name),
					wrong: `the frame “${name}” has no words in ${lang === 'hu' ? 'Hungarian' : 'English'}`,
					right: `say in words.${lang} what the picture shows`
				});
				continue;
			}
			const at = line(name, text.slice(0, 30));
			if (/\d/.test(text.replace(/\{[^}]*\}/g, ''))) {
				faults.push({
					file,
					line: at,
					wrong: `a figure typed into the words of the frame “${name}”`,
					right: 'write {fact-id}'
				});
			}
			faults.push(
				...checkWords(text, lang, known).map((remark) => ({ file, line: at, ...remark }))
			);
		}
		for (const id of facts) {
			if (!known.names('fact', id))
				faults.push({ file, line: line(name, id), ...unknown('fact', id) });
		}
	}
	return faults;
}

/** Finds the line of a frame, or of something said behind its name; the first where it is not found. */
function lineIn(source: string): (frame: string | undefined, text?: string) => number {
	const find = (text: string, end: string, from: number) => {
		const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const found = source.slice(from).search(new RegExp(`(?<![\\p{L}\\d_-])${escaped}${end}`, 'u'));
		return found < 0 ? undefined : from + found;
	};
	return (frame, text) => {
		const frames = find('frames', `\\s*:`, 0) ?? 0;
		const start = frame === undefined ? 0 : (find(frame, `['"]?\\s*:`, frames) ?? 0);
		const at =
			text === undefined ? start : (find(text, isId(text) ? '(?![\\w-])' : '', start) ?? start);
		return source.slice(0, at).split('\n').length;
	};
}

function isId(text: string): boolean {
	return /^[a-z0-9-]+$/.test(text);
}
