import { describe, expect, it } from 'vitest';
import { story } from '$lib/article/scenes.server';
import { LANGS } from '$lib/story/ledger';
import { pressKit } from './press.server';
import { postOf, readmeOf } from './press';

const POST = {
	title: 'Which day?',
	dek: 'Three days want to be the last one.',
	link: 'https://example.org/story/en/which-day/',
	card: 'A calendar.',
	frames: [{ name: 'frames/thirty.en', words: 'Thirty June, 35 000 times.' }]
};

describe('a post', () => {
	it('begins with what is pasted: title, sentence, link', () => {
		expect(postOf('en', POST).split('\n').slice(0, 6)).toEqual([
			...['Which day?', '', 'Three days want to be the last one.', ''],
			...['https://example.org/story/en/which-day/', '']
		]);
	});

	it('describes card and frames, without blanks that do not break', () => {
		const text = postOf('en', { ...POST, card: 'A\u00a0calendar,\u202fred.' });
		expect(text).toContain('“Which day?”, and this picture: A calendar, red.\n');
		expect(text).toContain('frames/thirty.en\nThirty June, 35 000 times.\n');
	});

	it('lists no frames where there are none', () => {
		expect(postOf('hu', { ...POST, frames: [] })).not.toContain('A képek leírása');
	});
});

it('tells in the readme what to credit, with the publisher where there is one', () => {
	const about = {
		title: 'Cím',
		link: 'https://example.org/hu/',
		sources: 'https://example.org/f/'
	};
	expect(readmeOf('hu', about)).toContain('\nCím, https://example.org/hu/, CC BY 4.0\n');
	expect(readmeOf('hu', { ...about, publisher: 'Hírlap' })).toContain('\nCím, Hírlap, https:');
});

describe('the press kit', () => {
	const { texts, copies } = pressKit({ url: new URL('https://example.org/a/b/') });
	const chapters = story().stations.filter(({ chapter }) => chapter);

	it('has for each chapter two posts, six cards, and each frame in three kinds a language', () => {
		for (const { id, chapter } of chapters) {
			const folder = `${chapter?.folder.replace('chapters/', '')}/`;
			const inside = (files: Map<string, string>) =>
				[...files.keys()].filter((file) => file.startsWith(folder));
			const frames = new Set(chapter?.steps.map(({ frame }) => frame));
			expect(inside(texts), id).toHaveLength(2);
			expect(inside(copies), id).toHaveLength(6 + frames.size * 3 * 2);
		}
		expect(texts.size).toBe(2 + 2 + chapters.length * 2);
	});

	it('writes whole addresses, and words without gaps or marks that belong to the page', () => {
		for (const text of texts.values()) {
			expect(text).toContain('https://example.org/a/b/');
			expect(text).not.toMatch(/[\u00a0\u00ad\u202f\u2060]|undefined|\{|\n\n\n|["']$/);
		}
	});

	it.each(LANGS)('posts each chapter in %s in one or two sentences', (lang) => {
		for (const { chapter } of chapters) {
			const [, , dek = ''] =
				texts.get(`${chapter?.folder.replace('chapters/', '')}/post.${lang}.txt`)?.split('\n') ??
				[];
			expect(dek.length).toBeGreaterThan(20);
			expect(dek.length).toBeLessThan(240);
		}
	});
});
