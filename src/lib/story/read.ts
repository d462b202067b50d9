import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assemble, type Files } from './assemble';
import { checkChapter } from './check.chapter';
import { checkPlaces } from './check.event';
import { checkLedger } from './check.ledger';
import { checkMaking } from './check.making';
import { checkLinks } from './check.prose';
import { checkScene } from './check.scene';
import { checkCards, checkMemorials, checkStory } from './check.story';
import { checkUses } from './check.uses';
import { countWords, readManuscript, type Manuscript } from './chapter';
import { StoryError, type Fault } from './fault';
import type { Kind, Known } from './known';
import { LANGS, type Lang } from './ledger';
import { files, frontMatter } from './schema';
import type { Chapter, SceneOutline, Station, Story } from './story';
import { usesOf, type UsingChapter } from './uses';
import { parseYaml } from './yaml';

const NAMES: Record<Lang, string> = { hu: 'Hungarian', en: 'English' };

/**
 * Reads a story's folder and refuses a bad one.
 *
 * @param folder with story.yaml, the ledger and the chapters
 * @param scenes what each written chapter draws, by the chapter's id
 * @throws StoryError that lists every fault at once
 */
export function readStory(folder: string, scenes: Record<string, SceneOutline>): Story {
	const faults: Fault[] = [];
	const read = (file: string) =>
		readFileSync(path.join(folder, file), 'utf8')
			.replace(/^\uFEFF/, '')
			.replace(/\r\n/g, '\n');
	const parsed = Object.fromEntries(
		Object.entries(files).map(([file, schema]) => {
			if (existsSync(path.join(folder, file))) return [file, parseYaml(file, read(file), schema)];
			faults.push({ file, line: 1, wrong: 'the file is missing', right: `add ${file}` });
			return [file, { value: undefined, faults: [], lineOf: () => 1, names: () => true }];
		})
	) as unknown as Files;
	for (const { faults: found } of Object.values(parsed)) faults.push(...found);

	const { value: head, lineOf } = parsed['story.yaml'];
	const ledger = assemble(parsed);
	const known: Known = {
		ledger,
		names: (kind: Kind, id: string) => parsed[`${kind}s.yaml`].names(id)
	};
	faults.push(...checkLedger(known, parsed), ...checkStory(parsed['story.yaml'], known));
	const stations: Station[] = (head?.chapters ?? []).map((entry, index) => ({
		id: entry.id,
		number: index + 1,
		slug: entry.slug,
		title: entry.title,
		name: entry.station,
		time: entry.time
	}));
	const anchors = new Set<string>();
	const written: UsingChapter[] = [];
	const manuscript = (file: string, lang: Lang, wrong: string) => {
		if (existsSync(path.join(folder, file))) return readManuscript(file, lang, read(file));
		faults.push({ file, line: 1, wrong, right: `write ${file}` });
		return undefined;
	};
	for (const name of chapterFolders(folder)) {
		const id = name.replace(/^\d+-/, '');
		const station = stations.find((station) => station.id === id);
		const place = `chapters/${name}`;
		if (head && !station) {
			const wrong = `the folder ${place} belongs to no chapter`;
			const right = `add a chapter with the id ${id}, or rename the folder`;
			faults.push({ file: 'story.yaml', line: lineOf(['chapters']), wrong, right });
			continue;
		}
		const texts = LANGS.map((lang) =>
			manuscript(`${place}/${lang}.md`, lang, `the chapter has no text in ${NAMES[lang]}`)
		);
		const present = texts.filter(isPresent);
		const scene = scenes[id];
		const sceneFile = `${place}/scene.ts`;
		if (scene) {
			const counts = head && Object.keys(head.headCounts);
			faults.push(...checkScene(sceneFile, scene, present, known, counts));
		} else {
			const right = 'add scene.ts with its frames and Scene.svelte with the picture';
			faults.push({ file: sceneFile, line: 1, wrong: 'the chapter has no scene', right });
		}
		const [hu, en] = texts;
		faults.push(...checkChapter({ hu, en }, known, station?.number === 1, scene));
		written.push({ id, time: station?.time, texts: present, scene });
		anchors.add(id);
		for (const { name, attributes } of present.flatMap(({ tags }) => tags)) {
			if (name === 'Step' && attributes.id) anchors.add(`${id}-${attributes.id}`);
		}
		if (hu && en && station)
			station.chapter = chapter(place, hu, en, head?.chapters[station.number - 1]?.card);
	}
	faults.push(...checkCards(parsed['story.yaml'], scenes));
	faults.push(...checkMemorials(parsed['story.yaml'], anchors));
	for (const text of written.flatMap(({ texts }) => texts))
		faults.push(...checkLinks(text, anchors));
	const making = LANGS.map((lang) =>
		manuscript(`making.${lang}.md`, lang, `nothing says in ${NAMES[lang]} how the story was made`)
	).filter(isPresent);
	faults.push(...making.flatMap((text) => checkMaking(text, known)));
	if (faults.length > 0 || !head) throw new StoryError(folder, faults);
	const { kicker, headCounts, published } = head;
	const uses = usesOf({ kicker, headCounts, chapters: written, making });
	const drawn = () => written.flatMap(({ scene }) => scene?.drawn?.({ ledger, published }) ?? []);
	faults.push(...checkUses(ledger, uses, parsed, drawn), ...checkPlaces(ledger, uses, parsed));
	if (faults.length > 0) throw new StoryError(folder, faults);
	return {
		folder,
		title: head.title,
		kicker,
		standfirst: head.standfirst,
		credits: head.credits,
		headCounts,
		published,
		anniversaries: head.anniversaries,
		memorials: head.memorials,
		card: head.card,
		ledger,
		stations,
		uses
	};
}

function chapterFolders(folder: string): string[] {
	const chapters = path.join(folder, 'chapters');
	if (!existsSync(chapters)) return [];
	return readdirSync(chapters, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

function chapter(folder: string, hu: Manuscript, en: Manuscript, card?: string): Chapter {
	const heads = [hu, en].map(
		(text) => parseYaml(text.file, text.frontMatter ?? '', frontMatter, 2).value
	);
	const ids = (name: string) => [
		...new Set(hu.tags.filter((tag) => tag.name === name).map((tag) => tag.attributes.id ?? ''))
	];
	const steps = hu.tags
		.filter((tag) => tag.name === 'Step' && !tag.closing)
		.map(({ attributes }) => ({ id: attributes.id ?? '', frame: attributes.frame ?? '' }));
	const updated = heads.flatMap((head) => head?.updated ?? []).sort();
	return {
		folder,
		dek: { hu: heads[0]?.dek ?? '', en: heads[1]?.dek ?? '' },
		places: heads[0]?.places ?? [],
		steps,
		card: card ?? steps[0]?.frame ?? '',
		updated: updated.at(-1),
		length: { hu: countWords(hu), en: countWords(en) } satisfies Record<Lang, number>,
		facts: ids('Fact'),
		quotes: ids('Quote')
	};
}

function isPresent<T>(value: T | undefined): value is T {
	return value !== undefined;
}
