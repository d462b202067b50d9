import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { story } from '../src/lib/article/scenes.server';
import { cards } from '../src/lib/publish/cards.server';
import { LANGS } from '../src/lib/story/ledger';
import { AT, CARDS, type Card } from '../src/lib/story/pages';
import { BUILD, builtFiles } from './page';

const written = story().stations.filter(({ chapter }) => chapter);
const chapters = [undefined, ...written.map(({ id }) => id)];
const formats = Object.keys(CARDS) as Card[];
const files = LANGS.flatMap((lang) =>
	chapters.flatMap((id) => formats.map((card) => ({ card, file: AT.card(lang, id, card) })))
);

describe('the cards of the built site', () => {
	it('are those that are linked, and no others', () => {
		const found = builtFiles(/\.png$/).filter((file) => file.startsWith('cards/'));
		expect(found.sort()).toEqual(files.map(({ file }) => file).sort());
	});

	it.each(files)('$file has its size and is light', async ({ card, file }) => {
		const { format, width, height, hasAlpha } = await sharp(path.join(BUILD, file)).metadata();
		expect({ format, width, height, hasAlpha }).toEqual({
			format: 'png',
			...CARDS[card],
			hasAlpha: false
		});
		expect(statSync(path.join(BUILD, file)).size).toBeLessThanOrEqual(150 * 1024);
	});

	// One that needs a palette and one that does not.
	it.each([AT.card('hu', written[0]?.id), AT.card('en', written[1]?.id, 'tall')])(
		'%s is the same when it is drawn again',
		async (file) => {
			const again = await cards()
				.find(({ name }) => `cards/${name}` === file)
				?.draw();
			expect(Buffer.from(again ?? []).equals(readFileSync(path.join(BUILD, file)))).toBe(true);
		}
	);
});
