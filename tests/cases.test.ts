import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { StoryError } from '../src/lib/story/fault';
import { readStory } from '../src/lib/story/read';
import type { SceneOutline } from '../src/lib/story/story';

/** What a case knows of a scene; it is never drawn. */
interface CaseScene {
	headCount: string;
	frames: Record<
		string,
		Omit<SceneOutline['frames'][number], 'name' | 'facts'> & { facts?: string[] }
	>;
}

// A case is a folder: the files that differ from `good`, the names of those that are missing from it
// in remove.txt, and in expected.txt the faults that its author is told. A new case needs no code.
const CASES = path.join(import.meta.dirname, 'cases');
const GOOD = path.join(CASES, 'good');
const specs = import.meta.glob<CaseScene>('./cases/*/chapters/*/scene.ts', {
	eager: true,
	import: 'default'
});
const cases = readdirSync(CASES).filter((name) => name !== 'good');

/** The faults of the good story with a case laid over it, one a line; none if it is accepted. */
function faultsOf(name: string): string[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'story-'));
	try {
		cpSync(GOOD, folder, { recursive: true });
		cpSync(path.join(CASES, name), folder, { recursive: true });
		for (const file of lines(name, 'remove.txt')) rmSync(path.join(folder, file));
		readStory(folder, outlines(name, folder));
		return [];
	} catch (error) {
		if (error instanceof StoryError) return error.message.split('\n').slice(1);
		throw error;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function outlines(name: string, folder: string): Record<string, SceneOutline> {
	const chapters = readdirSync(path.join(folder, 'chapters'));
	return Object.fromEntries(
		chapters.flatMap((chapter) => {
			const file = `chapters/${chapter}/scene.ts`;
			const spec = specs[`./cases/${name}/${file}`] ?? specs[`./cases/good/${file}`];
			if (!spec || !existsSync(path.join(folder, file))) return [];
			const frames = Object.entries(spec.frames).map(([name, frame]) => ({
				name,
				...frame,
				facts: frame.facts ?? []
			}));
			const source = readFileSync(path.join(folder, file), 'utf8');
			return [[chapter.replace(/^\d+-/, ''), { source, headCount: spec.headCount, frames }]];
		})
	);
}

function lines(name: string, file: string): string[] {
	const at = path.join(CASES, name, file);
	return existsSync(at) ? readFileSync(at, 'utf8').trim().split('\n') : [];
}

it('accepts the good story', () => {
	expect(faultsOf('good')).toEqual([]);
});

it.each(cases)('tells the author of %s what is wrong', (name) => {
	expect(lines(name, 'expected.txt'), 'expected.txt').not.toEqual([]);
	expect(faultsOf(name)).toEqual(lines(name, 'expected.txt'));
});
