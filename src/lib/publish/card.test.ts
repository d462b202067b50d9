import { describe, expect, it } from 'vitest';
import { measure } from '$lib/scene/type.server';
import { LANGS } from '$lib/story/ledger';
import { CARDS, type Card } from '$lib/story/pages';
import { plan, type CardText } from './card';

const FORMATS = Object.keys(CARDS) as Card[];
const TEXT: CardText = { title: 'Őrült hűség', number: 10, time: '1990 óta', of: 'Az egész' };
const RATIO: Record<Card, number> = { wide: 1, square: 2, tall: 1 };

describe.each(FORMATS)('a %s card', (card) => {
	it('keeps its words clear of its edges, its picture, and each other', () => {
		const { width, height } = CARDS[card];
		for (const ratio of card === 'wide' ? [0.7, 1.1, 3.4, 6] : [1.4, 2, 3]) {
			const { picture, words } = plan(card, 'hu', { ratio }, TEXT, measure);
			expect(picture.x + picture.width).toBe(width);
			expect(picture.y + picture.height).toBe(height);
			const boxes = words.map(({ x, y, text, size, weight, anchor, spacing }) => {
				const long = measure(text, size, weight, spacing);
				const left = anchor === 'end' ? x - long : anchor === 'middle' ? x - long / 2 : x;
				return { left, right: left + long, top: y - size * 0.66, foot: y };
			});
			for (const [n, { left, right, top, foot }] of boxes.entries()) {
				expect(left).toBeGreaterThanOrEqual(40);
				expect(right).toBeLessThanOrEqual(width - 40);
				expect(top).toBeGreaterThanOrEqual(card === 'tall' ? 250 : 40);
				expect(foot).toBeLessThanOrEqual(height - (card === 'tall' ? 340 : 40));
				expect(right <= picture.x || foot <= picture.y).toBe(true);
				for (const other of boxes.slice(n + 1)) {
					const apart =
						right <= other.left || other.right <= left || foot <= other.top || other.foot <= top;
					expect(apart, `${words[n]?.text} at ${ratio}`).toBe(true);
				}
			}
		}
	});

	it('sets the title in capitals, accents and all', () => {
		const { words } = plan(card, 'hu', { ratio: RATIO[card] }, TEXT, measure);
		const [largest] = [...words].sort((a, b) => b.size - a.size);
		expect(`${largest?.text}`).toMatch(/^ŐRÜLT( HŰSÉG)?$/);
	});

	it.each(LANGS)('refuses a title that is too long, in %s', (lang) => {
		const title = 'Megszentségteleníthetetlenségeskedéseitekért';
		expect(() => plan(card, lang, { ratio: RATIO[card] }, { ...TEXT, title }, measure)).toThrow(
			new RegExp(
				`^the title “${title}” \\(${lang}\\) is too long for the card “${card}”; \\d+ letters a line and \\d lines would be right`
			)
		);
	});
});

it('refuses a time that is too long', () => {
	const time = 'az első vonattól az utolsó vonatig, vagyis 1990 márciusától 1991 júniusáig';
	expect(() => plan('wide', 'hu', { ratio: 1.2 }, { ...TEXT, time }, measure)).toThrow(
		`the time “${time}” (hu) is too long for the card “wide”`
	);
});

it('says on the card of the article what it is about, where there is room', () => {
	const about = { title: 'Egy perc', time: 'Záhony', about: 'Hogyan ment el a szovjet hadsereg.' };
	const said = (card: Card) =>
		plan(card, 'hu', { ratio: card === 'wide' ? 4 : 2 }, about, measure)
			.words.map(({ text }) => text)
			.join(' ');
	expect(said('square')).toContain(about.about);
	expect(said('tall')).toContain('Hogyan ment el');
	expect(said('wide')).toBe('Záhony EGY PERC');
});
