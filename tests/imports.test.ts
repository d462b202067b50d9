import path from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, read } from './tree';

// Imports point one way: edition → publish, routes → article, publish → scene, scroll → story. A room
// is a folder of src/lib, the routes, or the stories; what is not named here may not be imported.
const MAY: Record<string, { rooms: string[]; packages: RegExp }> = {
	routes: {
		rooms: ['article', 'publish', 'scene', 'scroll', 'story'],
		packages: /^(svelte|\$app|@sveltejs\/kit$|node:)/
	},
	edition: {
		rooms: ['article', 'publish', 'scene', 'story', 'stories'],
		packages: /^(?!scrollama)/
	},
	publish: {
		rooms: ['article', 'scene', 'story', 'stories'],
		packages: /^(?!scrollama)/
	},
	article: {
		rooms: ['scene', 'scroll', 'story', 'stories'],
		packages: /^(?!scrollama|d3-|valibot|yaml)/
	},
	scene: { rooms: ['story'], packages: /^(svelte|d3-|topojson-|fontkit$|node:)/ },
	scroll: { rooms: ['story'], packages: /^(svelte|scrollama$)/ },
	story: { rooms: [], packages: /^(valibot|yaml|vite|node:fs|node:path)$/ },
	params: { rooms: ['story'], packages: /^$/ },
	src: {
		rooms: ['article', 'publish'],
		packages: /^(@sveltejs\/kit|\$app\/environment|\$service-worker)$/
	},
	stories: { rooms: ['scene', 'story'], packages: /^svelte(\/|$)/ }
};
const IMPORT =
	/(?:^\s*(?:import|export)\b[^;'"]*?\bfrom\s*|^\s*import\s*|\bimport\(|\bglob(?:<[^;]*?>)?\()\s*['"]([^'"\n]+)['"]/gm;

const files = [...filesIn('src', /\.(ts|js|svelte)$/), ...filesIn('stories', /\.(ts|js|svelte)$/)];

/** The room in which a file of the project stands. */
function roomOf(file: string): string {
	const [top = '', second = '', third = ''] = file.split(path.sep);
	if (top !== 'src') return top;
	if (second === 'lib') return third;
	return second.includes('.') ? top : second;
}

/** The file to which an import leads, as a path from the project; undefined for a package. */
function target(file: string, specifier: string): string | undefined {
	if (specifier.startsWith('$lib/')) return specifier.replace('$lib', path.join('src', 'lib'));
	if (specifier.startsWith('$story')) return specifier.replace('$story', path.join('stories', '*'));
	if (specifier.startsWith('.')) return path.join(path.dirname(file), specifier);
	return undefined;
}

function mayImport(file: string, specifier: string): boolean {
	const room = roomOf(file);
	const rules = MAY[room];
	if (!rules) return false;
	const to = target(file, specifier);
	if (to === undefined) return rules.packages.test(specifier) || isTest(file, specifier);
	return roomOf(to) === room || rules.rooms.includes(roomOf(to));
}

function isTest(file: string, specifier: string): boolean {
	return file.endsWith('.test.ts') && /^(vitest|node:.*)$/.test(specifier);
}

it('finds the imports that there are', () => {
	expect(files.length).toBeGreaterThan(50);
	const source = "import a from '$lib/a';\nimport {\n\tb\n} from './b';\nimport 'c';\nimport('d');";
	expect([...source.matchAll(IMPORT)].map((match) => match[1])).toEqual([
		'$lib/a',
		'./b',
		'c',
		'd'
	]);
	expect(mayImport('src/lib/scene/a.ts', '$lib/article/b')).toBe(false);
	expect(mayImport('src/lib/story/a.ts', '../scene/b')).toBe(false);
	expect(mayImport('src/lib/story/a.ts', 'd3-array')).toBe(false);
	expect(mayImport('stories/x/chapters/01-a/scene.ts', '../../../../src/lib/article/b')).toBe(
		false
	);
});

it.each(files)('%s imports only what it may', (file) => {
	const imports = [...read(file).matchAll(IMPORT)].map((match) => match[1] ?? '');
	expect(imports.filter((specifier) => !mayImport(file, specifier))).toEqual([]);
});

it('a chapter imports no other chapter', () => {
	const strays = filesIn('stories', /\.(ts|svelte)$/).flatMap((file) => {
		const chapter = /^stories\/[^/]+\/chapters\/[^/]+\//.exec(file)?.[0];
		return [...read(file).matchAll(IMPORT)]
			.map((match) => target(file, match[1] ?? '') ?? '')
			.filter((to) => to.includes('/chapters/') && !(chapter && to.startsWith(chapter)))
			.map((to) => `${file} imports ${to}`);
	});
	expect(strays).toEqual([]);
});

it('nothing under src knows the name of a story', () => {
	const names = filesIn('stories', /^story\.yaml$/).map((file) => file.split(path.sep)[1] ?? '');
	expect(names.length).toBeGreaterThan(0);
	const knowing = filesIn('src', /\.(ts|js|svelte|css|html)$/).filter((file) =>
		names.some((name) => read(file).includes(name))
	);
	expect(knowing).toEqual([]);
});
